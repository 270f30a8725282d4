import type { Layer } from '../../../../server/core/layers.ts'
import { t } from '../../../language.tsx'
import { RagMark } from '../../../ui/RagMark.tsx'
import { DirectionSign } from './DirectionSign.tsx'
import type { Difference } from './difference.ts'
import { useRangeName } from './use-range-name.ts'

/** The level in the layer that the table is compared with, and where it lies. */
export function OtherLevel({ layer, difference }: { layer: Layer; difference: Difference }) {
  const rangeName = useRangeName()
  const { other, direction } = difference
  const level = other ? rangeName(other) : t('level.not-rated')
  const differs = direction === 'higher' || direction === 'lower'
  return (
    <p class={differs ? 'matrix-cell__other matrix-cell__other--differs' : 'matrix-cell__other'}>
      {other && <RagMark level={other.lower} name="elsewhere" size="small" />}
      {other && other.lower !== other.upper && (
        <RagMark level={other.upper} name="elsewhere" size="small" />
      )}
      <span>
        <span class="matrix-cell__other-named">
          {t('compare.other', { layer: t(`layer.${layer}`), level })}
        </span>
        <span class="matrix-cell__other-alone">{level}</span>{' '}
        {direction && (
          <strong>
            <DirectionSign direction={direction} /> {t(`direction.${direction}`)}
          </strong>
        )}
      </span>
    </p>
  )
}
