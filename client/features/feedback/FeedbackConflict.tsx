import { t } from '../../language.tsx'
import { VersionConflict } from '../../ui/VersionConflict.tsx'
import type { RecordForm } from '../decisions/use-record.ts'
import type { Feedback, FeedbackForm } from './feedback-form.ts'

export interface FeedbackConflictProps {
  readonly record: RecordForm<FeedbackForm, Feedback>
  readonly current: Feedback
  readonly reload: () => void
}

/** What was typed beside what a colleague said meanwhile, for the person to choose. */
export function FeedbackConflict({ record, current, reload }: FeedbackConflictProps) {
  const { value: form } = record
  return (
    <VersionConflict
      fields={[
        {
          label: t('feedback.verdict'),
          mine: form.verdict ? t(`cell.${form.verdict}`) : '',
          current: t(`cell.${current.verdict}`),
        },
        { label: t('feedback.reasons'), mine: form.reasons, current: current.reasons ?? '' },
        { label: t('feedback.evidence'), mine: form.evidence, current: current.evidence ?? '' },
      ]}
      busy={record.state === 'sending'}
      onKeepMine={() => record.recordInstead({ ...form, supersedes: current.id })}
      onTakeCurrent={() => {
        record.forget()
        reload()
      }}
    />
  )
}
