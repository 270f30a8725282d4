import type { ShownOrder } from '../../../server/contract/comparisons.ts'
import { fewestToDiffer, sure } from '../../../server/core/comparisons/order.ts'
import type { Translate } from '../../../server/core/messages.ts'
import type { MessageKey } from '../../language.tsx'

/** What sentences about comparisons are made of, in one language. */
export interface ComparisonWords {
  readonly t: Translate<MessageKey>
  /** The name of a region. */
  readonly region: (id: string) => string
}

type Pairs = Pick<ShownOrder, 'items' | 'pairs'>

/** The pairs of which the one ahead is all but certainly ahead. */
export function toldApart({ pairs }: Pick<ShownOrder, 'pairs'>): ShownOrder['pairs'] {
  return pairs.filter(({ probability }) => probability >= sure)
}

/** What an order says for certain, in sentences: who is ahead of whom, and what cannot be told. */
export function tellOrder(order: Pairs, { t, region }: ComparisonWords): string {
  const apart = toldApart(order)
  if (order.pairs.length === 0) return t('comparisons.none-compared')
  if (apart.length === 0) return t('comparisons.none-apart')
  const names = order.items.map((item) => region(item.region))
  const possible = (names.length * (names.length - 1)) / 2
  if (apart.length === possible) return t('comparisons.all-apart', { names: names.join(', ') })
  const sentences = order.items.flatMap(({ region: ahead }) => {
    const behind = order.items
      .filter((item) => apart.some((one) => one.ahead === ahead && one.behind === item.region))
      .map((item) => region(item.region))
    return behind.length === 0
      ? []
      : [t('comparisons.ahead', { ahead: region(ahead), behind: behind.join(', ') })]
  })
  return [...sentences, t('comparisons.rest')].join(' ')
}

/** Whether so few judges chose that nothing tells how judges differ. */
export const areFew = (judges: number): boolean => judges < fewestToDiffer

/** What the order over all judgements says, and by whose choices where these were few. */
export function tellPooled(order: Pairs, judges: number, words: ComparisonWords): string {
  const finding = tellOrder(order, words)
  if (!areFew(judges) || toldApart(order).length === 0) return finding
  return words.t('comparisons.by-few', { judges, finding })
}

type OneOrder = Pick<ShownOrder, 'pairs'> & { readonly choices: number; readonly judges: number }

/** On how many judgements anything can be told, and on how many choices of how many judges it rests. */
export function tellByJudgement(
  judgements: readonly OneOrder[],
  { t }: Pick<ComparisonWords, 't'>,
): string {
  const counts = judgements.map(({ choices }) => choices)
  const [fewest, choices] = [Math.min(...counts), Math.max(...counts)]
  const judges = Math.max(...judgements.map((one) => one.judges))
  return t('comparisons.by-judgement-finding', {
    apart: judgements.filter((one) => toldApart(one).length > 0).length,
    total: judgements.length,
    few: judgements.some((one) => areFew(one.judges)) ? 'yes' : 'no',
    basis:
      fewest === choices
        ? t('comparisons.basis', { choices, judges })
        : t('comparisons.basis-range', { fewest, choices, judges }),
  })
}

/** A probability as a percentage that claims no more than it may: never 0 or 100. */
export function tellProbability(probability: number, { t }: Pick<ComparisonWords, 't'>): string {
  if (Math.abs(probability - 0.5) < 1e-9) return t('comparisons.level')
  const percent = Math.round(probability * 100)
  if (percent >= 100) return t('comparisons.over-percent', { percent: 99 })
  return `${percent}%`
}

/** Half the width of a 95 % interval in standard errors. */
const halfWidth = 1.959964

export function intervalOf({
  ability,
  standardError,
}: Pick<ShownOrder['items'][number], 'ability' | 'standardError'>): {
  low: number
  high: number
} | null {
  if (ability === null || standardError === null) return null
  const half = halfWidth * standardError
  return { low: ability - half, high: ability + half }
}

/** A model quantity with two places and a minus sign that does not break. */
export function tellNumber(value: number): string {
  const text = Math.abs(value).toFixed(2)
  return value < 0 && Number(text) !== 0 ? `−${text}` : text
}
