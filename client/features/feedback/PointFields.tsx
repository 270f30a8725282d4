import type { Cell } from '../../../server/contract/cells.ts'
import type { Language } from '../../../server/core/language.ts'
import { t } from '../../language.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { beginningOf, eachOnce } from '../evidence/excerpts.ts'
import { PointSubject } from './PointSubject.tsx'
import type { PointDraft } from './points.ts'

export interface PointFieldsProps {
  /** Where the point stands among those that are sent. */
  readonly index: number
  readonly name: string
  readonly cell: Cell
  readonly point: PointDraft
  readonly language: Language
  readonly errorFor: (field: string) => string | null
  readonly onChange: (change: Partial<PointDraft>) => void
}

/** One point that is contested: why, and what evidence bears it out. */
export function PointFields(props: PointFieldsProps) {
  const { index, name, cell, point, language, errorFor, onChange } = props
  const error = errorFor(`points.${index}.reason`)
  return (
    <fieldset class="govuk-fieldset point">
      <legend class="govuk-visually-hidden">
        <PointSubject subject={point} cell={cell} />
      </legend>
      <TextAreaField
        name={`${name}.points.${index}.reason`}
        label={t('point.reason')}
        language={language}
        rows={3}
        value={point.reason}
        error={error}
        onInput={(reason) => onChange({ reason })}
      />
      <PointEvidence {...props} />
    </fieldset>
  )
}

/** Evidence for a point: a piece that is open to its writer, or something new with its reference. */
function PointEvidence({
  index,
  name,
  cell,
  point,
  language,
  errorFor,
  onChange,
}: PointFieldsProps) {
  const field = `points.${index}`
  const open = point.evidence !== '' || point.support !== '' || point.reference !== ''
  const choices = eachOnce(cell.evidence).map(({ id, excerpt, language: written, source }) => ({
    value: id,
    language: written,
    text: `${source.title}: “${beginningOf(excerpt)}”`,
  }))
  return (
    <Disclosure summary={t('point.add-evidence')} startsOpen={open}>
      {choices.length > 0 && (
        <SelectField
          name={`${name}.${field}.evidence`}
          label={t('point.pick')}
          value={point.evidence}
          error={errorFor(`${field}.evidence`)}
          choices={[{ value: '', text: t('point.pick-none') }, ...choices]}
          onChange={(evidence) => onChange({ evidence })}
        />
      )}
      <TextAreaField
        name={`${name}.${field}.support`}
        label={t('point.support')}
        hint={t('point.support-hint')}
        language={language}
        rows={3}
        value={point.support}
        error={errorFor(`${field}.support`)}
        onInput={(support) => onChange({ support })}
      />
      <TextField
        name={`${name}.${field}.reference`}
        label={t('point.reference')}
        hint={t('point.reference-hint')}
        value={point.reference}
        error={errorFor(`${field}.reference`)}
        onInput={(reference) => onChange({ reference })}
      />
    </Disclosure>
  )
}
