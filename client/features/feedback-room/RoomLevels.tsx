import type { Decision } from '../../../server/contract/cells.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { inLanguage, t } from '../../language.tsx'
import { Words } from '../../ui/words/Words.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { LevelWithReason } from '../cells/LevelWithReason.tsx'

/**
 * The level that stands, agreed or else calibrated, with what it means and why it was changed, and
 * beside it the others.
 */
export function RoomLevels({ cell, framework }: CellPart) {
  const { calibrated, agreed, selfReview, standing } = cell
  const judgement = findJudgement(framework, cell.judgement)
  const stands = agreed ?? calibrated
  if (!stands) return <p class="govuk-body">{t('room.no-calibrated')}</p>
  const meaning = judgement?.descriptors.find(({ level }) => level === stands.level)
  const self = t(standing.ownRegion ? 'room.self' : 'cell.self')
  return (
    <ul class="levels">
      <li class="levels__level levels__level--wide govuk-body">
        <h3 class="statement__label">{t(agreed ? 'cell.agreed' : 'cell.calibrated')}</h3>
        <LevelWithReason rated={stands} framework={framework} />
        {meaning && <p class="govuk-hint">{inLanguage(meaning.text)}</p>}
        {agreed?.because && (
          <>
            <p class="statement__label">{t('cell.because')}</p>
            <Words text={agreed.because} language={agreed.becauseLanguage} />
          </>
        )}
      </li>
      {agreed && <Beside name={t('cell.calibrated')} decision={calibrated} framework={framework} />}
      <Beside name={self} decision={selfReview} framework={framework} />
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
