import type { ShownOrder } from '../../../server/contract/comparisons.ts'
import type { Figure } from '../../ui/chart/figure.ts'
import { areFew, intervalOf } from './order-finding.ts'
import { type ComparisonsPart, tellMaking } from './part.ts'

type Round = ComparisonsPart['round']

/** An order with what it is the order on. */
interface Part extends ShownOrder {
  readonly code: string
  readonly title: string
  readonly choices: number
  readonly judges: number
  /** What the standard errors allow for besides chance: that judgements differ, or that judges do. */
  readonly errors: string
}

export function pooledPart({ figures, words: { t } }: ComparisonsPart): Part {
  const { pooled, counts, judges } = figures
  const allow = [
    ...(figures.judgements.length > 1 ? ['judgements'] : []),
    ...(areFew(judges.length) ? [] : ['judges']),
  ]
  const making = { choices: counts.comparisons, judges: judges.length, errors: tellErrors(allow) }
  return { code: 'all', title: t('comparisons.all-judgements'), ...making, ...pooled }
}

export function judgementParts({ figures, words }: ComparisonsPart): Part[] {
  return figures.judgements.map((one) => ({
    title: words.judgement(one.code),
    errors: tellErrors(areFew(one.judges) ? [] : ['judges']),
    ...one,
  }))
}

const tellErrors = (allow: readonly string[]) =>
  allow.length === 0 ? 'model' : `clustered by ${allow.join(' and ')}`

const placeColumns = [
  'round',
  'round_title',
  'position_at',
  'provenance',
  'made_by',
  'framework',
  'framework_version',
  'judgement',
  'judgement_title',
  'choices',
  'judges',
  'errors',
] as const

/** To six places: more would be the rounding of the computer. */
const rounded = (value: number | null) => (value === null ? '[x]' : Number(value.toFixed(6)) + 0)

function placeOf(round: Round, making: string, part: Part): (string | number)[] {
  const { id, positionAt, provenance, framework, frameworkVersion } = round
  return [
    ...[id, round.title, positionAt, provenance, making],
    ...[framework, frameworkVersion, part.code, part.title, part.choices, part.judges, part.errors],
  ]
}

/** A row for each region of each order. */
export function itemSheet(all: ComparisonsPart, parts: readonly Part[]): Figure['sheet'] {
  const { round, words } = all
  const making = tellMaking(all).join(' ')
  return {
    columns: [
      ...placeColumns,
      ...['region', 'region_name', 'ability', 'standard_error', 'low_95', 'high_95'],
      ...['wins', 'losses', 'ties', 'regularised'],
    ],
    rows: parts.flatMap((part) =>
      part.items.map((item) => {
        const { region, ability, standardError, wins, losses, ties } = item
        const interval = intervalOf(item)
        return [
          ...placeOf(round, making, part),
          ...[region, words.region(region), rounded(ability), rounded(standardError)],
          ...[rounded(interval?.low ?? null), rounded(interval?.high ?? null), wins, losses, ties],
          part.regularised ? 'yes' : 'no',
        ]
      }),
    ),
  }
}

/** Every pair with the probability of its order, as a file. */
export function pairSheet(all: ComparisonsPart): Pick<Figure, 'id' | 'sheet'> {
  const { round, words } = all
  const making = tellMaking(all).join(' ')
  const parts = [pooledPart(all), ...judgementParts(all)]
  return {
    id: `${round.id}-comparisons-pairs`,
    sheet: {
      columns: [
        ...placeColumns,
        ...['ahead', 'ahead_name', 'behind', 'behind_name'],
        ...['difference', 'standard_error', 'probability', 'regularised'],
      ],
      rows: parts.flatMap((part) =>
        part.pairs.map(({ ahead, behind, difference, standardError, probability }) => [
          ...placeOf(round, making, part),
          ...[ahead, words.region(ahead), behind, words.region(behind)],
          ...[
            rounded(difference),
            rounded(standardError),
            rounded(probability),
            part.regularised ? 'yes' : 'no',
          ],
        ]),
      ),
    },
  }
}
