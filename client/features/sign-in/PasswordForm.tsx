import { useState } from 'preact/hooks'
import { t } from '../../language.tsx'
import { signIn } from '../../session.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import type { FieldError } from '../../ui/field-errors.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useSubmission } from '../../ui/use-submission.ts'

export function PasswordForm({ onSignedIn }: { onSignedIn: () => void }) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { busy, errors, errorFor, submit, refuse } = useSubmission(['email', 'password'])

  async function send(event: Event) {
    event.preventDefault()
    const missing = missingIn(email, password)
    if (missing.length > 0) return refuse(missing)
    if (await submit(() => signIn({ email, password }))) onSignedIn()
  }

  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary errors={errors} />
      <TextField
        name="email"
        label={t('sign-in.email')}
        type="email"
        autocomplete="username"
        value={email}
        onInput={setEmail}
        error={errorFor('email')}
      />
      <TextField
        name="password"
        label={t('sign-in.password')}
        type="password"
        autocomplete="current-password"
        value={password}
        onInput={setPassword}
        error={errorFor('password')}
      />
      <Button type="submit" busy={busy}>
        {t('sign-in.title')}
      </Button>
    </form>
  )
}

function missingIn(email: string, password: string): FieldError[] {
  return [
    ...(email.trim() === '' ? [{ field: 'email', message: t('sign-in.email-missing') }] : []),
    ...(password === '' ? [{ field: 'password', message: t('sign-in.password-missing') }] : []),
  ]
}
