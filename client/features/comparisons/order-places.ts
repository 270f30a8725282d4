import type { ShownOrder } from '../../../server/contract/comparisons.ts'
import type { ComparisonWords } from './order-finding.ts'

type Item = ShownOrder['items'][number]

/**
 * The regions as they came out, the foremost first; those that came out level are joined by =. There
 * is no order between regions that nothing joins, and no place for one that neither won nor lost.
 */
export function tellPlaces(
  { items, pairs }: Pick<ShownOrder, 'items' | 'pairs'>,
  { t, region }: ComparisonWords,
): string {
  const placed = items.filter(({ ability }) => ability !== null)
  const orders = joined(placed, pairs).map((group) => tellGroup(group, region))
  const order =
    orders.length > 1
      ? t('comparisons.no-common-order', { orders: orders.join('; ') })
      : orders.join('')
  const rest = items
    .filter(({ ability }) => ability === null)
    .map((item) => `${region(item.region)} (${t('comparisons.no-ability')})`)
  return [order, ...rest].filter((part) => part !== '').join('; ')
}

/** The items in groups that pairs join, in the order in which they come. */
function joined(items: readonly Item[], pairs: ShownOrder['pairs']): Item[][] {
  const groups: Item[][] = []
  for (const item of items) {
    const own = groups.find((group) => group.some((other) => areCompared(other, item, pairs)))
    if (own) own.push(item)
    else groups.push([item])
  }
  return groups
}

const areCompared = (one: Item, other: Item, pairs: ShownOrder['pairs']) =>
  pairs.some(
    ({ ahead, behind }) =>
      (ahead === one.region && behind === other.region) ||
      (ahead === other.region && behind === one.region),
  )

function tellGroup(group: readonly Item[], region: ComparisonWords['region']): string {
  return group
    .map((item, index) => {
      const before = group[index - 1]?.ability
      const isLevel = before != null && Math.abs(before - (item.ability ?? Infinity)) < 1e-9
      return `${index === 0 ? '' : isLevel ? ' = ' : ', '}${region(item.region)}`
    })
    .join('')
}
