import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { DoneNote } from '../decisions/DoneNote.tsx'
import { useDone } from '../decisions/use-done.ts'
import { Confirmation } from './Confirmation.tsx'

/** The lead reviewer confirms the level after the feedback conversation, or is told what it lacks. */
export function AgreementDesk(part: CellPart) {
  const { standing } = part.cell
  const done = useDone(part.reload)
  if (!can('agreed.write', standing)) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{t('agreement.title')}</h2>
      {done.text && <DoneNote part={part} text={done.text} />}
      <Confirmation part={part} onSaved={() => done.say('decision.saved')} />
    </section>
  )
}
