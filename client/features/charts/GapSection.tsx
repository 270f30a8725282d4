import type { Matrix, MatrixCell } from '../../../server/contract/rounds.ts'
import type { Figure } from '../../ui/chart/figure.ts'
import { RagMark } from '../../ui/RagMark.tsx'
import { findCell } from '../matrix/cells-of-matrix.ts'
import { chooseSecond, gapFigure } from './gap-figure.ts'
import { RegionsFigure } from './RegionsFigure.tsx'
import { openRegions } from './spread-figure.ts'
import { useChartWords } from './use-words.ts'

export interface GapSectionProps {
  readonly self: Matrix
  readonly agreed: Matrix | null
  readonly calibrated: Matrix | null
  readonly levels: readonly number[]
}

export function GapSection({ self, agreed, calibrated, levels }: GapSectionProps) {
  const words = useChartWords()
  const second = chooseSecond(agreed, calibrated)
  if (!second) return null
  const figure = gapFigure(self, second, levels, words)
  if (figure.panels.length === 0) return <NothingYet figure={figure} />
  const openInSecond = openRegions(second).map(({ id }) => id)
  const regions = openRegions(self).filter(({ id }) => openInSecond.includes(id))
  return (
    <RegionsFigure
      figure={figure}
      what={words.t('charts.gap-what')}
      matrix={self}
      regions={regions}
      cell={(found, region, judgement) => (
        <dl class="chart-pair">
          <Level layer="self" cell={found} />
          <Level layer={second.layer} cell={findCell(second.cells, region, judgement)} />
        </dl>
      )}
    />
  )
}

/** What was to be drawn, and why it cannot be yet. */
function NothingYet({ figure }: { figure: Figure }) {
  return (
    <section aria-labelledby="nothing-yet">
      <h2 class="govuk-heading-m" id="nothing-yet">
        {figure.title}
      </h2>
      <p class="govuk-body">{figure.finding}</p>
    </section>
  )
}

function Level({ layer, cell }: { layer: Matrix['layer']; cell: MatrixCell | null }) {
  const { t } = useChartWords()
  const level = cell?.rating ?? null
  return (
    <div class="chart-pair__level">
      <dt>{t(`layer.${layer}`)}</dt>
      <dd>
        <RagMark level={level} size="small" name="shown" />
        {level === null && cell?.reason && <span class="chart-pair__reason">{cell.reason}</span>}
      </dd>
    </div>
  )
}
