import type { Matrix } from '../../../../server/contract/rounds.ts'
import type { Layer } from '../../../../server/core/layers.ts'
import { t } from '../../../language.tsx'
import { SpreadBar } from '../../../ui/SpreadBar.tsx'
import type { BoxMark } from '../../calibration-session/session.ts'
import { BoxHead, type BoxPlace } from '../BoxHead.tsx'
import { BoxReason } from '../BoxReason.tsx'
import { MatrixTexts } from '../MatrixTexts.tsx'
import { BoxEvidence } from './BoxEvidence.tsx'
import { BoxMovement } from './BoxMovement.tsx'
import { BoxTags } from './BoxTags.tsx'
import type { Box as BoxFacts } from './boxes.ts'
import type { Display } from './compare-choices.ts'
import { showsSpread } from './display.ts'
import { OtherLevel } from './OtherLevel.tsx'
import { SpreadKeptBack } from './SpreadKeptBack.tsx'

export interface BoxProps extends BoxPlace {
  readonly matrix: Matrix
  readonly against: Layer | null
  /** Null where a filter leaves the box out. */
  readonly box: BoxFacts | null
  readonly display: Display
  readonly texts: boolean
  readonly common: string | null
  /** What a calibration session says of it. */
  readonly mark: BoxMark | null
  readonly opened: boolean
  readonly onToggle: (open: boolean) => void
}

/** One box: the level, the spread, how thin it rests, how it moved, and the way further in. */
export function Box(props: BoxProps) {
  const { matrix, against, box, display, texts, common, mark, opened, onToggle, ...place } = props
  if (!box) return <LeftOut inTable={place.position !== undefined} />
  const { cell } = box
  const given = cell.ratings?.some(({ count }) => count > 0) ?? false
  const { judgement, region, position } = place
  const sealed = matrix.layer === 'sealed'
  const compact = display === 'compact'
  const tells = !compact || box.difference?.direction !== 'same'
  const moved = cell.movement && cell.movement.direction !== 'same'
  return (
    <div
      class={box.changes.length > 0 ? 'matrix-cell matrix-cell--changed' : 'matrix-cell'}
      data-display={display}
      data-session={mark}
    >
      {mark && (
        <p class="matrix-cell__session" data-session={mark}>
          {t(`session.mark.${mark}`)}
        </p>
      )}
      <div class="matrix-cell__head">
        <BoxHead {...place} matrix={matrix} cell={cell} small={compact} keptBack={box.keptBack}>
          {compact && <BoxTags box={box} short />}
          {moved && <BoxMovement layer={matrix.layer} cell={cell} short={compact} />}
        </BoxHead>
        <button
          type="button"
          class="matrix-cell__more"
          aria-expanded={opened}
          aria-label={t('box.summary', { judgement: judgement.title, region: region.name })}
          data-summary={position && `${position.row} ${position.column}`}
          onClick={() => onToggle(!opened)}
        >
          <span aria-hidden="true">{opened ? '−' : '+'}</span>
        </button>
      </div>
      {!(sealed && box.keptBack) && <BoxReason matrix={matrix} cell={cell} common={common} />}
      {against && box.difference && tells && (
        <OtherLevel layer={against} difference={box.difference} />
      )}
      {given && cell.ratings && showsSpread(matrix, display) && <SpreadBar counts={cell.ratings} />}
      {!compact && !sealed && box.keptBack && <SpreadKeptBack />}
      {!compact && <BoxEvidence matrix={matrix} box={box} />}
      {!compact && <BoxTags box={box} />}
      {texts && <MatrixTexts cell={cell} />}
    </div>
  )
}

/** A dot keeps a table easy to scan; in a list, where nothing stands beside it, words do. */
function LeftOut({ inTable }: { inTable: boolean }) {
  if (!inTable) return <p class="matrix-cell__facts">{t('filter.left-out')}</p>
  return (
    <span class="matrix-cell__left-out">
      <span aria-hidden="true">·</span>
      <span class="govuk-visually-hidden">{t('filter.left-out')}</span>
    </span>
  )
}
