import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { readCode } from '../../../server/core/workshop/code.ts'
import { joinAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'

export interface CodeFormProps {
  /** What somebody typed before. */
  readonly start: string
  /** What the server said of it. */
  readonly refusal?: string
}

/** The code of a workshop, as it is typed from a screen across the room. */
export function CodeForm({ start, refusal }: CodeFormProps) {
  const { route } = useLocation()
  const [typed, setTyped] = useState(start)
  const [isWrong, setWrong] = useState(false)
  const told = typed === start ? refusal : undefined
  const error = isWrong ? t('join.code-wrong') : told

  function goOn(event: Event) {
    event.preventDefault()
    const code = readCode(typed)
    setWrong(code === null)
    if (code === null) document.getElementById('field-code')?.focus()
    else route(joinAddress(code))
  }

  return (
    <form class="join" onSubmit={goOn} noValidate>
      <Field name="code" label={t('join.code')} hint={t('join.code-hint')} error={error}>
        {(control) => (
          <input
            {...control}
            class={error ? 'govuk-input join__code govuk-input--error' : 'govuk-input join__code'}
            type="text"
            value={typed}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            enterkeyhint="go"
            onInput={(event) => {
              setWrong(false)
              setTyped(event.currentTarget.value)
            }}
          />
        )}
      </Field>
      <div class="join__act">
        <Button type="submit">{t('join.go-on')}</Button>
      </div>
    </form>
  )
}
