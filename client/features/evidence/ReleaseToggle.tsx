import { useEffect, useState } from 'preact/hooks'
import type { Cell, EvidenceInCell } from '../../../server/contract/cells.ts'
import { ApiError, api } from '../../api.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'

export interface ReleaseToggleProps {
  readonly review: Cell['review']
  readonly evidence: EvidenceInCell
  /** Tells two links of the same evidence apart. */
  readonly name: string
  readonly onReleased: () => void
}

/** Releases a piece of evidence to the region that it is about, or takes the release back. */
export function ReleaseToggle({ review, evidence, name, onReleased }: ReleaseToggleProps) {
  const [wanted, setWanted] = useState<boolean | null>(null)
  const [error, setError] = useState<ApiError | null>(null)
  useEffect(() => setWanted(null), [evidence.released])

  async function release(released: boolean) {
    setWanted(released)
    setError(null)
    const path = `/reviews/${review.id}/evidence/${evidence.id}/release`
    try {
      await api(path, { method: 'PUT', body: { released } })
      announce(t(released ? 'evidence.released' : 'evidence.release-taken-back'))
      onReleased()
    } catch (refusal) {
      if (!(refusal instanceof ApiError)) throw refusal
      setWanted(null)
      setError(refusal)
    }
  }

  return (
    <>
      <Checkbox
        name={name}
        label={t('evidence.release', { region: review.region.name })}
        checked={wanted ?? evidence.released}
        onChange={release}
      />
      {error && (
        <p class="govuk-error-message" role="alert">
          {error.tell()}
        </p>
      )}
    </>
  )
}
