import type { CellPart } from '../cells/cell-parts.ts'
import { ExpectedPosition } from '../cells/ExpectedPosition.tsx'
import { mayRate } from '../ratings/may-rate.ts'
import { OwnRating } from '../ratings/OwnRating.tsx'
import { RatingDesk } from '../ratings/RatingDesk.tsx'
import { sittingId } from './form-focus.ts'
import { RevealedNotice } from './RevealedNotice.tsx'
import { SittingSteps } from './SittingSteps.tsx'
import { SittingStrip } from './SittingStrip.tsx'
import { useRoundWatch } from './use-round-watch.ts'

/** One judgement on the way through all that somebody rates, before the reveal. */
export function Sitting(part: CellPart) {
  const { cell, framework, reload } = part
  const round = useRoundWatch(cell.round.id, cell)
  const here = { region: cell.review.region.id, judgement: cell.judgement }
  const revealedAt = round?.revealedAt ?? null
  const rates = mayRate(cell)
  return (
    <div id={sittingId} class="sitting">
      <SittingStrip cell={cell} round={round} framework={framework} here={here} />
      {revealedAt && <RevealedNotice at={revealedAt} drafting={rates} onShow={reload} />}
      {rates ? (
        <RatingDesk {...part} shut={revealedAt !== null} />
      ) : (
        <>
          <ExpectedPosition {...part} />
          <OwnRating {...part} />
        </>
      )}
      <SittingSteps cell={cell} round={round} framework={framework} here={here} />
    </div>
  )
}
