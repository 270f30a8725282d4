import { useState } from 'preact/hooks'
import type { IssuedLink, Person } from '../../../server/contract/accounts.ts'
import { api } from '../../api.ts'
import { language, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { CopyField } from '../../ui/CopyField.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { formatInstant } from '../../ui/format-date.ts'
import { InsetText } from '../../ui/InsetText.tsx'
import { useSubmission } from '../../ui/use-submission.ts'

/** A one-time link for somebody's first password or a new one, which the administrator passes on. */
export function IssueLink({ person }: { person: Person }) {
  const [link, setLink] = useState<IssuedLink | null>(null)
  const { busy, errors, submit } = useSubmission([])
  const kind = person.active ? 'password-reset' : 'invitation'

  async function issue() {
    const path = `/people/${person.id}/${kind}`
    const send = async () => setLink(await api<IssuedLink>(path, { method: 'POST' }))
    if (await submit(send)) announce(t('people.link-made'))
  }

  return (
    <>
      <ErrorSummary errors={errors} />
      {link ? (
        <InsetText>
          <CopyField
            name="link"
            label={t(`people.link.${kind}`, { name: person.name })}
            hint={t('people.link-hint', { until: formatInstant(link.expiresAt, language.value) })}
            value={new URL(link.url, location.origin).href}
          />
        </InsetText>
      ) : (
        <>
          <p class="govuk-body">{t(`people.link-why.${kind}`)}</p>
          <Button look="secondary" busy={busy} onClick={issue}>
            {t(`people.make-link.${kind}`)}
          </Button>
        </>
      )}
    </>
  )
}
