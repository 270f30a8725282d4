import type { Figure } from '../../../ui/chart/figure.ts'
import { type ChartWords, legendOf, scaleSteps } from '../../charts/words.ts'
import { type NamedRegion, tellRound, tickOf } from '../course-figure.ts'
import type { Judgement, RoundPair } from '../courses.ts'
import { countMoves, type Move } from './moves.ts'
import { tellOutcome } from './tell-moves.ts'

export interface MovesShown {
  readonly pair: RoundPair
  readonly regions: readonly NamedRegion[]
  readonly judgements: readonly Judgement[]
  readonly moves: readonly Move[]
}

/** A line for each judgement from one round to the other, a panel for each region. */
export function movesFigure(
  { pair, regions, judgements, moves }: MovesShown,
  levels: readonly number[],
  words: ChartWords,
): Figure {
  const { t } = words
  const scale = scaleSteps(levels, words)
  const shown = regions.map((region) => {
    const own = moves.filter((move) => move.region === region.id)
    return { region, own, lines: linesOf(own) }
  })
  return {
    id: `over-time-${pair.from.id}-${pair.to.id}`,
    title: t('moves.chart'),
    finding: t('moves.chart-finding', {
      regions: shown
        .map(({ region, own, lines }) =>
          lines.length === 0
            ? t('moves.region-nothing', { region: region.name })
            : t('moves.region-moved', {
                region: region.name,
                moved: movedIn(own),
                all: lines.length,
              }),
        )
        .join('; '),
    }),
    facts: [
      ...[pair.from, pair.to].map((round) => tellRound(round, null, words)),
      t('moves.chart-what'),
    ],
    legend: [
      ...legendOf(scale, 'point'),
      { mark: 'line', level: null, text: t('moves.line-up') },
      { mark: 'dotted', level: null, text: t('moves.line-down') },
      { mark: 'thin', level: null, text: t('moves.line-same') },
    ],
    panels: shown
      .filter(({ lines }) => lines.length > 0)
      .map(({ region, own, lines }) => ({
        heading: region.name,
        finding: tellRegion(own, words),
        panel: {
          kind: 'slope',
          scale,
          rounds: [tickOf(pair.from, words), tickOf(pair.to, words)],
          lines,
        },
      })),
    sheet: movesSheet({ pair, regions, judgements, moves }, words),
  }
}

/** The two ends of what compares and is rated in both rounds. */
function linesOf(moves: readonly Move[]): { from: number; to: number }[] {
  return moves.flatMap(({ outcome, from, to }) =>
    outcome === 'not-comparable' || from === null || to === null ? [] : [{ from, to }],
  )
}

function movedIn(moves: readonly Move[]): number {
  const { up, down } = countMoves(moves)
  return up + down
}

function tellRegion(moves: readonly Move[], { t }: ChartWords): string {
  const counts = countMoves(moves)
  return t('moves.of-region', {
    up: counts.up,
    down: counts.down,
    same: counts.same,
    none: counts['not-rated'] + counts['not-comparable'],
  })
}

/** What became of each box, a row each, for a file of data. */
export function movesSheet(
  { pair, regions, judgements, moves }: MovesShown,
  words: ChartWords,
): Figure['sheet'] {
  const { t, name } = words
  const { from, to } = pair
  const titleOf = new Map(judgements.map((judgement) => [judgement.code, judgement]))
  const level = (move: Move, end: 'from' | 'to') =>
    move.why === `region-${end}`
      ? ['[c]', '[c]']
      : move.why === `judgement-${end}`
        ? ['[z]', '[z]']
        : [move[end] ?? '[x]', name(move[end])]
  return {
    columns: [
      ...(['from', 'to'] as const).flatMap((end) =>
        ['round', 'round_title', 'position_at', 'provenance', 'framework_version'].map(
          (column) => `${end}_${column}`,
        ),
      ),
      'provenance_note',
      'framework',
      'region',
      'region_name',
      'aspect',
      'judgement',
      'judgement_title',
      'from_level',
      'from_level_name',
      'to_level',
      'to_level_name',
      'change',
      'change_note',
    ],
    rows: moves.map((move) => [
      ...[from, to].flatMap((round) => [
        round.id,
        round.title,
        round.positionAt,
        round.provenance,
        round.frameworkVersion,
      ]),
      t(`provenance.${to.provenance}`),
      to.framework,
      move.region,
      regions.find(({ id }) => id === move.region)?.name ?? move.region,
      titleOf.get(move.judgement)?.aspect ?? '[x]',
      move.judgement,
      titleOf.get(move.judgement)?.title ?? move.judgement,
      ...level(move, 'from'),
      ...level(move, 'to'),
      move.outcome,
      tellOutcome(move, pair, words),
    ]),
  }
}
