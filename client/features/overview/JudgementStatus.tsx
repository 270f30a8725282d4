import type { JudgementInReview, WholeReview } from '../../../server/contract/whole-review.ts'
import { t } from '../../language.tsx'
import { Tag, type TagColour } from '../../ui/Tag.tsx'
import { agreedText } from '../agreement/agreed-when.ts'
import { type JudgementStatusName, statusOf } from './judgement-status.ts'

const colours: Readonly<Record<JudgementStatusName, TagColour>> = {
  'not-started': 'blue',
  draft: 'yellow',
  sealed: 'grey',
  revealed: 'blue',
  calibrated: 'grey',
  accepted: 'grey',
  contested: 'purple',
  answered: 'purple',
  agreed: 'grey',
}

export interface JudgementStatusProps {
  readonly whole: WholeReview
  readonly judgement: JudgementInReview
}

/** How far a judgement has come, and before the reveal how many have sealed. */
export function JudgementStatus({ whole, judgement }: JudgementStatusProps) {
  const { review, progress } = whole
  const status = statusOf(review.standing, judgement)
  const raters = (progress ?? []).map(({ expected, sealed }) => ({
    expected,
    sealed: sealed.includes(judgement.judgement),
  }))
  const counted = raters.filter(({ expected, sealed }) => expected || sealed)
  return (
    <>
      {status && (
        <Tag colour={colours[status]}>
          {judgement.agreed ? agreedText(judgement.agreed.at) : t(`status.${status}`)}
        </Tag>
      )}{' '}
      {counted.length > 0 && review.stage === 'sealed-judgement' && (
        <span class="judgement-list__progress">
          {t('region.sealed-count', {
            sealed: counted.filter(({ sealed }) => sealed).length,
            raters: counted.length,
          })}
        </span>
      )}
    </>
  )
}
