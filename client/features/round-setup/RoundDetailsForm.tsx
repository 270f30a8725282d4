import type { Round } from '../../../server/contract/rounds.ts'
import { api } from '../../api.ts'
import { language, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { BilingualFields } from '../../ui/BilingualFields.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { SavedNote } from '../../ui/SavedNote.tsx'
import { useVersionedForm } from '../../ui/use-versioned-form.ts'
import { VersionConflict } from '../../ui/VersionConflict.tsx'
import { compareBilingual } from './compare-rounds.ts'
import { PositionFields } from './PositionFields.tsx'
import { faultsOf, type RoundValues, roundFields, toRoundInput, valuesOf } from './round-form.ts'

export interface RoundPart {
  readonly round: Round
  readonly reload: () => void
}

export function RoundDetailsForm({ round, reload }: RoundPart) {
  const form = useVersionedForm<RoundValues>(valuesOf(round), {
    fields: roundFields,
    send: (values, version) => {
      const change = { method: 'PATCH', version, body: toRoundInput(values) } as const
      return api<{ version: number }>(`/rounds/${round.id}`, change)
    },
    readCurrent: async () => valuesOf(await api<Round>(`/rounds/${round.id}`)),
  })

  async function finish(save: () => Promise<boolean>) {
    const faults = faultsOf(form.typed)
    if (faults.length > 0) {
      return form.refuse(faults.map(({ field, key }) => ({ field, message: () => t(key) })))
    }
    if (!(await save())) return
    announce(t('setup.details-saved'))
    reload()
  }

  const send = (event: Event) => {
    event.preventDefault()
    return finish(form.save)
  }

  return (
    <form onSubmit={send} noValidate>
      <h2 class="govuk-heading-m">{t('setup.details')}</h2>
      <ErrorSummary errors={form.errors} />
      {form.conflict && (
        <VersionConflict
          fields={compareRounds(form.typed, form.conflict.value)}
          busy={form.busy}
          onKeepMine={() => finish(form.keepMine)}
          onTakeCurrent={form.takeCurrent}
        />
      )}
      <BilingualFields
        name="title"
        label="bilingual.title"
        value={form.typed.title}
        errorFor={form.errorFor}
        onInput={(title) => form.change({ title })}
      />
      <PositionFields
        value={form.typed.position}
        error={form.errorFor('positionAt')}
        onInput={(position) => form.change({ position })}
      />
      <Button type="submit" look="secondary" busy={form.busy}>
        {t('setup.save-details')}
      </Button>
      <SavedNote savedAt={form.savedAt} />
    </form>
  )
}

function compareRounds(mine: RoundValues, current: RoundValues) {
  const inWords = (values: RoundValues) =>
    formatDate(toRoundInput(values).positionAt, language.value)
  return [
    ...compareBilingual('bilingual.title', mine.title, current.title),
    { label: t('setup.position'), mine: inWords(mine), current: inWords(current) },
  ]
}
