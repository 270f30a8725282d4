import { useRoute } from 'preact-iso'
import type { Person } from '../../../server/contract/accounts.ts'
import type { Region } from '../../../server/contract/rounds.ts'
import { address } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { user } from '../../session.tsx'
import { Loaded, LoadedPart } from '../../ui/Loaded.tsx'
import { NotFoundPage } from '../../ui/NotFoundPage.tsx'
import { OnlyFor } from '../../ui/OnlyFor.tsx'
import { Page } from '../../ui/Page.tsx'
import { AccountTag } from './AccountTag.tsx'
import { DisabledSwitch } from './DisabledSwitch.tsx'
import { IssueLink } from './IssueLink.tsx'
import { PersonForm } from './PersonForm.tsx'

export default function PersonPage() {
  return (
    <OnlyFor action="people.write">
      <PersonById id={useRoute().params.id ?? ''} />
    </OnlyFor>
  )
}

function PersonById({ id }: { id: string }) {
  const people = useResource<Person[]>('/people')
  return (
    <Loaded resource={people}>
      {(all) => {
        const person = all.find((one) => one.id === id)
        return person ? (
          <PersonContent key={id} person={person} reload={people.reload} />
        ) : (
          <NotFoundPage />
        )
      }}
    </Loaded>
  )
}

function PersonContent({ person, reload }: { person: Person; reload: () => void }) {
  const regions = useResource<Region[]>('/regions')
  return (
    <Page title={person.name} back={{ href: address('/people'), text: t('people.title') }}>
      <p class="govuk-body">
        <AccountTag person={person} /> {t(`role.${person.role}`)}
      </p>
      {!person.disabled && <IssueLink person={person} />}
      <h2 class="govuk-heading-m">{t('people.details')}</h2>
      <LoadedPart resource={regions}>
        {(known) => <PersonForm person={person} regions={known} reload={reload} />}
      </LoadedPart>
      {person.id !== user.value?.id && <DisabledSwitch person={person} reload={reload} />}
    </Page>
  )
}
