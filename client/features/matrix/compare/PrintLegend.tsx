import type { Framework } from '../../../../server/contract/framework.ts'
import { t } from '../../../language.tsx'
import { RagMark } from '../../../ui/RagMark.tsx'

/** What the chips stand for, on paper: letters, pips and patterns, which need no colour. */
export function PrintLegend({ scale }: { scale: Framework['scale'] }) {
  const levels = scale.levels.map(({ value }) => value).toSorted((a, b) => b - a)
  return (
    <div class="print-legend">
      <strong>{t('print.legend')}</strong>
      {[...levels, null].map((level) => (
        <RagMark key={level} level={level} name="shown" size="small" />
      ))}
    </div>
  )
}
