import { address } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { mayAnywhere } from '../../may-anywhere.ts'
import { user } from '../../session.tsx'
import { Button } from '../../ui/Button.tsx'

/** The way to another round, for administrators. */
export function NewRoundLink() {
  if (!mayAnywhere('registers.write', user.value?.role ?? null)) return null
  return <Button href={address('/rounds/new')}>{t('setup.new')}</Button>
}
