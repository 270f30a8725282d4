import type { Cell } from '../../../server/contract/cells.ts'
import type { FeedbackPoint } from '../../../server/contract/feedback.ts'
import { pointOutcomes } from '../../../server/core/feedback-points.ts'
import type { Language } from '../../../server/core/language.ts'
import { t } from '../../language.tsx'
import { Radios } from '../../ui/Radios.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import type { PointAnswer } from './answer-form.ts'
import { PointSubject } from './PointSubject.tsx'
import { PointReason } from './PointView.tsx'
import { TakeUpFields } from './TakeUpFields.tsx'

export interface PointAnswerFieldsProps {
  readonly name: string
  readonly index: number
  readonly cell: Cell
  readonly point: FeedbackPoint
  readonly answer: PointAnswer
  readonly language: Language
  readonly errorFor: (field: string) => string | null
  readonly onChange: (change: Partial<PointAnswer>) => void
}

/** What became of one point, beside what the consortium says in it. */
export function PointAnswerFields(props: PointAnswerFieldsProps) {
  const { name, index, cell, point, answer, language, errorFor, onChange } = props
  const field = `points.${index}`
  return (
    <fieldset class="govuk-fieldset point">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
        <PointSubject subject={point} cell={cell} />
      </legend>
      <PointReason point={point} cell={cell} />
      <Radios
        name={`${name}.${field}.outcome`}
        label={t('point.outcome')}
        error={errorFor(`${field}.outcome`)}
        value={answer.outcome}
        choices={pointOutcomes.map((value) => ({ value, text: t(`point.outcome.${value}`) }))}
        onChange={(chosen) =>
          onChange({ outcome: pointOutcomes.find((known) => known === chosen) ?? null })
        }
        inline
      />
      <TextAreaField
        name={`${name}.${field}.answer`}
        label={t('point.answer')}
        language={language}
        rows={2}
        value={answer.answer}
        error={errorFor(`${field}.answer`)}
        onInput={(words) => onChange({ answer: words })}
      />
      {point.support && (
        <TakeUpFields
          name={`${name}.${field}.takeUp`}
          draft={answer.takeUp}
          errorFor={(own) => errorFor(`${field}.takeUp.${own}`)}
          onChange={(takeUp) => onChange({ takeUp })}
        />
      )}
    </fieldset>
  )
}
