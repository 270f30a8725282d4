import type { Round } from '../../../server/contract/rounds.ts'
import { chartsAddress, overTimeAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { offersCharts } from './charts-offered.ts'

/** The ways from a round to its charts, where there is anything to draw, and to the rounds over time. */
export function ChartLinks({ round }: { round: Round }) {
  return (
    <ul class="govuk-list">
      {offersCharts(round) && (
        <li>
          <a class="govuk-link" href={chartsAddress(round.id)}>
            {t('matrix.to-charts')}
          </a>
        </li>
      )}
      <li>
        <a class="govuk-link" href={overTimeAddress()}>
          {t('matrix.to-over-time')}
        </a>
      </li>
    </ul>
  )
}
