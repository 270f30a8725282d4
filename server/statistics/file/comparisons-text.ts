import type { ComparisonsReport } from '../../core/statistics/reports.ts'
import type { Worded } from '../../core/statistics/words/put-into-words.ts'
import { figureText } from './agreement-text.ts'
import { layOut, told } from './columns.ts'
import type { Say } from './words/say.ts'

type Report = Worded<ComparisonsReport>

/** The order that comparisons give, in plain text: the ablest first, each group by itself. */
export function comparisonsText(report: Report, say: Say): string[] {
  const { components, reliability } = report
  return [
    say('comparisons'),
    say('comparisons.about'),
    ...components.flatMap((_, number) => [
      '',
      ...(components.length > 1 ? [say('comparisons.group', { number: number + 1 })] : []),
      ...itemsText(report, number, say),
    ]),
    ...pairsText(report, say),
    '',
    say('reliability'),
    `    ${figureText(reliability, say)}`,
    ...judgesText(report, say),
  ]
}

function itemsText({ items }: Report, component: number, say: Say): string[] {
  const heads = (['item', 'ability', 'error', 'wins', 'losses', 'ties'] as const).map((name) =>
    say(`column.${name}`),
  )
  const rows = items
    .filter((item) => item.component === component)
    .sort((a, b) => (b.ability ?? 0) - (a.ability ?? 0))
    .map(({ item, ability, standardError, wins, losses, ties }) => [
      item,
      told(ability),
      told(standardError),
      ...[wins, losses, ties].map(String),
    ])
  return layOut(heads, rows)
}

function pairsText({ pairs }: Report, say: Say): string[] {
  if (pairs.length === 0) return []
  const heads = (['ahead', 'behind', 'difference', 'error', 'truly'] as const).map((name) =>
    say(`column.${name}`),
  )
  const rows = pairs.map(({ items: [one, other], difference, standardError, probability }) => {
    const isAhead = difference >= 0
    return [
      ...(isAhead ? [one, other] : [other, one]),
      told(Math.abs(difference)),
      told(standardError),
      toldOfTruth(isAhead ? probability : 1 - probability),
    ]
  })
  return ['', say('differences'), ...layOut(heads, rows)]
}

/** Never 1, which nobody can be. */
const toldOfTruth = (probability: number) => (probability > 0.99 ? '> 0.99' : told(probability))

function judgesText({ judges }: Report, say: Say): string[] {
  if (judges.length === 0) return []
  const heads = (['judge', 'comparisons', 'infit'] as const).map((name) => say(`column.${name}`))
  const rows = judges.map(({ judge, n, infit }) => [judge, String(n), told(infit)])
  return ['', say('judges'), ...layOut(heads, rows)]
}
