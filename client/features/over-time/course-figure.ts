import { courseOf } from '../../../server/core/over-time.ts'
import type { Figure } from '../../ui/chart/figure.ts'
import type { LegendEntry } from '../../ui/chart/panels.ts'
import { type ChartWords, legendOf, scaleSteps } from '../charts/words.ts'
import {
  breaksOf,
  type CourseSection,
  chainsOf,
  type FindPosition,
  isPublishedFor,
  movementsOf,
  type OverTimeRound,
  pairsOf,
} from './courses.ts'
import { tellJudgement, tellLack, tellSection } from './findings.ts'

export interface NamedRegion {
  readonly id: string
  readonly name: string
}

/** The agreed levels of a region over the rounds of a framework, a panel for each judgement. */
export function courseFigure(
  section: CourseSection,
  region: NamedRegion,
  find: FindPosition,
  alone: boolean,
  words: ChartWords,
): Figure {
  const { t } = words
  const { framework, rounds, judgements } = section
  const scale = scaleSteps(framework.levels, words)
  const breaks = breaksOf(rounds)
  const drawn = hasLevels(section, find) ? judgements : []
  return {
    id: `${region.id}-over-time-${framework.id}`,
    title: alone
      ? t('over-time.chart', { region: region.name })
      : t('over-time.chart-of', { region: region.name, framework: framework.title }),
    finding: tellSection(section, find, words),
    facts: [...rounds.map((round) => tellRound(round, region.id, words)), t('over-time.rules')],
    legend: legend(section, find, breaks.length > 0, words),
    panels: drawn.map((judgement) => ({
      heading: judgement.title,
      finding: tellJudgement(section, judgement, find, words),
      panel: {
        kind: 'course',
        scale,
        rounds: rounds.map((round) => tickOf(round, words)),
        chains: chainsOf(rounds, judgement.code, find),
        breaks,
      },
    })),
    sheet: courseSheet(section, region, find, words),
  }
}

/** Whether any round gives any level: without one there is nothing to draw. */
function hasLevels({ rounds, judgements }: CourseSection, find: FindPosition): boolean {
  return rounds.some(({ id }) =>
    judgements.some(({ code }) => typeof find(id, code)?.level === 'number'),
  )
}

/**
 * One round with all that must be known of it: date, age, provenance, framework, and whether what it
 * says of the region, or with null of any, may still change.
 */
export function tellRound(
  round: OverTimeRound,
  region: string | null,
  { t, date }: ChartWords,
): string {
  return [
    t('chart.round', { round: round.title }),
    t('position.as-at', { date: date(round.positionAt) }),
    ...(round.old ? [t('position.old')] : []),
    t(`provenance.${round.provenance}`),
    t('chart.framework', { framework: round.framework, version: round.frameworkVersion }),
    ...(isPublishedFor(round, region) ? [] : [t('over-time.unpublished')]),
  ].join(' ')
}

/** The lines under a point: month and year, and what the round is unless it is live. */
export function tickOf(
  { positionAt, provenance }: OverTimeRound,
  { t, date }: ChartWords,
): string[] {
  const [last = '', ...before] = date(positionAt).split(' ').reverse()
  const day = before.reverse().join(' ')
  const made = provenance === 'simulated' || provenance === 'readings'
  return [day, last, ...(made ? [t(`over-time.tag.${provenance}`)] : [])]
}

function legend(
  section: CourseSection,
  find: FindPosition,
  hasBreaks: boolean,
  words: ChartWords,
): LegendEntry[] {
  const { t } = words
  const { framework, rounds } = section
  const made = rounds.some(
    ({ provenance }) => provenance === 'simulated' || provenance === 'readings',
  )
  const joins = rounds.filter(({ provenance }) => courseOf(provenance) === 'recorded').length > 1
  return [
    ...legendOf(scaleSteps(framework.levels, words), 'point'),
    ...ringsOf(section, find, words),
    ...(joins ? [{ mark: 'line', level: null, text: t('over-time.line') } as const] : []),
    ...(made ? [{ mark: 'dashed', level: null, text: t('over-time.dashed') } as const] : []),
    ...(hasBreaks ? [{ mark: 'break', level: null, text: t('over-time.break') } as const] : []),
  ]
}

/** What a ring stands for: of a published document the levels exist, and are not known. */
function ringsOf(
  { rounds, judgements }: CourseSection,
  find: FindPosition,
  words: ChartWords,
): LegendEntry[] {
  const lacking = rounds.filter(({ id }) =>
    judgements.some(({ code }) => find(id, code)?.level === null),
  )
  const texts = new Set(lacking.map((round) => tellLack(round, words)))
  return [...texts].map((text) => ({ mark: 'point', level: null, text: `– ${text}` }))
}

function courseSheet(
  { rounds, judgements, framework }: CourseSection,
  region: NamedRegion,
  find: FindPosition,
  words: ChartWords,
): Figure['sheet'] {
  const { t, name } = words
  const pairs = pairsOf(rounds)
  return {
    columns: [
      'round',
      'round_title',
      'position_at',
      'provenance',
      'provenance_note',
      'stage',
      'framework',
      'framework_version',
      'meaning_since_version',
      'region',
      'region_name',
      'judgement',
      'judgement_title',
      'level',
      'level_name',
      'reason',
      'compared_with',
      'movement',
    ],
    rows: rounds.flatMap((round) => {
      const pair = pairs.find(({ to }) => to === round)
      const movements = pair?.break === null ? movementsOf(pair, judgements, find) : []
      const stage = round.reviews.find((review) => review.region === region.id)?.stage ?? '[x]'
      return judgements.flatMap(({ code, title }) => {
        const position = find(round.id, code)
        if (!position) return []
        const moved = movements.find(({ judgement }) => judgement.code === code)
        return [
          [
            round.id,
            round.title,
            round.positionAt,
            round.provenance,
            t(`provenance.${round.provenance}`),
            stage,
            framework.id,
            round.frameworkVersion,
            round.meaningSince,
            region.id,
            region.name,
            code,
            title,
            position.level ?? '[x]',
            position.level === null ? tellLack(round, words) : name(position.level),
            position.reason ?? '[z]',
            moved && pair ? pair.from.id : '[z]',
            moved?.movement ?? '[z]',
          ],
        ]
      })
    }),
  }
}
