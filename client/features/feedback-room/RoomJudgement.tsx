import { findJudgement } from '../../../server/core/framework.ts'
import { inLanguage, t } from '../../language.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { ExpectedPosition } from '../cells/ExpectedPosition.tsx'
import { EarlierFeedback, FeedbackView } from '../feedback/FeedbackView.tsx'
import { OpenEvidence } from '../feedback/OpenEvidence.tsx'
import { AnswerTag } from './AnswerTag.tsx'
import { ConsortiumPart } from './ConsortiumPart.tsx'
import { answersHere, LeadPart } from './LeadPart.tsx'
import { NumberedStatements } from './NumberedStatements.tsx'
import { RoomLevels } from './RoomLevels.tsx'
import type { RoomProgress } from './room.ts'

export interface RoomJudgementProps {
  readonly part: CellPart
  readonly progress: RoomProgress | null
}

/** One judgement: its levels and their grounds, what the consortium says, and the answer. */
export function RoomJudgement({ part, progress }: RoomJudgementProps) {
  const { cell, framework } = part
  const judgement = findJudgement(framework, cell.judgement)
  return (
    <article class="room-judgement" aria-labelledby={cell.judgement}>
      <h2 class="govuk-heading-m" id={cell.judgement} tabIndex={-1}>
        {judgement ? inLanguage(judgement.title) : cell.judgement}
      </h2>
      <p class="govuk-body">
        <AnswerTag cell={cell} />
      </p>
      <RoomLevels {...part} />
      <ExpectedPosition {...part} heading="small" />
      <NumberedStatements cell={cell} />
      <OpenEvidence cell={cell} />
      {cell.feedback && (
        <section class="room-said">
          <h3 class="govuk-heading-s">{t('cell.feedback')}</h3>
          <FeedbackView feedback={cell.feedback} cell={cell} answering={answersHere(cell)} />
        </section>
      )}
      <EarlierFeedback cell={cell} />
      <ConsortiumPart part={part} progress={progress} />
      <LeadPart {...part} />
    </article>
  )
}
