import { useEffect, useRef } from 'preact/hooks'
import type { Matrix } from '../../../../server/contract/rounds.ts'
import type { Layer } from '../../../../server/core/layers.ts'
import { cellAddress } from '../../../addresses.ts'
import { language, t } from '../../../language.tsx'
import { Button } from '../../../ui/Button.tsx'
import { formatInstant } from '../../../ui/format-date.ts'
import { RagMark } from '../../../ui/RagMark.tsx'
import { Spread } from '../../../ui/Spread.tsx'
import { trailActionText } from '../../cells/trail-action.ts'
import { MatrixTexts } from '../MatrixTexts.tsx'
import { BoxEvidence } from './BoxEvidence.tsx'
import { BoxMovement } from './BoxMovement.tsx'
import { BoxTags } from './BoxTags.tsx'
import type { Box } from './boxes.ts'
import { OtherLevel } from './OtherLevel.tsx'
import { SpreadKeptBack } from './SpreadKeptBack.tsx'

export interface BoxSummaryProps {
  readonly matrix: Matrix
  readonly against: Layer | null
  readonly box: Box
  readonly close: () => void
}

/** What there is to know of a box in short, beside the table; Escape closes it. */
export function BoxSummary({ matrix, against, box, close }: BoxSummaryProps) {
  const { cell } = box
  const heading = useRef<HTMLHeadingElement>(null)
  const cameFrom = useRef<Element | null>(null)
  useEffect(() => {
    cameFrom.current = document.activeElement
    heading.current?.focus()
  }, [cell.region, cell.judgement])
  const leave = () => {
    close()
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
  }
  const judgement = matrix.judgements.find(({ code }) => code === cell.judgement)?.title
  const region = matrix.regions.find(({ id }) => id === cell.region)?.name
  return (
    <section
      class="box-summary"
      aria-labelledby="box-summary"
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave()
      }}
    >
      <h2 class="govuk-heading-s" id="box-summary" tabIndex={-1} ref={heading}>
        {judgement} – {region}
      </h2>
      <div class="box-summary__columns">
        <div>
          {box.keptBack && <SpreadKeptBack why />}
          {matrix.layer !== 'sealed' && cell.open && (
            <p class="box-summary__level">
              <RagMark level={cell.rating} name="shown" />
            </p>
          )}
          {cell.rating === null && !(matrix.layer === 'sealed' && box.keptBack) && (
            <p class="matrix-cell__facts">{cell.reason}</p>
          )}
          {cell.ratings && <Spread counts={cell.ratings} />}
          {against && box.difference && <OtherLevel layer={against} difference={box.difference} />}
          <BoxMovement layer={matrix.layer} cell={cell} />
          <BoxEvidence matrix={matrix} box={box} />
          <BoxTags box={box} />
        </div>
        <MatrixTexts cell={cell} />
        <Changes changes={box.changes} />
      </div>
      <p class="govuk-body">
        <a class="govuk-link" href={cellAddress(matrix.round, cell.region, cell.judgement)}>
          {t('box.open')}
        </a>
      </p>
      <Button look="secondary" onClick={leave}>
        {t('box.close')}
      </Button>
    </section>
  )
}

function Changes({ changes }: Pick<Box, 'changes'>) {
  if (changes.length === 0) return null
  return (
    <div>
      <h3 class="matrix-texts__label">{t('since.here')}</h3>
      <ul class="box-summary__changes">
        {changes.map((entry) => (
          <li key={`${entry.at} ${entry.action}`}>
            <time dateTime={entry.at}>{formatInstant(entry.at, language.value)}</time>:{' '}
            {trailActionText(entry)}
            {entry.actor && ` (${entry.actor})`}
          </li>
        ))}
      </ul>
    </div>
  )
}
