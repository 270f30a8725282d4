import type { Decision } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { t } from '../../language.tsx'
import { LevelWithReason } from './LevelWithReason.tsx'
import { Statements } from './Statements.tsx'

/** A level that was decided, with why and with the statements that go with it. */
export function DecisionView(props: { decision: Decision; framework: Framework }) {
  const { decision, framework } = props
  return (
    <>
      <LevelWithReason rated={decision} framework={framework} />
      {decision.because && <Words heading={t('cell.because')} text={decision.because} />}
      {decision.dissent && <Words heading={t('cell.dissent')} text={decision.dissent} />}
      <Statements statements={decision.statements} />
    </>
  )
}

function Words({ heading, text }: { heading: string; text: string }) {
  return (
    <>
      <h3 class="govuk-heading-s">{heading}</h3>
      <p class="govuk-body words">{text}</p>
    </>
  )
}
