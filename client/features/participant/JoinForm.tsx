import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Invitation, Joined, Joining } from '../../../server/contract/workshops.ts'
import { type Language, languages } from '../../../server/core/language.ts'
import { addressIn } from '../../addresses.ts'
import { api } from '../../api.ts'
import { inLanguage, language, t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Page } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useSubmission } from '../../ui/use-submission.ts'
import { attemptAt, deviceId, forgetAttempt } from './device.ts'
import { Origin } from './Origin.tsx'
import { PassField } from './PassField.tsx'

const longestLabel = 60
const ownNames: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' }

export interface JoinFormProps {
  readonly invitation: Invitation
  readonly onJoined: () => void
}

/** The door of a workshop: what is kept of whoever goes in, and the way in. */
export function JoinForm({ invitation, onJoined }: JoinFormProps) {
  const [label, setLabel] = useState('')
  const [labelShown, setLabelShown] = useState(false)
  const [pass, setPass] = useState('')
  const { busy, errors, errorFor, submit, refuse } = useSubmission(['label', 'pass'])
  const name = label.trim()

  async function join(event: Event) {
    event.preventDefault()
    if (busy) return
    if (name.length > longestLabel) {
      const { length } = name
      return refuse([{ field: 'label', message: () => t('join.label-long', { length }) }])
    }
    const named = { label: name || null, labelShown: labelShown && name !== '' }
    const known = pass.trim() !== '' && { pass: pass.trim() }
    if (await submit(() => send(invitation, { ...named, ...known }))) onJoined()
  }

  return (
    <Page
      title={t('join.to', { region: inLanguage(invitation.region) })}
      caption={inLanguage(invitation.round)}
    >
      <ErrorSummary errors={errors} />
      <Origin {...invitation} />
      <LanguageChoice />
      <form class="join" onSubmit={join} noValidate>
        <h2 class="govuk-heading-s">{t('join.kept-title')}</h2>
        <ul class="govuk-list join__kept">
          <li>{t(invitation.rehearsal ? 'join.kept-rehearsal' : 'join.kept-what')}</li>
          <li>{t('join.kept-who')}</li>
          <li>{t('join.kept-how-long')}</li>
        </ul>
        <TextField
          name="label"
          label={t('join.label')}
          hint={t('join.label-hint')}
          value={label}
          autocomplete="off"
          error={errorFor('label')}
          onInput={setLabel}
        />
        {name !== '' && (
          <Checkbox
            name="labelShown"
            label={t('join.label-shown')}
            checked={labelShown}
            onChange={setLabelShown}
          />
        )}
        <PassField value={pass} error={errorFor('pass')} onInput={setPass} />
        <div class="join__act">
          <Button type="submit" busy={busy}>
            {t('join.join')}
          </Button>
        </div>
      </form>
    </Page>
  )
}

/** @throws ApiError room-full, pass-expired, workshop-ended, removed-from-workshop, unknown-code */
async function send(
  { id, code }: Invitation,
  named: Pick<Joining, 'label' | 'labelShown' | 'pass'>,
): Promise<void> {
  const { participant, secret } = attemptAt(id)
  const body: Joining = { code, device: deviceId(), secret, ...named }
  const path = `/workshops/${id}/participants/${participant}`
  await api<Joined>(path, { method: 'PUT', version: 'create', body, forParticipant: true })
  forgetAttempt(id)
}

/** The language of this device's pages, each named in itself. */
function LanguageChoice() {
  const { url } = useLocation()
  return (
    <nav class="join__languages" aria-label={t('join.language')}>
      {languages.map((one) => (
        <a
          key={one}
          class="join__language"
          href={addressIn(url, one)}
          lang={one}
          hreflang={one}
          aria-current={one === language.value ? 'true' : undefined}
        >
          {ownNames[one]}
        </a>
      ))}
    </nav>
  )
}
