import { useState } from 'preact/hooks'
import type { Person } from '../../../server/contract/accounts.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { type Candidate, furtherReviewers } from './what-if.ts'

const unnamed = 'unnamed'

/** One more reviewer to try out: somebody with an account, or nobody in particular. */
export function AddSomebody({
  candidates,
  onAdd,
}: {
  readonly candidates: readonly Candidate[]
  readonly onAdd: (candidate: Candidate) => void
}) {
  const people = useResource<Person[]>('/people')
  const [chosen, setChosen] = useState(unnamed)
  const further = furtherReviewers(people.data ?? [], candidates)

  function add() {
    const number = candidates.filter(({ id }) => id.startsWith(unnamed)).length + 1
    const somebody = further.find(({ id }) => id === chosen) ?? {
      id: `${unnamed}-${number}`,
      name: t('figures-plan.new-person', { number }),
    }
    onAdd(somebody)
    setChosen(unnamed)
    announce(t('figures-plan.added', { name: somebody.name }))
  }

  return (
    <div class="plan-add">
      <SelectField
        name="add-somebody"
        label={t('figures-plan.add')}
        hint={t('figures-plan.add-hint')}
        value={chosen}
        choices={[
          { value: unnamed, text: t('figures-plan.somebody') },
          ...further.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        onChange={setChosen}
      />
      <Button look="secondary" onClick={add}>
        {t('figures-plan.add-button')}
      </Button>
    </div>
  )
}
