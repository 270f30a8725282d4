import { cellAddress } from '../../../addresses.ts'
import { RagMark } from '../../../ui/RagMark.tsx'
import { useChartWords } from '../../charts/use-words.ts'
import type { BoxPlace } from '../../matrix/BoxHead.tsx'
import { DirectionSign } from '../../matrix/compare/DirectionSign.tsx'
import type { RoundPair } from '../courses.ts'
import type { Move } from './moves.ts'
import { tellOutcome } from './tell-moves.ts'

export interface MoveBoxProps extends BoxPlace {
  readonly pair: RoundPair
  /** Null where the filters leave it out. */
  readonly move: Move | null
}

/** From which level to which, and what that is in a word: the way to the later judgement. */
export function MoveBox({ pair, move, judgement, region, position }: MoveBoxProps) {
  const words = useChartWords()
  const { t } = words
  if (!move) return <p class="matrix-cell__facts">{t('filter.left-out')}</p>
  const { outcome, why } = move
  const isDirected = outcome === 'up' || outcome === 'down' || outcome === 'same'
  const what = (
    <>
      {isDirected && <DirectionSign direction={outcome} />} {tellOutcome(move, pair, words)}
      <span class="govuk-visually-hidden">
        : {judgement.title}, {region.name}
      </span>
    </>
  )
  const lacks = why !== null && why !== 'framework' && why !== 'meaning'
  return (
    <div class={`move-box move-box--${outcome}`}>
      {!lacks && (
        <span class="move-box__levels">
          <RagMark level={move.from} size="small" />
          <span aria-hidden="true">→</span>
          <span class="govuk-visually-hidden"> {t('moves.then')} </span>
          <RagMark level={move.to} size="small" />
        </span>
      )}
      {move.laterOpen ? (
        <a
          class="matrix-cell__link"
          href={cellAddress(pair.to.id, region.id, judgement.code)}
          data-box={position && `${position.row} ${position.column}`}
        >
          {what}
        </a>
      ) : (
        <span class="matrix-cell__facts">{what}</span>
      )}
    </div>
  )
}
