import { useState } from 'preact/hooks'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { type FieldError, messageFor } from '../../ui/field-errors.ts'
import { TextField } from '../../ui/TextField.tsx'
import { faultsOfKeys, keyFields, usualKeys } from './keys.ts'
import { chooseKeys, ratingKeys } from './keys-choice.ts'

/** Changes the keys that rate, or switches them off. */
export function KeysForm() {
  const [keys, setKeys] = useState(ratingKeys.peek())
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [saved, setSaved] = useState(false)

  function change(next: typeof keys) {
    setKeys(next)
    setSaved(false)
  }

  function save(event: Event) {
    event.preventDefault()
    const found = faultsOfKeys(keys).map(({ field, what }) => ({
      field: `keys.${field}`,
      message: () => t(`keys.fault.${what}`, { what: t(`keys.${field}`) }),
    }))
    setErrors(found)
    if (found.length > 0) return
    chooseKeys(keys)
    setSaved(true)
    announce(t('keys.saved'))
  }

  return (
    <section aria-labelledby="rating-keys">
      <h2 class="govuk-heading-m" id="rating-keys">
        {t('keys.title')}
      </h2>
      <p class="govuk-body">{t('keys.about')}</p>
      <form onSubmit={save} noValidate>
        <ErrorSummary errors={errors} />
        <div class="govuk-form-group">
          <Checkbox
            name="keys.on"
            label={t('keys.use')}
            checked={keys.on}
            onChange={(on) => change({ ...keys, on })}
          />
        </div>
        {keyFields.map((field) => (
          <TextField
            key={field}
            name={`keys.${field}`}
            label={t(`keys.${field}`)}
            hint={field === 'levels' ? t('keys.levels-hint') : undefined}
            width={field === 'levels' ? 20 : 5}
            value={keys[field]}
            error={messageFor(errors, `keys.${field}`)}
            autocomplete="off"
            onInput={(text) => change({ ...keys, [field]: text.toLowerCase() })}
          />
        ))}
        <div class="govuk-button-group">
          <Button type="submit">{t('keys.save')}</Button>
          <Button look="secondary" onClick={() => change(usualKeys)}>
            {t('keys.usual')}
          </Button>
        </div>
        {saved && <p class="govuk-body">{t('keys.saved')}</p>}
      </form>
    </section>
  )
}
