import { findJudgement, judgementCodes } from '../../../server/core/framework.ts'
import { cellAddress, regionAddress } from '../../addresses.ts'
import { inLanguage, t } from '../../language.tsx'
import { Notification } from '../../ui/Notification.tsx'
import { cellSession } from '../calibration-session/cell-session.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { neighboursOf } from '../cells/neighbours.ts'

/**
 * What was done, and the way on to the next judgement; it takes the focus from the form. In a
 * calibration session the lead takes everybody on.
 */
export function DoneNote({ part, text }: { part: CellPart; text: string }) {
  const { cell, framework } = part
  const { round, review } = cell
  const codes = judgementCodes(framework).map((code) => ({ code }))
  const { next } = neighboursOf(codes, cell.judgement)
  const judgement = next && !cellSession.value && findJudgement(framework, next.code)
  return (
    <Notification success focusedFor={text}>
      <p class="govuk-notification-banner__heading">{text}</p>
      {judgement && (
        <p class="govuk-body">
          <a
            class="govuk-notification-banner__link"
            href={cellAddress(round.id, review.region.id, judgement.code)}
          >
            {t('decision.next', { judgement: inLanguage(judgement.title) })}
          </a>
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-notification-banner__link" href={regionAddress(round.id, review.region.id)}>
          {t('decision.to-region', { region: review.region.name })}
        </a>
      </p>
    </Notification>
  )
}
