import { useState } from 'preact/hooks'
import { t } from '../../language.tsx'
import { takeUpLink } from '../../session.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PasswordField } from '../../ui/PasswordField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useSubmission } from '../../ui/use-submission.ts'
import { faultsOf, linkFields, toLinkUse } from './link-form.ts'

export interface LinkFormProps {
  readonly secret: string
  /** The first administrator says who they are; others are known. */
  readonly isFirst: boolean
  readonly onDone: () => void
}

export function LinkForm({ secret, isFirst, onDone }: LinkFormProps) {
  const [values, setValues] = useState({ name: '', email: '', password: '' })
  const { busy, errors, errorFor, submit, refuse } = useSubmission(linkFields)

  async function send(event: Event) {
    event.preventDefault()
    const faults = faultsOf(values, isFirst)
    if (faults.length > 0) {
      return refuse(faults.map(({ field, key }) => ({ field, message: () => t(key) })))
    }
    if (await submit(() => takeUpLink(secret, toLinkUse(values, isFirst)))) onDone()
  }

  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary errors={errors} />
      {isFirst && (
        <>
          <TextField
            name="name"
            label={t('people.name')}
            autocomplete="name"
            value={values.name}
            onInput={(name) => setValues({ ...values, name })}
            error={errorFor('name')}
          />
          <TextField
            name="email"
            label={t('people.email')}
            type="email"
            autocomplete="username"
            value={values.email}
            onInput={(email) => setValues({ ...values, email })}
            error={errorFor('email')}
          />
        </>
      )}
      <PasswordField
        name="password"
        label={t('link.password')}
        hint={t('link.password-hint')}
        value={values.password}
        onInput={(password) => setValues({ ...values, password })}
        error={errorFor('password')}
      />
      <Button type="submit" busy={busy}>
        {t('link.save')}
      </Button>
    </form>
  )
}
