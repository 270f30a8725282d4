import type { Decision } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { t } from '../../language.tsx'
import { Words } from '../../ui/words/Words.tsx'
import { LevelWithReason } from './LevelWithReason.tsx'
import { Statements } from './Statements.tsx'

/** A level that was decided, with why and with the statements that go with it. */
export function DecisionView(props: { decision: Decision; framework: Framework }) {
  const { decision, framework } = props
  return (
    <>
      <LevelWithReason rated={decision} framework={framework} />
      {decision.because && <Reason heading={t('cell.because')} text={decision.because} />}
      {decision.dissent && <Reason heading={t('cell.dissent')} text={decision.dissent} />}
      <Statements statements={decision.statements} />
    </>
  )
}

function Reason({ heading, text }: { heading: string; text: string }) {
  return (
    <>
      <h3 class="govuk-heading-s">{heading}</h3>
      <div class="govuk-body">
        <Words text={text} />
      </div>
    </>
  )
}
