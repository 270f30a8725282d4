import type { Person } from '../../../server/contract/accounts.ts'
import { api } from '../../api.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { useSaving } from '../../ui/use-saving.ts'

/** Shuts somebody out, which ends their sessions at once, or lets them in again. */
export function DisabledSwitch({ person, reload }: { person: Person; reload: () => void }) {
  const { busy, errors, submit } = useSaving([])
  const { id, name, version } = person

  async function set(disabled: boolean) {
    const change = { method: 'PATCH', version, body: { disabled } } as const
    const done = await submit(() => api(`/people/${id}`, change))
    if (done) announce(t(disabled ? 'people.is-disabled' : 'people.is-enabled', { name }))
    reload()
  }

  return (
    <section aria-labelledby="disabling">
      <h2 class="govuk-heading-m" id="disabling">
        {t(person.disabled ? 'people.enable' : 'people.disable')}
      </h2>
      <ErrorSummary errors={errors} />
      <p class="govuk-body">{t(person.disabled ? 'people.enable-why' : 'people.disable-why')}</p>
      {person.disabled ? (
        <Button look="secondary" busy={busy} onClick={() => set(false)}>
          {t('people.enable')}
        </Button>
      ) : (
        <ConfirmButton
          text={t('people.disable')}
          question={t('people.disable-question', { name })}
          confirm={t('people.disable-confirm')}
          busy={busy}
          onConfirm={() => set(true)}
        />
      )}
    </section>
  )
}
