import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import type { RoundSummary } from '../../../server/contract/rounds.ts'
import { trialReviewers } from '../../../server/core/trial-reviewers.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { asksPassphrase, type Credentials, signIn } from '../../session.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useSubmission } from '../../ui/use-submission.ts'
import { regionsOf, trialChoices } from './trial-choices.ts'

/** One button a role; below the passphrase, where the trial is open to the network. */
export function TrialRoles({ onSignedIn }: { onSignedIn: () => void }) {
  const rounds = useResource<RoundSummary[]>('/rounds')
  const [passphrase, setPassphrase] = useState('')
  const { errors, errorFor, submit, refuse } = useSubmission(['passphrase'])

  async function choose(credentials: Credentials) {
    const typed = passphrase.trim()
    if (asksPassphrase.value && typed === '') {
      return refuse([{ field: 'passphrase', message: () => t('sign-in.passphrase-missing') }])
    }
    const given = { ...credentials, ...(typed !== '' && { passphrase: typed }) }
    if (await submit(() => signIn(given))) onSignedIn()
  }

  return (
    <>
      <ErrorSummary errors={errors} />
      <p class="govuk-body">{t('sign-in.trial')}</p>
      {asksPassphrase.value && (
        <TextField
          name="passphrase"
          label={t('sign-in.passphrase')}
          hint={t('sign-in.passphrase-hint')}
          value={passphrase}
          onInput={setPassphrase}
          error={errorFor('passphrase')}
        />
      )}
      <div class="sign-in-roles">
        {trialChoices(regionsOf(rounds.data ?? [])).map(({ role, region }, place, all) => (
          <Fragment key={`${role} ${region?.id}`}>
            {all[place - 1]?.role !== role && (
              <p class="govuk-body sign-in-roles__what">{t(`sign-in.what.${role}`)}</p>
            )}
            <Button
              look="secondary"
              onClick={() => choose({ role, ...(region && { region: region.id }) })}
            >
              {region
                ? t('sign-in.as-lead-of', { region: region.name })
                : t('sign-in.as', { role: t(`role.${role}`) })}
            </Button>
            {role === 'reviewer' && <OtherReviewers onChoose={choose} />}
          </Fragment>
        ))}
      </div>
    </>
  )
}

/** The first reviewer has the button; with the others, several can try a round together. */
function OtherReviewers({ onChoose }: { onChoose: (credentials: Credentials) => void }) {
  return (
    <div class="sign-in-roles__others">
      <p class="govuk-hint">{t('sign-in.others')}</p>
      {trialReviewers.slice(1).map((letter, before) => (
        <button
          key={letter}
          type="button"
          class="link-button"
          onClick={() => onChoose({ role: 'reviewer', place: before + 2 })}
        >
          {t('sign-in.other-reviewer', { letter })}
        </button>
      ))}
    </div>
  )
}
