import type { WholeReview } from '../../../server/contract/whole-review.ts'
import { findJudgement, judgementCodes } from '../../../server/core/framework.ts'
import { cellAddress, regionAddress } from '../../addresses.ts'
import { inLanguage, t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Button } from '../../ui/Button.tsx'
import { Notification } from '../../ui/Notification.tsx'
import { cellSession } from '../calibration-session/cell-session.ts'
import { LeadControls } from '../calibration-session/LeadControls.tsx'
import { leftOnAgenda } from '../calibration-session/session.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { leftToCalibrate } from './next-to-calibrate.ts'

/**
 * That the calibrated level was recorded, and the way on to the next judgement that lacks one: in a
 * session to the next of its agenda, together with everybody. It takes the focus from the form.
 */
export function CalibratedNote({ part, text }: { part: CellPart; text: string }) {
  const { cell, framework } = part
  const { round, review } = cell
  const { region } = review
  const whole = useResource<WholeReview>(`/rounds/${round.id}/regions/${region.id}`)
  const left =
    whole.data && leftToCalibrate(whole.data.judgements, judgementCodes(framework), cell.judgement)
  const led = cellSession.value
  const onAgenda =
    led?.session.open && led.agenda && leftOnAgenda(led.agenda, led.session.open.view)
  const next = left?.[0] && findJudgement(framework, left[0])
  return (
    <Notification success focusedFor={text}>
      <p class="govuk-notification-banner__heading">{text}</p>
      {onAgenda !== null && onAgenda !== undefined && (
        <p class="govuk-body">{t('session.left', { count: onAgenda })}</p>
      )}
      {left && !led && (
        <p class="govuk-body">
          {t('calibration.left', { count: left.length, region: region.name })}
        </p>
      )}
      {led && (
        <div class="govuk-button-group">
          <LeadControls {...led} shown={{ region: region.id, judgement: cell.judgement }} />
        </div>
      )}
      {next && !led && (
        <Button href={cellAddress(round.id, region.id, next.code)}>
          {t('calibration.next', { judgement: inLanguage(next.title) })}
        </Button>
      )}
      <p class="govuk-body">
        <a class="govuk-notification-banner__link" href={regionAddress(round.id, region.id)}>
          {t('decision.to-region', { region: region.name })}
        </a>
      </p>
    </Notification>
  )
}
