import type { JudgementInReview, WholeReview } from '../../../server/contract/whole-review.ts'
import { language, t } from '../../language.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { fieldId } from '../../ui/field-errors.ts'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Phrase } from '../../ui/words/Phrase.tsx'
import { cellPath, formKey } from '../cells/cell-key.ts'
import { PositionConflict } from './PositionConflict.tsx'
import { SittingState } from './SittingState.tsx'
import { fieldsOf } from './state.ts'
import { useSitting } from './use-sitting.ts'

export interface PositionInSittingProps {
  readonly review: WholeReview['review']
  readonly judgement: JudgementInReview
  readonly title: string
  /** The judgement after this one, to which Ctrl and Enter lead. */
  readonly next: string | null
  /** The route of the expected position itself, or of the consortium's proposal of it. */
  readonly route: 'expected-position' | 'proposed-position'
  readonly onSaved: () => void
}

/** The expected position of one judgement among others; it is saved as it is left. */
export function PositionInSitting(props: PositionInSittingProps) {
  const { review, judgement, title, next, route, onSaved } = props
  const { judgement: code, expectedPosition, proposedPosition } = judgement
  const prefix = prefixOf(code)
  const position = route === 'expected-position' ? expectedPosition : proposedPosition
  /** A first proposal begins with the wording that stands. */
  const first = { ...fieldsOf(expectedPosition, language.peek()), version: null }
  const place = { review, judgement: code }
  const sitting = useSitting(position ? fieldsOf(position, language.peek()) : first, {
    path: `${cellPath(place)}/${route}`,
    keptAs: formKey(route, place),
    prefix,
    onSaved,
  })
  const { fields, saving, change } = sitting
  const { conflict } = saving

  function onFocusOut({ currentTarget, relatedTarget }: FocusEvent) {
    const stays = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget)
    if (!stays) sitting.leave()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (next === null) sitting.leave()
    else document.getElementById(fieldId(`${prefixOf(next)}.text`))?.focus()
  }

  return (
    <fieldset class="govuk-fieldset position-sitting" onFocusOut={onFocusOut} onKeyDown={onKeyDown}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{title}</legend>
      <ErrorSummary errors={saving.errors} />
      {route === 'expected-position' && proposedPosition && (
        <p class="govuk-body">
          <span class="position-sitting__proposal">{t('cell.expected-proposed')}:</span>{' '}
          <Phrase language={proposedPosition.language}>
            {proposedPosition.text} ({proposedPosition.reference})
          </Phrase>
        </p>
      )}
      {conflict && (
        <PositionConflict
          mine={fields}
          current={conflict}
          busy={saving.state === 'sending'}
          onKeepMine={sitting.keepMine}
          onTakeCurrent={sitting.takeCurrent}
        />
      )}
      <TextAreaField
        name={`${prefix}.text`}
        label={t('position.text')}
        rows={3}
        language={fields.language}
        value={fields.text}
        error={saving.errorFor('text')}
        onInput={(text) => change({ text })}
      />
      <div class="position-sitting__row">
        <TextField
          name={`${prefix}.reference`}
          label={t('position.reference')}
          value={fields.reference}
          error={saving.errorFor('reference')}
          onInput={(reference) => change({ reference })}
        />
        <LanguageField
          name={`${prefix}.language`}
          label={t('position.language')}
          value={fields.language}
          onChange={(chosen) => change({ language: chosen })}
        />
      </div>
      <SittingState sitting={sitting} />
    </fieldset>
  )
}

const prefixOf = (code: string) => `position-${code}`
