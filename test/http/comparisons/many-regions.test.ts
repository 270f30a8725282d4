import { afterAll, expect, it } from 'vitest'
import type { ChoiceRested } from '../../../server/core/comparisons/choices-made.ts'
import { describeFigures } from '../../../server/features/comparisons/figures.ts'
import { createStatistics } from '../../../server/statistics/pool.ts'

const statistics = createStatistics()
afterAll(() => statistics.close())

it('tell the pairs of each judgement however many regions there are', async () => {
  const codes = Array.from({ length: 12 }, (_, at) => `judgement-${at}`)
  const regions = [...'abcdef']
  const choices = codes.flatMap((judgement) =>
    regions.flatMap((left, at) =>
      regions.slice(at + 1).map((right): ChoiceRested => {
        return { judge: 'e', judgement, left, right, choice: 'left', basis: null }
      }),
    ),
  )
  const judges = [{ id: 'e', name: 'Eleri', model: false, afterReveal: false }]
  const { judgements } = await describeFigures(
    { statistics },
    {
      handedIn: { judges, choices },
      basisOf: () => '',
      levels: { levelOf: () => null, count: 0 },
      codes,
      namesJudges: true,
      language: 'en',
    },
  )
  expect(judgements.map(({ pairs }) => pairs.length)).toEqual(codes.map(() => 15))
  expect(judgements.map((one) => [one.choices, one.judges])).toEqual(codes.map(() => [15, 1]))
})
