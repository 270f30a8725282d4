import type { Cell } from '../../../server/contract/cells.ts'
import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { agreedAt, agreedText } from '../agreement/agreed-when.ts'
import { isOpenTo, type RoomProgress } from './room.ts'

export interface RoomBarProps {
  readonly cells: readonly Cell[]
  readonly progress: RoomProgress
  readonly onNext: () => void
}

/** How far the answers have come, and the way to what waits for the viewer; it stays in view. */
export function RoomBar({ cells, progress, onNext }: RoomBarProps) {
  const count = cells.filter(isOpenTo).length
  const answers = cells.some(({ standing }) => can('feedback.answer', standing))
  return (
    <div class="room-bar">
      <p class="room-bar__count govuk-body">
        <strong>{countOf(progress, agreedAt(cells))}</strong>
      </p>
      {count > 0 && (
        <Button look="secondary" onClick={onNext}>
          {t(answers ? 'room.next-to-answer' : 'room.next-unanswered', { count })}
        </Button>
      )}
    </div>
  )
}

function countOf({ total, answered, agreed, over }: RoomProgress, at: string | null): string {
  if (total === agreed && at !== null) return `${agreedText(at)}: ${t('room.agreed-of', { total })}`
  if (over || total === agreed) return t('room.over')
  if (answered < total) return t('room.answered', { answered, total })
  return t('room.all-answered', { total })
}
