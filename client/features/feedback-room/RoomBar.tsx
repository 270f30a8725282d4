import type { Cell } from '../../../server/contract/cells.ts'
import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { agreedAt, agreedText } from '../agreement/agreed-when.ts'
import { type NextInRoom, nextInRoom, type RoomProgress } from './room.ts'

export interface RoomBarProps {
  readonly cells: readonly Cell[]
  readonly progress: RoomProgress
  readonly onNext: () => void
}

/** How far the answers have come, and the way to what waits for the viewer; it stays in view. */
export function RoomBar({ cells, progress, onNext }: RoomBarProps) {
  const next = nextInRoom(cells)
  const { total, agreed, over, daysLeft: days } = progress
  const isRunning = !over && agreed < total && days !== null && days >= 0
  return (
    <div class="room-bar">
      <p class="room-bar__count govuk-body">
        <strong>{countOf(cells, progress, next)}</strong>{' '}
        {isRunning && <span class="room-bar__days">{t('days.left', { count: days })}</span>}
      </p>
      {next && (
        <Button look="secondary" onClick={onNext}>
          {t(`room.next-${next.kind}`, { count: next.count })}
        </Button>
      )}
    </div>
  )
}

function countOf(
  cells: readonly Cell[],
  { total, answered, agreed, over }: RoomProgress,
  next: NextInRoom | null,
): string {
  const at = agreedAt(cells)
  if (total === agreed && at !== null) return `${agreedText(at)}: ${t('room.agreed-of', { total })}`
  if (over || total === agreed) return t('room.over')
  if (cells.some(({ standing }) => can('feedback.write', standing))) {
    return answered < total
      ? t('room.answered', { answered, total })
      : t('room.all-answered', { total })
  }
  const region = t('room.region-answered', { answered, total, left: total - answered })
  if (next === null || next.kind === 'unanswered') return region
  return `${region}; ${t(`room.waits-${next.kind}`, { count: next.count })}`
}
