import type { Cell } from '../../../server/contract/cells.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { can } from '../../../server/core/permissions.ts'
import { isKept } from '../../kept.ts'
import { inLanguage, language, t } from '../../language.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { formKey } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { FeedbackForm } from '../feedback/FeedbackForm.tsx'
import { barTo } from '../feedback/feedback-form.ts'
import { AcceptButton } from './AcceptButton.tsx'
import { isUnanswered, type RoomProgress } from './room.ts'
import type { Deed, SaidOf } from './use-said-of.ts'

export interface ConsortiumPartProps extends Pick<SaidOf, 'say'> {
  readonly part: CellPart
  readonly progress: RoomProgress | null
}

/** Where the consortium accepts a judgement in one step, or contests it; later, where it changes. */
export function ConsortiumPart({ part, progress, say }: ConsortiumPartProps) {
  const { cell, framework } = part
  const saidId = cell.feedback?.id ?? null
  if (!can('feedback.write', cell.standing) || barTo(cell) !== null) return null
  const judgement = findJudgement(framework, cell.judgement)
  const title = judgement ? inLanguage(judgement.title) : cell.judgement
  const isFirst = isUnanswered(cell)
  const tell = (deed: Deed, aloud: 'room.accepted' | 'room.contest-sent') => {
    const { answered = 0, total = 0 } = progress ?? {}
    say(deed, t(aloud, { judgement: title, answered: answered + (isFirst ? 1 : 0), total }))
  }
  const form = (
    <FeedbackForm
      part={part}
      name={`feedback-${cell.judgement}`}
      contests={isFirst}
      onSaved={() => tell('feedback.sent', 'room.contest-sent')}
    />
  )
  return (
    <div class="room-answer">
      {isFirst && (
        <AcceptButton
          cell={cell}
          title={title}
          onAccepted={() => tell('room.accepted-at', 'room.accepted')}
        />
      )}
      {!isFirst && <p class="govuk-hint">{untilAgreed(cell)}</p>}
      <Disclosure
        key={saidId ?? 'first'}
        summary={t(isFirst ? 'room.contest' : 'feedback.again')}
        startsOpen={isKept(formKey('feedback', cell))}
      >
        {form}
      </Disclosure>
    </div>
  )
}

/** How long an answer may be changed. */
function untilAgreed({ review: { feedbackUntil } }: Cell): string {
  if (feedbackUntil === null) return t('feedback.until-agreed')
  const date = formatDate(feedbackUntil, language.value)
  return t('feedback.until-agreed-or', { date })
}
