import type { Level, Scale } from './scale.ts'

/** A cell as the agenda of a calibration session sees it. */
export interface AgendaCell {
  readonly region: string
  readonly judgement: string
  /** The first sealed levels; null gave a reason for none. */
  readonly sealed: readonly (Level | null)[]
  /** The grounds that went with them. */
  readonly grounds: readonly (string | null)[]
  /**
   * The smallest probability that the severity model gives to one of the ratings, without that
   * rating; null where it is not estimated, or finds none of them surprising.
   */
  readonly leastProbability: number | null
  /** How many independent voices its evidence comes from. */
  readonly voices: number
  /** Whether it has a calibrated level. */
  readonly calibrated: boolean
}

/** Why a cell stands where it stands, the weightiest reason first. */
export type AgendaReason =
  | { readonly why: 'apart'; readonly lowest: Level; readonly highest: Level; readonly by: number }
  | { readonly why: 'straddles' }
  | { readonly why: 'surprising'; readonly probability: number }
  | { readonly why: 'grounds-differ' }
  | { readonly why: 'some-gave-none'; readonly count: number }
  | { readonly why: 'few-levels'; readonly count: number }
  | { readonly why: 'voices'; readonly count: number }

export interface AgendaEntry {
  readonly region: string
  readonly judgement: string
  readonly reasons: readonly AgendaReason[]
}

export interface UnanimousEntry {
  readonly region: string
  readonly judgement: string
  readonly level: Level
  readonly raters: number
}

export interface CalibrationAgenda {
  /** To be discussed, in this order. */
  readonly open: readonly AgendaEntry[]
  /** Every sealed rating says the same, ground included: offered for adoption in one step. */
  readonly unanimous: readonly UnanimousEntry[]
  /** With a calibrated level, in the order in which they would have stood. */
  readonly settled: readonly AgendaEntry[]
}

/** What decides the order, each from the cell that comes first to the one that comes last. */
interface Rank {
  readonly cell: AgendaCell
  readonly by: number
  readonly straddles: boolean
  readonly probability: number
}

/**
 * The agenda of a calibration session: the range of the sealed levels, widest first; then whether
 * they lie on both sides of the scale's middle; then the smallest leave-one-out probability of a
 * rating, where severity is estimated; then the fewest independent voices. What is equal in all of
 * these stays in the order of `cells`, which is the framework's and then the regions'.
 */
export function calibrationAgenda(scale: Scale, cells: readonly AgendaCell[]): CalibrationAgenda {
  const ranked = cells.map((cell) => rankOf(scale, cell)).sort(compare)
  const entry = ({ cell }: Rank): AgendaEntry => ({
    region: cell.region,
    judgement: cell.judgement,
    reasons: reasonsOf(scale, cell),
  })
  const left = ranked.filter(({ cell }) => !cell.calibrated)
  return {
    open: left.filter(({ cell }) => adoptableLevel(cell) === null).map(entry),
    unanimous: [...left]
      .sort((a, b) => cells.indexOf(a.cell) - cells.indexOf(b.cell))
      .flatMap(({ cell }) => {
        const level = adoptableLevel(cell)
        const { region, judgement, sealed } = cell
        return level === null ? [] : [{ region, judgement, level, raters: sealed.length }]
      }),
    settled: ranked.filter(({ cell }) => cell.calibrated).map(entry),
  }
}

/** The level that two or more raters gave and nobody departed from, on one ground; null without. */
export function adoptableLevel({
  sealed,
  grounds,
}: Pick<AgendaCell, 'sealed' | 'grounds'>): Level | null {
  const [level] = sealed
  if (sealed.length < 2 || level === undefined || level === null) return null
  const isOne = sealed.every((one) => one === level) && new Set(grounds).size <= 1
  return isOne ? level : null
}

/**
 * Whether levels lie on both sides of the middle of a scale: on track and off track, such as
 * amber-green and amber-red. A level in the middle of an odd scale is on neither side.
 */
export function straddlesMiddle({ levels }: Scale, given: readonly Level[]): boolean {
  const values = levels.map(({ value }) => value).sort((a, b) => a - b)
  const below = values.slice(0, Math.floor(values.length / 2))
  const above = values.slice(Math.ceil(values.length / 2))
  return (
    given.some((level) => below.includes(level)) && given.some((level) => above.includes(level))
  )
}

function rankOf(scale: Scale, cell: AgendaCell): Rank {
  const given = givenLevels(cell)
  return {
    cell,
    by: given.length === 0 ? 0 : Math.max(...given) - Math.min(...given),
    straddles: straddlesMiddle(scale, given),
    probability: cell.leastProbability ?? Number.POSITIVE_INFINITY,
  }
}

function compare(a: Rank, b: Rank): number {
  if (a.by !== b.by) return b.by - a.by
  if (a.straddles !== b.straddles) return a.straddles ? -1 : 1
  if (a.probability !== b.probability) return a.probability < b.probability ? -1 : 1
  return a.cell.voices - b.cell.voices
}

function reasonsOf(scale: Scale, cell: AgendaCell): AgendaReason[] {
  const given = givenLevels(cell)
  const lowest = Math.min(...given)
  const highest = Math.max(...given)
  const none = cell.sealed.length - given.length
  const probability = cell.leastProbability
  return [
    ...(highest > lowest ? [{ why: 'apart' as const, lowest, highest, by: highest - lowest }] : []),
    ...(straddlesMiddle(scale, given) ? [{ why: 'straddles' as const }] : []),
    ...(probability === null ? [] : [{ why: 'surprising' as const, probability }]),
    ...(highest === lowest && new Set(cell.grounds).size > 1
      ? [{ why: 'grounds-differ' as const }]
      : []),
    ...(none > 0 ? [{ why: 'some-gave-none' as const, count: none }] : []),
    ...(given.length < 2 ? [{ why: 'few-levels' as const, count: given.length }] : []),
    { why: 'voices', count: cell.voices },
  ]
}

const givenLevels = ({ sealed }: AgendaCell): Level[] =>
  sealed.filter((level): level is Level => level !== null)
