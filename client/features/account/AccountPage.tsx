import type { Region } from '../../../server/contract/rounds.ts'
import { inLanguage, t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { user } from '../../session.tsx'
import { OnlyFor } from '../../ui/OnlyFor.tsx'
import { Page } from '../../ui/Page.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { KeysForm } from '../rating-keys/KeysForm.tsx'
import { Tokens } from './Tokens.tsx'

/** One's own account, and the personal tokens that scripts use. */
export default function AccountPage() {
  const rates = user.value?.role === 'reviewer' || user.value?.role === 'lead-reviewer'
  return (
    <OnlyFor action="registers.read">
      <Page title={t('account.title')}>
        <OwnFacts />
        {rates && <KeysForm />}
        <Tokens />
      </Page>
    </OnlyFor>
  )
}

function OwnFacts() {
  const regions = useResource<Region[]>('/regions')
  if (user.value === null) return null
  const { name, role, regions: own } = user.value
  const names = (regions.data ?? []).filter(({ id }) => own.includes(id))
  return (
    <>
      <SummaryList
        rows={[
          { key: t('people.name'), value: name },
          { key: t('people.role'), value: t(`role.${role}`) },
          own.length > 0
            ? {
                key: t('people.regions'),
                value: names.map((region) => inLanguage(region.name)).join(', '),
              }
            : null,
        ]}
      />
      <p class="govuk-body">{t('account.changes')}</p>
    </>
  )
}
