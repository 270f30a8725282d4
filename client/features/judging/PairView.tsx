import { useEffect, useRef } from 'preact/hooks'
import type { DrawnPair, HiddenCell } from '../../../server/contract/comparisons.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { inLanguage, t } from '../../language.tsx'
import { ChangedNote } from './ChangedNote.tsx'
import { PairSide } from './PairSide.tsx'

export interface PairViewProps {
  readonly pair: DrawnPair
  readonly number: number
  readonly total: number
  readonly cells: Readonly<Record<string, HiddenCell>>
  readonly framework: Framework
}

const empty: HiddenCell = { texts: [], expected: null }

/** Two regions on one judgement: side by side, on a phone one above the other. */
export function PairView({ pair, number, total, cells, framework }: PairViewProps) {
  const judgement = findJudgement(framework, pair.judgement)
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(pair.position)
  useEffect(() => {
    if (shown.current !== pair.position || isAbove(heading.current)) bringToTop(heading.current)
    shown.current = pair.position
  }, [pair.position])
  return (
    <section aria-labelledby="pair">
      <h2 class="govuk-heading-l pair__heading" id="pair" ref={heading}>
        <span class="govuk-caption-m">{t('judging.pair', { number, total })}</span>
        {judgement ? inLanguage(judgement.title) : pair.judgement}
      </h2>
      <p class="govuk-body pair__question">
        {judgement && inLanguage(judgement.question.text)} <strong>{t('judging.ask')}</strong>
      </p>
      <ChangedNote pair={pair} />
      <div class="pair">
        <PairSide heading={t('judging.side.left')} cell={cells[pair.left] ?? empty} />
        <PairSide heading={t('judging.side.right')} cell={cells[pair.right] ?? empty} />
      </div>
    </section>
  )
}

/** Whether the window is past it: the first pair stands where the button was that drew it. */
function isAbove(heading: HTMLElement | null): boolean {
  return heading !== null && heading.getBoundingClientRect().top < 0
}

/** The room that the bar with the choices takes at the foot of the window, in pixels. */
const barHeight = 130

/** Where both texts fit, nothing moves; elsewhere the next pair begins where its judge starts to read. */
function bringToTop(heading: HTMLElement | null): void {
  const section = heading?.parentElement
  if (!section) return
  const { top, bottom } = section.getBoundingClientRect()
  const fits = top >= 0 && bottom <= innerHeight - barHeight
  if (!fits) heading.scrollIntoView({ block: 'start' })
}
