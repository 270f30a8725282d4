import { useEffect, useRef } from 'preact/hooks'
import { findJudgement } from '../../../server/core/framework.ts'
import { can } from '../../../server/core/permissions.ts'
import { isKept } from '../../kept.ts'
import { inLanguage, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { formKey } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { FeedbackForm } from '../feedback/FeedbackForm.tsx'
import { barTo } from '../feedback/feedback-form.ts'
import { AcceptButton } from './AcceptButton.tsx'
import { isUnanswered, type RoomProgress } from './room.ts'
import { focusJudgement } from './way-through-room.ts'

export interface ConsortiumPartProps {
  readonly part: CellPart
  readonly progress: RoomProgress | null
}

/** Where the consortium accepts a judgement in one step, or contests it; later, where it changes. */
export function ConsortiumPart({ part, progress }: ConsortiumPartProps) {
  const { cell, framework, reload } = part
  const after = useRef<HTMLDivElement>(null)
  const saidId = cell.feedback?.id ?? null
  const focusAfter = useRef(false)
  useEffect(() => {
    if (focusAfter.current && saidId !== null) {
      if (cell.feedback?.verdict === 'accepted') focusJudgement(cell.judgement)
      else after.current?.focus()
    }
    focusAfter.current = false
  }, [saidId])

  if (!can('feedback.write', cell.standing) || barTo(cell) !== null) return null
  const judgement = findJudgement(framework, cell.judgement)
  const title = judgement ? inLanguage(judgement.title) : cell.judgement
  const isFirst = isUnanswered(cell)
  const say = (key: 'room.accepted' | 'room.contest-sent') => {
    const { answered = 0, total = 0 } = progress ?? {}
    focusAfter.current = true
    announce(t(key, { judgement: title, answered: answered + (isFirst ? 1 : 0), total }))
    reload()
  }
  const form = (
    <FeedbackForm
      part={part}
      name={`feedback-${cell.judgement}`}
      contests={isFirst}
      onSaved={() => say('room.contest-sent')}
    />
  )
  return (
    <div class="room-answer" ref={after} tabIndex={-1}>
      {isFirst && (
        <AcceptButton cell={cell} title={title} onAccepted={() => say('room.accepted')} />
      )}
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
