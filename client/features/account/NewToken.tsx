import { useState } from 'preact/hooks'
import { v7 } from 'uuid'
import { api } from '../../api.ts'
import { useIdKeeper } from '../../creation-id.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useRetryOnline, useSaving } from '../../ui/use-saving.ts'
import type { IssuedToken } from './IssuedTokenNote.tsx'

export function NewToken({ onIssued }: { onIssued: (token: IssuedToken) => void }) {
  const [typed, setTyped] = useState('')
  const idFor = useIdKeeper(v7)
  const saving = useSaving(['name'])
  const { busy, errors, errorFor, submit, refuse } = saving

  async function send(event: Event) {
    event.preventDefault()
    const name = typed.trim()
    if (name === '')
      return refuse([{ field: 'name', message: () => t('account.token-name-missing') }])
    const creation = { method: 'PUT', version: 'create', body: { name } } as const
    const make = async () =>
      onIssued(await api<IssuedToken>(`/account/tokens/${idFor(name)}`, creation))
    if (!(await submit(make))) return
    announce(t('account.token-is-made', { name }))
    setTyped('')
  }
  useRetryOnline(saving, send)

  return (
    <form onSubmit={send} noValidate>
      <h3 class="govuk-heading-s">{t('account.new-token')}</h3>
      <ErrorSummary errors={errors} />
      <TextField
        name="name"
        label={t('account.token-name')}
        hint={t('account.token-name-hint')}
        width={20}
        value={typed}
        onInput={setTyped}
        error={errorFor('name')}
      />
      <Button type="submit" look="secondary" busy={busy}>
        {t('account.make-token')}
      </Button>
    </form>
  )
}
