import { useRef } from 'preact/hooks'
import type { Cell } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { judgementCodes } from '../../../server/core/framework.ts'
import { mayReadReasons } from '../../../server/core/layers.ts'
import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { useRegionCells } from '../cells/use-region-cells.ts'
import type { Review } from '../rounds/round-tasks.ts'
import { AnswerDate } from './AnswerDate.tsx'
import { RoomBar } from './RoomBar.tsx'
import { RoomJudgement } from './RoomJudgement.tsx'
import { RoomState } from './RoomState.tsx'
import { RoomStrip } from './RoomStrip.tsx'
import { acceptRest, agreeRest } from './rest.ts'
import { inOrderOfWork, progressOf } from './room.ts'
import { TheRest } from './TheRest.tsx'
import { useFeedbackLook } from './use-feedback-look.ts'
import { useWayThrough } from './use-way-through.ts'

export interface RoomProps {
  readonly round: Round
  readonly review: Review
  readonly framework: Framework
  readonly reload: () => void
}

/** Every judgement of a region with what is said of it, and how far the answers have come. */
export function Room({ round, review, framework, reload }: RoomProps) {
  const { standing } = review
  const room = useRegionCells(round.id, review.region.id, judgementCodes(framework))
  const cells = useSteadyOrder(room.cells, can('feedback.answer', standing))
  const isNew = useFeedbackLook(review)
  const way = useWayThrough(cells, isNew)
  if (!cells) {
    return (
      <p class="govuk-body" role="status" aria-busy="true">
        {t('loading')}
      </p>
    )
  }
  const progress = progressOf(cells)
  return (
    <>
      {room.failed > 0 && (
        <div role="alert">
          <p class="govuk-body">{t('room.failed', { count: room.failed })}</p>
          <Button look="secondary" onClick={room.reloadAll}>
            {t('error.try-again')}
          </Button>
        </div>
      )}
      {progress && <RoomState round={round} review={review} cells={cells} progress={progress} />}
      <AnswerDate
        review={review}
        cell={cells[0] ?? null}
        onExtended={() => {
          reload()
          room.reloadAll()
        }}
      />
      {can('feedback.write', standing) && !mayReadReasons('calibrated', standing) && (
        <p class="govuk-hint">{t('room.grounds')}</p>
      )}
      <RoomStrip cells={cells} framework={framework} goTo={way.goTo} />
      {progress && <RoomBar cells={cells} progress={progress} onNext={way.goToNextOpen} />}
      {cells.map((cell) => (
        <RoomJudgement
          key={cell.judgement}
          part={{ cell, framework, reload: () => void room.reload(cell.judgement) }}
          progress={progress}
          isNew={isNew(cell)}
          folded={way.isFolded(cell)}
          onFold={(folded) => way.fold(cell.judgement, folded)}
        />
      ))}
      {can('feedback.write', standing) && (
        <TheRest kind={acceptRest} cells={cells} framework={framework} reload={room.reload} />
      )}
      {can('agreed.write', standing) && (
        <TheRest kind={agreeRest} cells={cells} framework={framework} reload={room.reload} />
      )}
    </>
  )
}

/** The order in which the judgements were when the page opened: what is done stays in its place. */
function useSteadyOrder(cells: readonly Cell[] | null, byWork: boolean): readonly Cell[] | null {
  const order = useRef<readonly string[] | null>(null)
  if (!cells || !byWork) return cells
  order.current ??= inOrderOfWork(cells).map(({ judgement }) => judgement)
  const first = order.current
  return cells.toSorted((a, b) => first.indexOf(a.judgement) - first.indexOf(b.judgement))
}
