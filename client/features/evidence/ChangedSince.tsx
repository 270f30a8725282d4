import type { Cell, Rating } from '../../../server/contract/cells.ts'
import type { EarlierEvidence } from '../../../server/contract/evidence.ts'
import { can } from '../../../server/core/permissions.ts'
import { language, t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { formatInstant } from '../../ui/format-date.ts'
import { Words } from '../../ui/words/Words.tsx'
import { changedSince } from './changed-since.ts'

export interface ChangedSinceProps {
  readonly cell: Cell
  /** What a level cites: each piece of evidence in the version that was relied on. */
  readonly citations: Rating['evidence']
}

/** Of the evidence that a level relies on, what was changed later: the words that it relied on. */
export function ChangedSince({ cell, citations }: ChangedSinceProps) {
  const { standing, review } = cell
  const readsAll = can('evidence.read', standing) || can('evidence.read-of-round', standing)
  const changed = changedSince(citations, cell.evidence)
  const asked = readsAll && changed.length > 0
  const earlier = useResource<EarlierEvidence[]>(
    asked ? `/reviews/${review.id}/earlier-evidence` : null,
  )
  if (changed.length === 0) return null
  return (
    <ul class="evidence-list">
      {changed.map(({ id, version }) => (
        <Changed
          key={id}
          then={earlier.data?.find((one) => one.id === id && one.version === version) ?? null}
          waits={asked && earlier.data === null}
          isHere={cell.evidence.some((one) => one.id === id)}
        />
      ))}
    </ul>
  )
}

interface ChangedProps {
  /** What it said when it was relied on, for those who may read that. */
  readonly then: EarlierEvidence | null
  readonly waits: boolean
  /** Whether it is linked to the judgement still. */
  readonly isHere: boolean
}

function Changed({ then, waits, isHere }: ChangedProps) {
  if (then === null) {
    return waits || !isHere ? null : <li class="evidence-list__item">{t('evidence.changed')}</li>
  }
  const time = formatInstant(then.changedAt, language.value)
  return (
    <li class="evidence-list__item">
      <p class="govuk-body">{t('evidence.changed-on', { time })}</p>
      <blockquote class="statement__text govuk-body">
        <Words text={then.excerpt} language={then.language} />
      </blockquote>
    </li>
  )
}
