import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso'
import type { Action } from '../../server/core/permissions.ts'
import { address } from '../addresses.ts'
import { t } from '../language.tsx'
import { mayAnywhere } from '../may-anywhere.ts'
import { user } from '../session.tsx'
import { Button } from './Button.tsx'
import { Page } from './Page.tsx'

/** A page for those who may do something; others are told why they do not see it. */
export function OnlyFor({ action, children }: { action: Action; children: ComponentChildren }) {
  const { url } = useLocation()
  if (mayAnywhere(action, user.value?.role ?? null)) return <>{children}</>
  if (user.value) {
    return (
      <Page title={t('only-for.title')}>
        <p class="govuk-body">{t('only-for.why', { role: t(`role.${user.value.role}`) })}</p>
        <Button href={address('/')}>{t('not-found.home')}</Button>
      </Page>
    )
  }
  return (
    <Page title={t('error.sign-in-first')}>
      <Button href={address('/sign-in', { return: url })}>{t('sign-in.title')}</Button>
    </Page>
  )
}
