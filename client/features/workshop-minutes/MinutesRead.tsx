import type { MinutesLine } from '../../../server/contract/workshop-record.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import type { WorkshopHere } from '../workshop-plan/WithWorkshop.tsx'
import { LineView } from './LineView.tsx'
import { partsOf } from './lines.ts'

/** The minutes for those who read them. */
export function MinutesRead(props: { here: WorkshopHere; lines: readonly MinutesLine[] }) {
  const { here, lines } = props
  return (
    <>
      {partsOf(lines).map((part) => (
        <section key={part.lines[0]?.key} class="minutes-part">
          <PartHeading here={here} heading={part.heading} lineKey={part.lines[0]?.key ?? ''} />
          {part.lines.map((line) => (
            <LineView key={line.key} line={line} source={line} />
          ))}
        </section>
      ))}
    </>
  )
}

export interface PartHeadingProps {
  readonly here: WorkshopHere
  readonly heading: string | null
  /** The key of a line of the part, which begins with the code of its judgement. */
  readonly lineKey: string
}

/** The heading of a part, with the way to the judgement that it is about. */
export function PartHeading({ here, heading, lineKey }: PartHeadingProps) {
  const { workshop, framework } = here
  const [code = ''] = lineKey.split('.')
  const isJudgement = findJudgement(framework, code) !== null
  return (
    <>
      {heading && <h2 class="govuk-heading-m minutes-part__heading">{heading}</h2>}
      {isJudgement && !workshop.rehearsal && (
        <p class="govuk-body minutes-part__way not-printed">
          <a class="govuk-link" href={cellAddress(workshop.round.id, workshop.region.id, code)}>
            {t('minutes.judgement')}
            <span class="govuk-visually-hidden"> ({heading})</span>
          </a>
        </p>
      )}
    </>
  )
}
