import type { Matrix } from '../../../server/contract/rounds.ts'
import type { Translate } from '../../../server/core/messages.ts'
import type { MessageKey } from '../../language.tsx'
import type { LegendEntry, ScaleStep } from '../../ui/chart/panels.ts'
import type { LevelNames } from '../../ui/scale-names.ts'

/** What sentences about levels are made of, in one language. */
export interface ChartWords extends LevelNames {
  readonly t: Translate<MessageKey>
  readonly date: (date: string) => string
}

type RoundFacts = Pick<
  Matrix,
  'title' | 'positionAt' | 'old' | 'provenance' | 'framework' | 'frameworkVersion'
>

/** What stands in every picture of a round, so that none can be taken for what it is not. */
export function factsOf(round: RoundFacts, { t, date }: ChartWords): string[] {
  const position = t('position.as-at', { date: date(round.positionAt) })
  return [
    `${t('chart.round', { round: round.title })} ${position}${round.old ? ` ${t('position.old')}` : ''}`,
    t(`provenance.${round.provenance}`),
    t('chart.framework', { framework: round.framework, version: round.frameworkVersion }),
  ]
}

/** The levels of a scale as charts name them, lowest first. */
export function scaleSteps(levels: readonly number[], { name, letter }: LevelNames): ScaleStep[] {
  return [...levels]
    .sort((a, b) => a - b)
    .map((level) => ({ level, name: name(level), letter: letter(level) }))
}

/** The levels in a legend, highest first. */
export function legendOf(scale: readonly ScaleStep[], mark: 'bar' | 'point'): LegendEntry[] {
  return scale.toReversed().map(({ level, name, letter }) => ({
    mark,
    level,
    text: `${letter} ${name}`,
  }))
}

/** Names in a sentence; with more than three of them only their number is told. */
export function listNames(names: readonly string[]): {
  listed: 'yes' | 'no'
  names: string
  count: number
} {
  const listed = names.length <= 3 ? 'yes' : 'no'
  return { listed, names: names.join(', '), count: names.length }
}

/** How many steps of the scale lie between two levels. */
export function stepsBetween(levels: readonly number[], one: number, other: number): number {
  const sorted = [...levels].sort((a, b) => a - b)
  return Math.abs(sorted.indexOf(one) - sorted.indexOf(other))
}

/** The first columns of every sheet of a round. */
export const placeColumns = [
  'round',
  'round_title',
  'position_at',
  'provenance',
  'provenance_note',
  'framework',
  'framework_version',
  'region',
  'region_name',
  'judgement',
  'judgement_title',
] as const

export function placeFields(
  matrix: Matrix,
  region: Matrix['regions'][number],
  judgement: Matrix['judgements'][number],
  { t }: ChartWords,
): (string | number)[] {
  return [
    matrix.round,
    matrix.title,
    matrix.positionAt,
    matrix.provenance,
    t(`provenance.${matrix.provenance}`),
    matrix.framework,
    matrix.frameworkVersion,
    region.id,
    region.name,
    judgement.code,
    judgement.title,
  ]
}
