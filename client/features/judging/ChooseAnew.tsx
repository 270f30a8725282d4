import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import type { JudgingStore } from './judging-store.ts'
import { changedSinceChosen } from './sitting-state.ts'

export interface ChooseAnewProps {
  readonly store: JudgingStore
  readonly onAnew: () => void
}

/** Offers the pairs again of which the evidence has changed since their judge chose. */
export function ChooseAnew({ store, onAnew }: ChooseAnewProps) {
  const changed = changedSinceChosen(store.state.value)
  const count = changed.length
  if (count === 0) return null
  return (
    <>
      <p class="govuk-body">{t('judging.changed-chosen', { count })}</p>
      <Button
        look="secondary"
        onClick={() => {
          for (const { position } of changed) store.choose(position, 'undone')
          onAnew()
        }}
      >
        {t('judging.choose-anew', { count })}
      </Button>
    </>
  )
}
