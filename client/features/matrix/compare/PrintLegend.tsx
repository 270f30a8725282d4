import type { Framework } from '../../../../server/contract/framework.ts'
import type { Layer } from '../../../../server/core/layers.ts'
import { t } from '../../../language.tsx'
import { RagMark } from '../../../ui/RagMark.tsx'

export interface PrintLegendProps {
  readonly scale: Framework['scale']
  /** The layer that the shown one is compared with. */
  readonly against: Layer | null
}

/** What the chips stand for, on paper: letters, pips and patterns, which need no colour. */
export function PrintLegend({ scale, against }: PrintLegendProps) {
  const levels = scale.levels.map(({ value }) => value).toSorted((a, b) => b - a)
  return (
    <div class="print-legend">
      <strong>{t('print.legend')}</strong>
      {[...levels, null].map((level) => (
        <RagMark key={level} level={level} name="shown" size="small" />
      ))}
      {against && <span>{t('print.compared', { layer: t(`layer.${against}`) })}</span>}
    </div>
  )
}
