import type { ComponentChildren } from 'preact'
import type { MinutesLine } from '../../../server/contract/workshop-record.ts'
import { LineView } from './LineView.tsx'
import { partsOf } from './lines.ts'

/** The heading of a part, and below it the way to what the part is about. */
export function PartHeading(props: { heading: string | null; children?: ComponentChildren }) {
  const { heading, children } = props
  return (
    <>
      {heading && <h2 class="govuk-heading-m minutes-part__heading">{heading}</h2>}
      {children && <p class="govuk-body minutes-part__way not-printed">{children}</p>}
    </>
  )
}

/** The way to what a part is about, by the key of one of its lines; null where there is none. */
export type PartWay = (lineKey: string, heading: string | null) => ComponentChildren

export interface MinutesReadProps {
  readonly lines: readonly MinutesLine[]
  readonly way: PartWay
}

/** Minutes for those who read them. */
export function MinutesRead({ lines, way }: MinutesReadProps) {
  return (
    <>
      {partsOf(lines).map(({ heading, lines: ofPart }) => (
        <section key={ofPart[0]?.key} class="minutes-part">
          <PartHeading heading={heading}>{way(ofPart[0]?.key ?? '', heading)}</PartHeading>
          {ofPart.map((line) => (
            <LineView key={line.key} line={line} source={line} />
          ))}
        </section>
      ))}
    </>
  )
}
