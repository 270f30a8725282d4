import { useState } from 'preact/hooks'
import type { OverallText } from '../../../server/contract/overall.ts'
import type { OverallKind } from '../../../server/core/overall.ts'
import { useKept } from '../../kept.ts'
import { language, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { VersionConflict } from '../../ui/VersionConflict.tsx'
import { SubmitRow } from '../decisions/SubmitRow.tsx'
import { faultIn, fieldsOf, type OverallFields } from './overall-form.ts'
import { useOverallSaving } from './use-overall-saving.ts'

export interface OverallFormProps {
  /** Where the texts of the region or round are saved. */
  readonly path: string
  readonly kind: OverallKind
  readonly hint: string
  /** What stands there. */
  readonly found: OverallText | null
  /** What was said when it was last saved. */
  readonly said: string | null
  readonly onSaved: (what: 'overall.saved' | 'overall.taken-back') => void
  readonly reload: () => void
}

/** Writes one text about a region or a round, changes it, or takes it back. */
export function OverallForm(props: OverallFormProps) {
  const { path, kind, hint, found, said, onSaved, reload } = props
  const address = `${path}/${kind}`
  const kept = useKept(`overall ${address} ${found?.version}`, () =>
    fieldsOf(found, language.peek()),
  )
  /** What was sent stays in sight until the page has read it again. */
  const [sent, setSent] = useState<OverallFields | null>(null)
  const fields = sent ?? kept.value
  const change = (some: Partial<OverallFields>) => {
    setSent(null)
    kept.change({ ...fields, ...some })
  }
  const field = t(`overall.field.${kind}`)
  const saving = useOverallSaving(address, kind, (saved) => {
    kept.forget()
    setSent(saved)
    onSaved(saved.text.trim() === '' ? 'overall.taken-back' : 'overall.saved')
  })
  const { conflict } = saving

  function send(event: Event) {
    event.preventDefault()
    const fault = faultIn(fields)
    if (fault) saving.refuse([{ field: 'text', message: () => t(`overall.${fault}`) }])
    else saving.save(fields)
  }

  function takeCurrent() {
    kept.forget()
    announce(t('conflict.take-current'))
    reload()
  }

  return (
    <form class="overall-form" onSubmit={send} noValidate>
      <ErrorSummary errors={saving.errors} />
      {conflict && (
        <VersionConflict
          fields={[
            { label: t('overall.text'), mine: fields.text, current: conflict.text ?? '' },
            {
              label: t('overall.language', { field }),
              mine: t(`language.${fields.language}`),
              current: t(`language.${conflict.language}`),
            },
          ]}
          busy={saving.state === 'sending'}
          onKeepMine={() => saving.save({ ...fields, version: conflict.version })}
          onTakeCurrent={takeCurrent}
        />
      )}
      <TextAreaField
        name={`${kind}.text`}
        label={field}
        hint={hint}
        rows={kind === 'overall' ? 10 : 4}
        language={fields.language}
        value={fields.text}
        error={saving.errorFor('text')}
        onInput={(text) => change({ text })}
      />
      <LanguageField
        name={`${kind}.language`}
        label={t('overall.language', { field })}
        value={fields.language}
        onChange={(chosen) => change({ language: chosen })}
      />
      {!conflict && (
        <SubmitRow state={saving.state} text={t('overall.save', { field })} secondary />
      )}
      {said && <p class="govuk-body saved-note">{said}</p>}
      {found?.text && !conflict && (
        <ConfirmButton
          text={t('overall.take-back', { field })}
          question={t('overall.take-back-question')}
          confirm={t('overall.take-back-confirm')}
          busy={saving.state === 'sending'}
          onConfirm={() => saving.save({ ...fields, text: '' })}
        />
      )}
    </form>
  )
}
