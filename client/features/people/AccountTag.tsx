import type { Person } from '../../../server/contract/accounts.ts'
import { t } from '../../language.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { accountState } from './account-state.ts'

const colours = { active: 'blue', invited: 'yellow', disabled: 'grey' } as const

export function AccountTag({ person }: { person: Person }) {
  const state = accountState(person)
  return <Tag colour={colours[state]}>{t(`people.state.${state}`)}</Tag>
}
