import type { Feedback } from '../../../server/contract/feedback.ts'
import { t } from '../../language.tsx'
import { user } from '../../session.tsx'
import { VersionConflict } from '../../ui/VersionConflict.tsx'
import type { RecordForm } from '../decisions/use-record.ts'
import type { FeedbackForm } from './feedback-form.ts'
import { takenUp } from './points.ts'

export interface FeedbackConflictProps {
  readonly record: RecordForm<FeedbackForm, Feedback>
  readonly current: Feedback
  readonly reload: () => void
}

/** What was typed beside what a colleague said meanwhile, for the person to choose. */
export function FeedbackConflict({ record, current, reload }: FeedbackConflictProps) {
  const { value: form } = record
  const reasonsOf = (points: readonly { readonly reason: string }[]) =>
    points.map(({ reason }) => reason).join('\n\n')
  return (
    <VersionConflict
      fields={[
        {
          label: t('feedback.verdict'),
          mine: form.verdict ? t(`cell.${form.verdict}`) : '',
          current: t(`cell.${current.verdict}`),
        },
        {
          label: t('point.reason'),
          mine: reasonsOf(takenUp(form.points)),
          current: reasonsOf(current.points),
        },
        { label: t('feedback.reasons'), mine: form.reasons, current: current.reasons ?? '' },
        { label: t('feedback.evidence'), mine: form.evidence, current: current.evidence ?? '' },
      ]}
      own={current.by !== null && current.by === user.value?.name}
      busy={record.state === 'sending'}
      onKeepMine={() => record.recordInstead({ ...form, supersedes: current.id })}
      onTakeCurrent={() => {
        record.forget()
        reload()
      }}
    />
  )
}
