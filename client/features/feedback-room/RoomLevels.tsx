import type { Decision } from '../../../server/contract/cells.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { inLanguage, t } from '../../language.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { LevelWithReason } from '../cells/LevelWithReason.tsx'

/** The calibrated level with what it means, and beside it the self-review and what was agreed. */
export function RoomLevels({ cell, framework }: CellPart) {
  const { calibrated, agreed, selfReview, standing } = cell
  const judgement = findJudgement(framework, cell.judgement)
  const meaning = judgement?.descriptors.find(({ level }) => level === calibrated?.level)
  const self = t(standing.ownRegion ? 'room.self' : 'cell.self')
  if (!calibrated && !agreed) return <p class="govuk-body">{t('room.no-calibrated')}</p>
  return (
    <ul class="levels">
      {calibrated && (
        <li class="levels__level levels__level--wide govuk-body">
          <h3 class="statement__label">{t('cell.calibrated')}</h3>
          <LevelWithReason rated={calibrated} framework={framework} />
          {meaning && <p class="govuk-hint">{inLanguage(meaning.text)}</p>}
        </li>
      )}
      <Beside name={self} decision={selfReview} framework={framework} />
      <Beside name={t('cell.agreed')} decision={agreed} framework={framework} />
    </ul>
  )
}

function Beside(props: {
  readonly name: string
  readonly decision: Decision | null
  readonly framework: CellPart['framework']
}) {
  const { name, decision, framework } = props
  if (!decision) return null
  return (
    <li class="levels__level govuk-body">
      <h3 class="statement__label">{name}</h3>
      <LevelWithReason rated={decision} framework={framework} />
    </li>
  )
}
