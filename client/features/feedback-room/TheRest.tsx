import { useReducer } from 'preact/hooks'
import type { Cell } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { inLanguage, t } from '../../language.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import type { RestKind } from './rest.ts'
import { SendingNote } from './SendingNote.tsx'
import { useSeveral } from './use-several.ts'

export interface TheRestProps {
  readonly kind: RestKind
  readonly cells: readonly Cell[]
  readonly framework: Framework
  readonly reload: (judgement: string) => Promise<void>
}

/** What can be dealt with together, named one by one, with one confirmation. */
export function TheRest({ kind, cells, framework, reload }: TheRestProps) {
  // What was begun elsewhere on the page is looked up again as soon as somebody comes here.
  const [, lookAgain] = useReducer((times: number) => times + 1, 0)
  const { state, errors, record } = useSeveral(kind.makes, kind.contentOf, reload)
  const fitting = cells.filter(kind.isFor)
  const open = fitting.filter((cell) => !kind.isBegun(cell))
  const count = open.length
  const about = kind.about(count < fitting.length)
  if (count === 0 && state === 'idle') return null
  return (
    <section class="next-task" aria-labelledby="the-rest" onFocusIn={() => lookAgain(undefined)}>
      <h2 class="govuk-heading-m" id="the-rest" tabIndex={-1}>
        {t('room.rest')}
      </h2>
      <ErrorSummary errors={errors} />
      {about && <p class="govuk-body">{about}</p>}
      <ul class="room-rest">
        {open.map((cell) => (
          <li key={cell.judgement} class="govuk-body">
            <RagMark level={cell.calibrated?.level ?? null} size="small" />{' '}
            {nameOf(framework, cell)}
          </li>
        ))}
      </ul>
      <ConfirmButton
        text={t(kind.words, { count })}
        question={[t(`${kind.words}-question`, { count }), kind.warning(open)]
          .filter(Boolean)
          .join(' ')}
        confirm={t(`${kind.words}-confirm`)}
        busy={state === 'sending'}
        primary
        onConfirm={() => record(open)}
      />
      <SendingNote state={state} />
    </section>
  )
}

function nameOf(framework: Framework, { judgement }: Cell): string {
  const found = findJudgement(framework, judgement)
  return found ? inLanguage(found.title) : judgement
}
