import { findJudgement } from '../../../server/core/framework.ts'
import { inLanguage, t } from '../../language.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { Tag } from '../../ui/Tag.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { ExpectedPosition } from '../cells/ExpectedPosition.tsx'
import { EarlierFeedback, FeedbackView } from '../feedback/FeedbackView.tsx'
import { OpenEvidence } from '../feedback/OpenEvidence.tsx'
import { AnswerTag } from './AnswerTag.tsx'
import { ConsortiumPart } from './ConsortiumPart.tsx'
import { HowRated } from './HowRated.tsx'
import { answersHere, LeadPart } from './LeadPart.tsx'
import { NumberedStatements } from './NumberedStatements.tsx'
import { RoomLevels } from './RoomLevels.tsx'
import type { RoomProgress } from './room.ts'
import { useSaidOf } from './use-said-of.ts'

export interface RoomJudgementProps {
  readonly part: CellPart
  readonly progress: RoomProgress | null
  /** Whether the lead reviewer's answer is new to the viewer. */
  readonly isNew: boolean
  /** Whether one line stands for all of it; null where it does not fold. */
  readonly folded: boolean | null
  readonly onFold: (folded: boolean) => void
}

/** One judgement: its levels and their grounds, what the consortium says, and the answer. */
export function RoomJudgement({ part, progress, isNew, folded, onFold }: RoomJudgementProps) {
  const { cell, framework } = part
  const { judgement, agreed, calibrated } = cell
  const found = findJudgement(framework, judgement)
  const title = found ? inLanguage(found.title) : judgement
  const body = `${judgement}-all`
  const said = useSaidOf(cell, part.reload)
  return (
    <article
      class={`room-judgement${folded ? ' room-judgement--folded' : ''}`}
      aria-labelledby={judgement}
    >
      <div class="room-judgement__head">
        <h2 class="govuk-heading-m room-judgement__title" id={judgement} tabIndex={-1}>
          {title}
        </h2>
        <span class="room-judgement__status govuk-body">
          {folded && <RagMark level={(agreed ?? calibrated)?.level ?? null} size="small" />}{' '}
          {isNew && <Tag colour="blue">{t('news.new')}</Tag>} <AnswerTag cell={cell} />
        </span>
        {folded !== null && (
          <button
            type="button"
            class="room-judgement__fold govuk-link govuk-body"
            aria-expanded={!folded}
            aria-controls={body}
            onClick={() => onFold(!folded)}
          >
            {t(folded ? 'room.unfold' : 'room.fold')}
            <span class="govuk-visually-hidden"> {title}</span>
          </button>
        )}
        {said.text && <p class="room-judgement__said govuk-body">{said.text}</p>}
      </div>
      <div class="room-judgement__all" id={body}>
        <RoomLevels {...part} />
        <ExpectedPosition {...part} heading="small" />
        <NumberedStatements cell={cell} title={title} />
        <HowRated part={part} title={title} />
        <OpenEvidence cell={cell} />
        {cell.feedback && (
          <section class="room-said">
            <h3 class="govuk-heading-s">{t('cell.feedback')}</h3>
            <FeedbackView feedback={cell.feedback} cell={cell} answering={answersHere(cell)} />
          </section>
        )}
        <EarlierFeedback cell={cell} />
        <ConsortiumPart part={part} progress={progress} say={said.say} />
        <LeadPart part={part} say={said.say} />
      </div>
    </article>
  )
}
