import type { Cell } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { inLanguage, t } from '../../language.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { SendingNote } from './SendingNote.tsx'
import type { Several } from './use-several.ts'

export interface RestProps {
  readonly cells: readonly Cell[]
  readonly framework: Framework
  readonly reload: (judgement: string) => Promise<void>
}

export interface TheRestProps {
  readonly cells: readonly Cell[]
  readonly framework: Framework
  readonly several: Several
  readonly what?: string
  readonly text: string
  readonly question: string
  readonly confirm: string
  /** Called when somebody comes to it, before they can press anything. */
  readonly onReach?: () => void
}

/** What can be dealt with together, named one by one, with one confirmation. */
export function TheRest(props: TheRestProps) {
  const { cells, framework, several, what, text, question, confirm, onReach } = props
  const { state, errors, record } = several
  if (cells.length === 0 && state === 'idle') return null
  return (
    <section class="next-task" aria-labelledby="the-rest" onFocusIn={onReach}>
      <h2 class="govuk-heading-m" id="the-rest" tabIndex={-1}>
        {t('room.rest')}
      </h2>
      <ErrorSummary errors={errors} />
      {what && <p class="govuk-body">{what}</p>}
      <ul class="room-rest">
        {cells.map((cell) => (
          <li key={cell.judgement} class="govuk-body">
            <RagMark level={cell.calibrated?.level ?? null} size="small" />{' '}
            {nameOf(framework, cell)}
          </li>
        ))}
      </ul>
      <ConfirmButton
        text={text}
        question={question}
        confirm={confirm}
        busy={state === 'sending'}
        primary
        onConfirm={() => record(cells)}
      />
      <SendingNote state={state} />
    </section>
  )
}

function nameOf(framework: Framework, { judgement }: Cell): string {
  const found = findJudgement(framework, judgement)
  return found ? inLanguage(found.title) : judgement
}
