import type { CarriedCell } from '../../../server/contract/carried.ts'
import { type CarriedPosition, carriedPositions } from '../../../server/core/carried.ts'
import { can } from '../../../server/core/permissions.ts'
import { ApiError, api } from '../../api.ts'
import { useKept } from '../../kept.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Radios } from '../../ui/Radios.tsx'
import { useRetryOnline, useSaving } from '../../ui/use-saving.ts'
import { cellPath, formKey } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { wantEditor } from '../expected-positions/wanted-editor.ts'

export interface LookFormProps extends CellPart {
  readonly carried: CarriedCell
  /** Called after a save, with whether what is said of it should take the focus. */
  readonly onMarked: (takesFocus: boolean) => void
  /** Reads again what was carried. */
  readonly reread: () => void
}

/** Marks a carried judgement as looked at; asks of its expected position where it can be taken over. */
export function LookForm({ cell, carried, reload, onMarked, reread }: LookFormProps) {
  const kept = useKept<CarriedPosition | null>(formKey('carried', cell), () => null)
  const saving = useSaving(['position'])
  const { busy, errors, errorFor, submit, refuse } = saving
  const asks = carried.expectedPosition !== null && cell.expectedPosition === null
  const choice = asks ? kept.value : 'write-anew'

  async function look(event?: Event) {
    event?.preventDefault()
    if (choice === null) {
      return refuse([{ field: 'position', message: () => t('carried.choose-missing') }])
    }
    if (!(await submit(() => send(choice)))) return
    kept.forget()
    announce(t('carried.marked'))
    const writesNext = asks && choice === 'write-anew'
    if (writesNext) wantEditor(formKey('expected-position', cell))
    onMarked(!writesNext)
    reread()
    reload()
  }

  async function send(position: CarriedPosition): Promise<void> {
    const request = { method: 'PUT', version: carried.version, body: { position } } as const
    await api(`${cellPath(cell)}/carried`, request).catch((error: unknown) => {
      if (error instanceof ApiError && error.status === 412) reread()
      throw error
    })
  }
  useRetryOnline(saving, look)

  if (!can('carried.look', cell.standing) || carried.review?.looked) return null
  return (
    <form onSubmit={look} noValidate>
      <ErrorSummary errors={errors} />
      {asks && (
        <Radios
          name="position"
          label={t('carried.choose')}
          value={choice}
          error={errorFor('position')}
          choices={carriedPositions.map((value) => ({ value, text: t(`carried.${value}`) }))}
          onChange={(value) =>
            kept.change(carriedPositions.find((known) => known === value) ?? null)
          }
        />
      )}
      <Button type="submit" look="secondary" busy={busy}>
        {t('carried.mark')}
      </Button>
    </form>
  )
}
