import { useState } from 'preact/hooks'
import { t } from '../../language.tsx'
import { signIn } from '../../session.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import type { FieldError } from '../../ui/field-errors.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useSubmission } from '../../ui/use-submission.ts'

export interface PasswordFormProps {
  readonly onSignedIn: () => void
  /** Keeps the ids of its fields apart from those of other forms on the page. */
  readonly prefix?: string
}

export function PasswordForm({ onSignedIn, prefix = '' }: PasswordFormProps) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { busy, errors, errorFor, submit, refuse } = useSubmission([])

  async function send(event: Event) {
    event.preventDefault()
    const missing = missingIn(email, password, prefix)
    if (missing.length > 0) return refuse(missing)
    if (await submit(() => signIn({ email, password }))) onSignedIn()
  }

  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary errors={errors} />
      <TextField
        name={`${prefix}email`}
        label={t('sign-in.email')}
        type="email"
        autocomplete="username"
        value={email}
        onInput={setEmail}
        error={errorFor(`${prefix}email`)}
      />
      <TextField
        name={`${prefix}password`}
        label={t('sign-in.password')}
        type="password"
        autocomplete="current-password"
        value={password}
        onInput={setPassword}
        error={errorFor(`${prefix}password`)}
      />
      <Button type="submit" busy={busy}>
        {t('sign-in.title')}
      </Button>
    </form>
  )
}

function missingIn(email: string, password: string, prefix: string): FieldError[] {
  return [
    ...(email.trim() === ''
      ? [{ field: `${prefix}email`, message: () => t('sign-in.email-missing') }]
      : []),
    ...(password === ''
      ? [{ field: `${prefix}password`, message: () => t('sign-in.password-missing') }]
      : []),
  ]
}
