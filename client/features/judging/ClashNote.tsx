import type { Choice } from '../../../server/core/comparisons/choice.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notification } from '../../ui/Notification.tsx'
import type { JudgingStore } from './judging-store.ts'

/** A pair was judged here and on another device: the judge says which choice holds. */
export function ClashNote({ store }: { readonly store: JudgingStore }) {
  const clash = store.clash.value
  if (clash === null) return null
  const { position, here, elsewhere } = clash
  const name = (choice: Choice | null) => t(`judging.said.${choice ?? 'undone'}`)
  const settle = (choice: Choice | null) => store.settleClash(choice)
  return (
    <Notification focusedFor={String(position)}>
      <p class="govuk-notification-banner__heading">
        {t('judging.clash', { number: position, here: name(here), elsewhere: name(elsewhere) })}
      </p>
      <div class="govuk-button-group">
        <Button look="secondary" onClick={() => settle(null)}>
          {t('judging.clash-elsewhere')}
        </Button>
        <Button look="secondary" onClick={() => settle(here)}>
          {t('judging.clash-here')}
        </Button>
      </div>
    </Notification>
  )
}
