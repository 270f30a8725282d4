import { t } from '../../language.tsx'
import { keysAreOn, moveKeys, switchKeys } from './use-move-keys.ts'

/** Which keys work here, and the switch that turns them off. */
export function KeysSwitch() {
  const on = keysAreOn.value
  const keys = { next: moveKeys.next.toUpperCase(), back: moveKeys.back.toUpperCase() }
  return (
    <p class="keys-note">
      {on ? t('facilitate.keys-on', keys) : t('facilitate.keys-off')}{' '}
      <button type="button" class="link-button" onClick={() => switchKeys(!on)}>
        {t(on ? 'facilitate.keys-switch-off' : 'facilitate.keys-switch-on')}
      </button>
    </p>
  )
}
