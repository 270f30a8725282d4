import { outlivesPage } from '../../buffer/buffer.ts'
import { t } from '../../language.tsx'
import type { JudgingStore } from './judging-store.ts'

/** Whether every choice is on the server; saved is said only of what is saved. */
export function DeliveryNote({
  store,
  begun,
}: {
  readonly store: JudgingStore
  readonly begun: boolean
}) {
  const waits = store.state.value.pending.length
  const text = () => {
    switch (store.delivery.value) {
      case 'waiting':
        return t(outlivesPage.value ? 'buffer.kept-here' : 'buffer.keep-open')
      case 'signed-out':
        return t('session.ended')
      default:
        return waits > 0 ? t('judging.saving') : begun && t('judging.saved')
    }
  }
  return <span class="choice-bar__saved">{text()}</span>
}
