import { workshopAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'

export interface OpenRoomProps {
  /** Of the workshop. */
  readonly id: string
  /** Whether the plan has changes that are not saved. */
  readonly changed: boolean
  readonly busy: boolean
  readonly onOpen: () => void
}

/** What follows the plan: what to print, and the opening of the room. */
export function OpenRoom({ id, changed, busy, onOpen }: OpenRoomProps) {
  return (
    <section class="next-task" aria-labelledby="open-room">
      <h2 class="govuk-heading-m" id="open-room">
        {t('plan.open-title')}
      </h2>
      <p class="govuk-body">{t('plan.open-what')}</p>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={workshopAddress(id, 'invitation')}>
            {t('workshops.invitation')}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={workshopAddress(id, 'ballots')}>
            {t('workshops.ballots')}
          </a>
        </li>
      </ul>
      <ConfirmButton
        text={t(changed ? 'plan.open-unsaved' : 'plan.open')}
        question={t('plan.open-question')}
        confirm={t('plan.open-confirm')}
        busy={busy}
        primary
        gentle
        onConfirm={onOpen}
      />
    </section>
  )
}
