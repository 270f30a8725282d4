import type { Person } from '../../../server/contract/accounts.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { LoadedPart } from '../../ui/Loaded.tsx'
import { AssignmentsForm } from './AssignmentsForm.tsx'
import type { RoundPart } from './RoundDetailsForm.tsx'

export function AssignmentsSection(part: RoundPart) {
  const people = useResource<Person[]>('/people')
  return (
    <section aria-labelledby="setup-assignments">
      <h2 class="govuk-heading-m" id="setup-assignments">
        {t('setup.assignments')}
      </h2>
      <LoadedPart resource={people}>
        {(all) => <AssignmentsForm {...part} people={all} />}
      </LoadedPart>
    </section>
  )
}
