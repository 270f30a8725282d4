import { useState } from 'preact/hooks'
import type { Person } from '../../../server/contract/accounts.ts'
import type { Role } from '../../../server/core/permissions.ts'
import { api } from '../../api.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { SavedNote } from '../../ui/SavedNote.tsx'
import { useRetryOnline, useSaving } from '../../ui/use-saving.ts'
import {
  type Assignment,
  assignmentsIn,
  candidates,
  changesFor,
  isTicked,
  leadOf,
  reviewerOf,
  type Wishes,
} from './assignments.ts'
import type { RoundPart } from './RoundDetailsForm.tsx'

/** Who leads the round, and who reviews each of its regions. */
export function AssignmentsForm({ round, people, reload }: RoundPart & { people: Person[] }) {
  const [wishes, setWishes] = useState<Wishes>(new Map())
  const saving = useSaving([])
  const saved = assignmentsIn(round)

  async function send(event: Event) {
    event.preventDefault()
    const done = await saving.submit(async () => {
      for (const { path, method } of changesFor(saved, wishes)) await api(path, { method })
    })
    if (done) {
      announce(t('setup.assignments-saved'))
      setWishes(new Map())
    }
    reload()
  }
  useRetryOnline(saving, send)

  const group = (key: string, label: string, role: Role, of: (person: string) => Assignment) => {
    const offered = candidates(people, role, (id) => saved.has(of(id)))
    return (
      <CheckboxGroup
        key={key}
        name={key}
        label={label}
        hint={offered.length === 0 ? t('setup.nobody-in-role') : undefined}
        choices={offered.map(({ id, name }) => ({ value: id, text: name }))}
        checked={(id) => isTicked(saved, wishes, of(id))}
        onChange={(id, ticked) => setWishes(new Map(wishes).set(of(id), ticked))}
      />
    )
  }

  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary errors={saving.errors} />
      {group('leads', t('setup.leads'), 'lead-reviewer', (id) => leadOf(round.id, id))}
      <div class="assignment-groups">
        {round.reviews.map(({ id: review, region }) =>
          group(review, t('setup.reviewers-of', { region: region.name }), 'reviewer', (id) =>
            reviewerOf(review, id),
          ),
        )}
      </div>
      <Button type="submit" look="secondary" busy={saving.busy}>
        {t('setup.save-assignments')}
      </Button>
      <SavedNote savedAt={saving.savedAt} />
    </form>
  )
}
