import type { Cell } from '../../../server/contract/cells.ts'
import { language, t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { cellPath } from '../cells/cell-key.ts'
import { useCreator } from '../decisions/use-creator.ts'
import { useSending } from '../decisions/use-sending.ts'
import { acceptance } from './acceptance.ts'
import { SendingNote } from './SendingNote.tsx'

export interface AcceptButtonProps {
  readonly cell: Cell
  readonly title: string
  readonly onAccepted: () => void
}

/** Accepts a judgement in one step; without a connection it is sent again until it arrives. */
export function AcceptButton({ cell, title, onAccepted }: AcceptButtonProps) {
  const create = useCreator(`${cellPath(cell)}/feedback`)
  const { state, errors, send } = useSending(`accept-${cell.judgement}`, [])
  const accept = () =>
    send(async () => {
      await create(acceptance(language.peek()))
      onAccepted()
    })
  return (
    <>
      <ErrorSummary errors={errors} />
      <div class="submit-row">
        <Button busy={state === 'sending'} onClick={accept}>
          {t('room.accept')}
          <span class="govuk-visually-hidden"> {t('room.accept-about', { judgement: title })}</span>
        </Button>
        <SendingNote state={state} />
      </div>
    </>
  )
}
