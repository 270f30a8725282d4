import type { RoundTrailEntry } from '../../../../server/contract/cells.ts'
import type { Matrix, MatrixCell } from '../../../../server/contract/rounds.ts'
import { outsideAllSealed } from '../../../../server/core/calibration.ts'
import { findCell } from '../cells-of-matrix.ts'
import { type Difference, differenceBetween, rangeOf } from './difference.ts'
import type { EvidenceRead } from './viewer-knowledge.ts'

/** One box of the table with all that can be told of it. */
export interface Box {
  readonly cell: MatrixCell
  /** Against the other layer; null where none was chosen. */
  readonly difference: Difference | null
  /** What others did there since the viewer last looked. */
  readonly changes: readonly RoundTrailEntry[]
  /** How much of its evidence the viewer reads, on which depends what none of it means. */
  readonly evidenceRead: EvidenceRead
  /** Whether its evidence is one voice or none; null where the viewer cannot know. */
  readonly thin: boolean | null
  /** Whether its level lies above or below every sealed rating that the viewer sees the spread of. */
  readonly outside: 'up' | 'down' | null
  /** Whether its sealed ratings are kept back, since fewer than three of them give a level. */
  readonly keptBack: boolean
  /** Whether the viewer has sealed a rating of it, while the sealed ratings are shut. */
  readonly ownSealed: boolean
}

export interface BoxSources {
  readonly matrix: Matrix
  readonly against: Matrix | null
  readonly changes: readonly RoundTrailEntry[]
  /** How much the viewer reads of each region's evidence. */
  readonly evidenceIn: ReadonlyMap<string, EvidenceRead>
  /** The regions in which the viewer sees a spread of three levels or more alone. */
  readonly spreadOfThreeIn: ReadonlySet<string>
  /** What the viewer has sealed and nobody else may see yet: judgements by region. */
  readonly ownSealed: ReadonlyMap<string, readonly string[]>
}

/** The boxes of a table, in the order of the matrix. */
export function boxesOf(sources: BoxSources): Box[] {
  const { matrix, against, changes, evidenceIn, spreadOfThreeIn, ownSealed } = sources
  return matrix.cells.map((cell) => {
    const { region, judgement } = cell
    const other = against && findCell(against.cells, region, judgement)
    return {
      cell,
      difference:
        against && differenceBetween(rangeOf(matrix.layer, cell), rangeOf(against.layer, other)),
      changes: changes.filter((entry) => entry.region === region && entry.judgement === judgement),
      evidenceRead: evidenceIn.get(region) ?? 'none',
      thin: isThin(matrix, cell, evidenceIn.get(region)),
      outside: outsideSealed(matrix, cell),
      keptBack:
        matrix.layer !== 'self' &&
        matrix.provenance !== 'source' &&
        cell.ratings === null &&
        spreadOfThreeIn.has(region),
      ownSealed: ownSealed.get(region)?.includes(judgement) ?? false,
    }
  })
}

/** Only who reads all evidence can tell how little there is; a published document has none beside. */
function isThin(
  { provenance }: Matrix,
  { voices }: MatrixCell,
  read: EvidenceRead | undefined,
): boolean | null {
  const knows = read === 'all' && provenance !== 'source'
  return !knows || voices === null || voices === undefined ? null : voices <= 1
}

/** Beside a self-review stand its own ballots, which its level need not rest on. */
function outsideSealed({ layer }: Matrix, { rating, ratings }: MatrixCell): Box['outside'] {
  if (ratings === null || (layer !== 'agreed' && layer !== 'calibrated')) return null
  const given = ratings.filter(({ count }) => count > 0).map(({ level }) => level)
  return outsideAllSealed(given, rating)
}

export function findBox(boxes: readonly Box[], region: string, judgement: string): Box | null {
  return boxes.find(({ cell }) => cell.region === region && cell.judgement === judgement) ?? null
}
