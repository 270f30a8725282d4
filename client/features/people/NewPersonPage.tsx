import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { v7 } from 'uuid'
import type { Region } from '../../../server/contract/rounds.ts'
import { address } from '../../addresses.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { useKept } from '../../kept.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { LoadedPart } from '../../ui/Loaded.tsx'
import { OnlyFor } from '../../ui/OnlyFor.tsx'
import { Page } from '../../ui/Page.tsx'
import { useRetryOnline, useSaving } from '../../ui/use-saving.ts'
import { createPerson } from './create-person.ts'
import { PersonFields } from './PersonFields.tsx'
import { faultsOf, newPersonValues, personFields, toInput } from './person-form.ts'

export default function NewPersonPage() {
  return (
    <OnlyFor action="people.write">
      <Page title={t('people.add')} back={{ href: address('/people'), text: t('people.title') }}>
        <NewPersonForm />
      </Page>
    </OnlyFor>
  )
}

function NewPersonForm() {
  const { route } = useLocation()
  const regions = useResource<Region[]>('/regions')
  const [id] = useState(() => v7())
  const kept = useKept('new-person', () => newPersonValues)
  const { value: values, change, forget } = kept
  const saving = useSaving(personFields)
  const { busy, errors, errorFor, submit, refuse } = saving

  async function send(event: Event) {
    event.preventDefault()
    const faults = faultsOf(values)
    if (faults.length > 0) {
      return refuse(faults.map(({ field, key }) => ({ field, message: () => t(key) })))
    }
    if (!(await submit(() => createPerson(id, toInput(values))))) return
    forget()
    announce(t('people.added', { name: values.name }))
    route(address(`/people/${id}`))
  }
  useRetryOnline(saving, send)

  return (
    <LoadedPart resource={regions}>
      {(known) => (
        <form onSubmit={send} noValidate>
          <KeptNote kept={kept} />
          <ErrorSummary errors={errors} />
          <PersonFields
            values={values}
            regions={known}
            errorFor={errorFor}
            onChange={(typed) => change({ ...values, ...typed })}
          />
          <Button type="submit" busy={busy}>
            {t('people.add-button')}
          </Button>
        </form>
      )}
    </LoadedPart>
  )
}
