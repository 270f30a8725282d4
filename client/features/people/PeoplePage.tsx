import type { Person } from '../../../server/contract/accounts.ts'
import type { Region } from '../../../server/contract/rounds.ts'
import { address } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { mayAnywhere } from '../../may-anywhere.ts'
import { useResource } from '../../resource.ts'
import { user } from '../../session.tsx'
import { Button } from '../../ui/Button.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { PeopleTable } from './PeopleTable.tsx'

/** Everybody with an account; who may change them is led on to each. */
export default function PeoplePage() {
  const people = useResource<Person[]>('/people')
  const regions = useResource<Region[]>('/regions')
  const mayWrite = mayAnywhere('people.write', user.value?.role ?? null)
  return (
    <Loaded resource={people}>
      {(all) => (
        <Page title={t('people.title')} wide>
          {mayWrite && <Button href={address('/people/new')}>{t('people.add')}</Button>}
          <PeopleTable people={all} regions={regions.data ?? []} mayWrite={mayWrite} />
        </Page>
      )}
    </Loaded>
  )
}
