import { useEffect, useState } from 'preact/hooks'
import { ApiError, api } from '../../api.ts'
import { announce } from '../../ui/announcements.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'

export interface EvidenceSwitchProps {
  /** Where what is wanted is sent to, as `{released}`. */
  readonly path: string
  /** Tells two links of the same evidence apart. */
  readonly name: string
  readonly label: string
  readonly released: boolean
  /** What is announced once it is done. */
  readonly told: { readonly on: string; readonly off: string }
  readonly onDone: () => void
}

/** Releases a piece of evidence to somebody, or takes the release back; sent at once. */
export function EvidenceSwitch({ path, name, label, released, told, onDone }: EvidenceSwitchProps) {
  const [wanted, setWanted] = useState<boolean | null>(null)
  const [error, setError] = useState<ApiError | null>(null)
  useEffect(() => setWanted(null), [released])

  async function release(on: boolean) {
    setWanted(on)
    setError(null)
    try {
      await api(path, { method: 'PUT', body: { released: on } })
      announce(on ? told.on : told.off)
      onDone()
    } catch (refusal) {
      if (!(refusal instanceof ApiError)) throw refusal
      setWanted(null)
      setError(refusal)
    }
  }

  return (
    <>
      <Checkbox name={name} label={label} checked={wanted ?? released} onChange={release} />
      {error && (
        <p class="govuk-error-message" role="alert">
          {error.tell()}
        </p>
      )}
    </>
  )
}
