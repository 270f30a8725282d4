import type { Figures } from '../../../server/contract/figures.ts'
import { t } from '../../language.tsx'
import { AgreementFinding } from './AgreementFinding.tsx'
import { BeyondFinding } from './BeyondFinding.tsx'
import { BlindFinding } from './BlindFinding.tsx'
import { InShort } from './InShort.tsx'
import { LeavingFinding } from './LeavingFinding.tsx'
import { MovementFinding } from './MovementFinding.tsx'
import { SelfReviewFinding } from './SelfReviewFinding.tsx'
import { SeverityFinding } from './SeverityFinding.tsx'
import { SurprisesFinding } from './SurprisesFinding.tsx'
import { TakeFigures } from './TakeFigures.tsx'
import { Trust } from './Trust.tsx'
import { tellFindings } from './tell-findings.ts'

/** Everything that the figures say, agreement first. */
export function FiguresBody({ figures, levels }: { figures: Figures; levels: number }) {
  const { agreement, byRater, closedRegions, selfReview, movement } = figures
  const closed = closedRegions.map(({ name }) => name).join(', ')
  const notOpen = closed && (
    <p class="govuk-body">{t('figures.closed-regions', { names: closed })}</p>
  )
  if (agreement.counts.ratings === 0) {
    return (
      <>
        <p class="govuk-body">{t(closed ? 'figures.no-open-ratings' : 'figures.no-ratings')}</p>
        {notOpen}
      </>
    )
  }
  const said = tellFindings(figures, t)
  const findingOf = (part: keyof typeof said) => said[part] ?? ''
  return (
    <>
      {notOpen}
      <Trust figures={figures} />
      <InShort figures={figures} said={said} />
      <p class="govuk-body">{t(byRater ? 'figures.what' : 'figures.what-agreement')}</p>
      <AgreementFinding figures={figures} finding={findingOf('agreement')} levels={levels} />
      <BeyondFinding figures={figures} finding={findingOf('beyond')} />
      <BlindFinding figures={figures} finding={findingOf('blind')} />
      {byRater && (
        <>
          <SeverityFinding figures={figures} byRater={byRater} finding={findingOf('severity')} />
          <SurprisesFinding figures={figures} byRater={byRater} finding={findingOf('surprises')} />
        </>
      )}
      <LeavingFinding figures={figures} finding={findingOf('leaving')} />
      {selfReview && (
        <SelfReviewFinding figures={figures} finding={findingOf('self')} regions={selfReview} />
      )}
      {movement && <MovementFinding movement={movement} finding={findingOf('movement')} />}
      <TakeFigures figures={figures} />
    </>
  )
}
