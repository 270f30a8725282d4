import type { Decision } from '../../../server/contract/cells.ts'
import type { Language } from '../../../server/core/language.ts'
import { t } from '../../language.tsx'
import { Words } from '../../ui/words/Words.tsx'
import { ChangedSince } from '../evidence/ChangedSince.tsx'
import type { CellPart } from './cell-parts.ts'
import { LevelWithReason } from './LevelWithReason.tsx'
import { Statements } from './Statements.tsx'

/** A level that was decided, with why and with the statements that go with it. */
export function DecisionView(props: { decision: Decision; part: CellPart }) {
  const { decision, part } = props
  const { cell, framework } = part
  return (
    <>
      <LevelWithReason rated={decision} framework={framework} />
      {decision.because && (
        <Reason
          heading={t('cell.because')}
          text={decision.because}
          language={decision.becauseLanguage}
        />
      )}
      {decision.dissent && (
        <Reason
          heading={t('cell.dissent')}
          text={decision.dissent}
          language={decision.dissentLanguage}
        />
      )}
      <Statements statements={decision.statements} />
      <ChangedSince cell={cell} citations={decision.evidence} />
    </>
  )
}

interface ReasonProps {
  readonly heading: string
  readonly text: string
  readonly language: Language | null
}

function Reason({ heading, text, language }: ReasonProps) {
  return (
    <>
      <h3 class="govuk-heading-s">{heading}</h3>
      <div class="govuk-body">
        <Words text={text} language={language} />
      </div>
    </>
  )
}
