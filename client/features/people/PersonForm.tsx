import type { Person } from '../../../server/contract/accounts.ts'
import type { Region } from '../../../server/contract/rounds.ts'
import { type ApiError, api } from '../../api.ts'
import { t } from '../../language.tsx'
import { user } from '../../session.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { SavedNote } from '../../ui/SavedNote.tsx'
import { useVersionedForm } from '../../ui/use-versioned-form.ts'
import { VersionConflict } from '../../ui/VersionConflict.tsx'
import { comparePeople } from './compare-people.ts'
import { withEmailTaken } from './create-person.ts'
import { PersonFields } from './PersonFields.tsx'
import { faultsOf, type PersonValues, personFields, toInput, valuesOf } from './person-form.ts'

export interface PersonFormProps {
  readonly person: Person
  readonly regions: readonly Region[]
  readonly reload: () => void
}

export function PersonForm({ person, regions, reload }: PersonFormProps) {
  const form = useVersionedForm<PersonValues>(valuesOf(person), {
    fields: personFields,
    send: (values, version) => sendChange(person.id, values, version),
    readCurrent: async ({ details }) => valuesOf((details as { current: Person }).current),
  })

  async function finish(save: () => Promise<boolean>) {
    const faults = faultsOf(form.typed)
    if (faults.length > 0) {
      return form.refuse(faults.map(({ field, key }) => ({ field, message: () => t(key) })))
    }
    if (!(await save())) return
    announce(t('people.saved', { name: form.typed.name }))
    reload()
  }

  const send = (event: Event) => {
    event.preventDefault()
    return finish(form.save)
  }

  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary errors={form.errors} />
      {form.conflict && (
        <VersionConflict
          fields={comparePeople(form.typed, form.conflict.value, regions)}
          busy={form.busy}
          onKeepMine={() => finish(form.keepMine)}
          onTakeCurrent={form.takeCurrent}
        />
      )}
      <PersonFields
        values={form.typed}
        regions={regions}
        own={person.id === user.value?.id}
        errorFor={form.errorFor}
        onChange={form.change}
      />
      <Button type="submit" busy={form.busy}>
        {t('action.save')}
      </Button>
      <SavedNote savedAt={form.savedAt} />
    </form>
  )
}

function sendChange(id: string, values: PersonValues, version: number) {
  const change = { method: 'PATCH', version, body: toInput(values) } as const
  return api<{ version: number }>(`/people/${id}`, change).catch((error: ApiError) => {
    throw withEmailTaken(error)
  })
}
