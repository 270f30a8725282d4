import type { Person } from '../../../server/contract/accounts.ts'

export type AccountState = 'active' | 'invited' | 'disabled'

/** Whether somebody can sign in, cannot yet, or no longer can. */
export function accountState({ disabled, active }: Pick<Person, 'disabled' | 'active'>) {
  if (disabled) return 'disabled'
  return active ? 'active' : 'invited'
}
