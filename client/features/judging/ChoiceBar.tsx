import type { Chosen } from '../../../server/core/comparisons/choice.ts'
import { address } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { ratingKeys } from '../rating-keys/keys-choice.ts'
import { DeliveryNote } from './DeliveryNote.tsx'
import type { JudgingStore } from './judging-store.ts'

export interface ChoiceBarProps {
  readonly store: JudgingStore
  /** Without it there is nothing to choose. */
  readonly onChoose?: (choice: Chosen) => void
  /** Without it there is nothing to take back. */
  readonly onUndo?: (() => void) | undefined
  readonly chosen: number
  readonly total: number
}

/** The choice itself, always in reach of a thumb, and how far the sitting has come. */
export function ChoiceBar({ store, onChoose, onUndo, chosen, total }: ChoiceBarProps) {
  return (
    <div class="choice-bar">
      {onChoose && (
        <fieldset class="choice-bar__choices">
          <legend class="govuk-visually-hidden">{t('judging.ask')}</legend>
          <Button onClick={() => onChoose('left')}>{t('judging.side.left')}</Button>
          <Button look="secondary" onClick={() => onChoose('tie')}>
            {t('judging.tie')}
          </Button>
          <Button onClick={() => onChoose('right')}>{t('judging.side.right')}</Button>
        </fieldset>
      )}
      <div class="choice-bar__state">
        <span class="choice-bar__progress">
          <progress value={chosen} max={total} aria-label={t('judging.progress-label')} />{' '}
          {t('judging.progress', { chosen, total })}
        </span>
        <DeliveryNote store={store} begun={chosen > 0} />
        {onUndo && (
          <button type="button" class="link-button choice-bar__undo" onClick={onUndo}>
            {t('judging.undo')}
          </button>
        )}
      </div>
      {onChoose && <KeysLine />}
    </div>
  )
}

function KeysLine() {
  const { on } = ratingKeys.value
  return (
    <p class="keys-note choice-bar__keys">
      {t(on ? 'judging.keys' : 'keys.off')}{' '}
      <a class="govuk-link" href={address('/account')}>
        {t(on ? 'judging.keys-off' : 'keys.switch-on')}
      </a>
    </p>
  )
}
