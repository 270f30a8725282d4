import { t } from '../../../language.tsx'
import { Button } from '../../../ui/Button.tsx'

interface Named {
  readonly code: string
  readonly title: string
}

export interface PreviousNextProps {
  readonly previous: Named | null
  readonly next: Named | null
  readonly go: (to: Named) => void
}

/** The ways to the one before and the one after, by their names. */
export function PreviousNext({ previous, next, go }: PreviousNextProps) {
  return (
    <div class="previous-next">
      {previous && (
        <Button look="secondary" onClick={() => go(previous)}>
          ← {t('phone.previous', { name: previous.title })}
        </Button>
      )}
      {next && (
        <Button look="secondary" onClick={() => go(next)}>
          {t('phone.next', { name: next.title })} →
        </Button>
      )}
    </div>
  )
}
