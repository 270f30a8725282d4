import type { Person } from '../../../server/contract/accounts.ts'
import type { Region } from '../../../server/contract/rounds.ts'
import { address } from '../../addresses.ts'
import { inLanguage, t } from '../../language.tsx'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { AccountTag } from './AccountTag.tsx'

export interface PeopleTableProps {
  readonly people: readonly Person[]
  readonly regions: readonly Region[]
  /** Leads to each person's page, and shows email addresses. */
  readonly mayWrite: boolean
}

export function PeopleTable({ people, regions, mayWrite }: PeopleTableProps) {
  const nameOf = (id: string) => {
    const region = regions.find((known) => known.id === id)
    return region ? inLanguage(region.name) : id
  }
  const email: Column<Person> = {
    key: 'email',
    heading: t('people.email'),
    cell: (person) => person.email,
  }
  return (
    <DataTable
      caption={t('people.caption', { count: people.length })}
      stacks
      columns={[
        {
          key: 'name',
          heading: t('people.name'),
          cell: (person) => (mayWrite ? <PersonLink person={person} /> : person.name),
        },
        ...(mayWrite ? [email] : []),
        { key: 'role', heading: t('people.role'), cell: ({ role }) => t(`role.${role}`) },
        {
          key: 'regions',
          heading: t('people.regions'),
          cell: (person) => person.regions.map(nameOf).join(', '),
        },
        {
          key: 'state',
          heading: t('people.state'),
          cell: (person) => <AccountTag person={person} />,
        },
      ]}
      rows={people}
      rowKey={({ id }) => id}
    />
  )
}

const PersonLink = ({ person }: { person: Person }) => (
  <a class="govuk-link" href={address(`/people/${person.id}`)}>
    {person.name}
  </a>
)
