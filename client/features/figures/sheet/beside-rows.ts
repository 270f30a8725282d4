import type { Figures } from '../../../../server/contract/figures.ts'
import type { MessageKey } from '../../../language.tsx'
import { type Counted, countByAspect } from '../self-review-counts.ts'
import { type Row, rowOf, type Words } from './row.ts'

/** The self-review against its reviewers, and what the discussion changed. */
export function besideRows({ selfReview, movement, regions, aspects }: Figures, t: Words): Row[] {
  const counts = (part: string, of: string, named: readonly (readonly [MessageKey, number])[]) =>
    named.map(([key, value]) => rowOf(part, of, t(key), { value }))
  return [
    ...(selfReview ?? []).flatMap((one) => {
      const of = regions.find(({ id }) => id === one.region)?.name ?? one.region
      return [
        ...counts(t('figures.self'), of, againstReviewers(one)),
        rowOf(t('figures.self'), of, t('figures.by-chance'), one.signTest),
      ]
    }),
    ...countByAspect(selfReview ?? [], aspects).flatMap((one) =>
      selfReview === null ? [] : counts(t('figures.self'), one.name, againstReviewers(one)),
    ),
    ...(['calibrated', 'agreed'] as const).flatMap((step) => {
      const one = movement?.[step]
      if (!one) return []
      const of = t(`figures.step.${step}`)
      return [
        ...counts(t('figures.movement'), of, [
          ['figures.up', one.up],
          ['figures.same', one.same],
          ['figures.down', one.down],
          ['figures.not-compared', one.notCompared],
        ]),
        rowOf(t('figures.movement'), of, t('figures.by-chance'), one.signTest),
      ]
    }),
  ]
}

function againstReviewers(counted: Counted): [MessageKey, number][] {
  return [
    ['figures.higher', counted.higher],
    ['figures.same', counted.same],
    ['figures.lower', counted.lower],
    ['figures.not-compared', counted.notCompared],
  ]
}
