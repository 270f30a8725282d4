import type { Cell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import type { FeedbackForm } from './feedback-form.ts'
import { PointFields } from './PointFields.tsx'
import { PointSubject } from './PointSubject.tsx'
import { isSame, type Subject, subjectsOf, takenUp, withPoint, withSubject } from './points.ts'

export interface ContestFieldsProps {
  /** Keeps the fields of several forms on a page apart. */
  readonly name: string
  readonly cell: Cell
  readonly form: FeedbackForm
  readonly change: (form: FeedbackForm) => void
  readonly errorFor: (field: string) => string | null
}

/** What is contested: paragraph by paragraph, or the judgement as a whole. */
export function ContestFields(props: ContestFieldsProps) {
  const { name, cell, form, change, errorFor } = props
  const subjects = subjectsOf(cell.calibrated?.statements ?? [])
  return (
    <>
      <CheckboxGroup
        name={`${name}.points`}
        label={t('point.which')}
        hint={t('point.which-hint')}
        error={errorFor('points')}
        choices={subjects.map((subject, index) => ({
          value: String(index),
          text: <PointSubject subject={subject} cell={cell} />,
          below: <PointsAbout subject={subject} {...props} />,
        }))}
        checked={(value) => takenUp(form.points).some(isAbout(subjects[Number(value)]))}
        onChange={(value, on) => {
          const subject = subjects[Number(value)]
          if (subject) change({ ...form, points: withSubject(form.points, subject, on) })
        }}
      />
      <LanguageField
        name={`${name}.language`}
        label={t('decision.language')}
        value={form.language}
        onChange={(language) => change({ ...form, language })}
      />
      <WholeFields {...props} />
    </>
  )
}

/** The reasons and the evidence against one part, right below its tick. */
function PointsAbout(props: ContestFieldsProps & { readonly subject: Subject }) {
  const { name, cell, form, change, errorFor, subject } = props
  return takenUp(form.points).map(
    (point, index) =>
      isSame(point, subject) && (
        <PointFields
          key={form.points.indexOf(point)}
          index={index}
          name={name}
          cell={cell}
          point={point}
          language={form.language}
          errorFor={errorFor}
          onChange={(part) => change({ ...form, points: withPoint(form.points, point, part) })}
        />
      ),
  )
}

function isAbout(subject: Parameters<typeof isSame>[0] | undefined) {
  return (point: Parameters<typeof isSame>[0]) => subject !== undefined && isSame(point, subject)
}

/** Reasons and evidence against the judgement as a whole. */
function WholeFields({ name, form, change, errorFor }: ContestFieldsProps) {
  return (
    <>
      <TextAreaField
        name={`${name}.reasons`}
        label={t('feedback.reasons')}
        hint={t('feedback.reasons-hint')}
        language={form.language}
        rows={3}
        value={form.reasons}
        error={errorFor('reasons')}
        onInput={(reasons) => change({ ...form, reasons })}
      />
      {(form.reasons !== '' || form.evidence !== '') && (
        <TextAreaField
          name={`${name}.evidence`}
          label={t('feedback.evidence')}
          hint={t('feedback.evidence-hint')}
          language={form.language}
          rows={3}
          value={form.evidence}
          error={errorFor('evidence')}
          onInput={(evidence) => change({ ...form, evidence })}
        />
      )}
    </>
  )
}
