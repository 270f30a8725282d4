import { useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import type { z } from 'zod'
import type { oneTimeLink } from '../../../server/contract/accounts.ts'
import { address } from '../../addresses.ts'
import type { ApiError } from '../../api.ts'
import { language, t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { user } from '../../session.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { formatInstant } from '../../ui/format-date.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { LinkForm } from './LinkForm.tsx'

type Link = z.infer<typeof oneTimeLink>

/** Where a one-time link leads: to a password of one's own, and in. */
export default function LinkPage() {
  const { route } = useLocation()
  const secret = useRoute().params.secret ?? ''
  const [taken, setTaken] = useState(false)
  const link = useResource<Link>(taken ? null : `/one-time-links/${encodeURIComponent(secret)}`)

  /** The link is used up by then: asking for it once more would call it expired. */
  const arrive = () => {
    setTaken(true)
    announce(t('link.signed-in', { name: user.peek()?.name ?? '' }))
    route(address('/'), true)
  }

  if (link.error?.status === 410) return <ExpiredLink error={link.error} />
  return (
    <Loaded resource={link}>
      {({ kind, expiresAt }) => (
        <Page title={t(`link.title.${kind}`)}>
          <p class="govuk-body">
            {t('link.until', { until: formatInstant(expiresAt, language.value) })}
          </p>
          <LinkForm secret={secret} isFirst={kind === 'first-administrator'} onDone={arrive} />
        </Page>
      )}
    </Loaded>
  )
}

function ExpiredLink({ error }: { error: ApiError }) {
  return (
    <Page title={t('link.expired-title')}>
      <p class="govuk-body">{error.tell()}</p>
      <p class="govuk-body">{t('link.expired-next')}</p>
      <Button href={address('/sign-in')}>{t('sign-in.title')}</Button>
    </Page>
  )
}
