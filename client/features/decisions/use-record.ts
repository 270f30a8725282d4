import { useRef, useState } from 'preact/hooks'
import { type Kept, useKept } from '../../kept.ts'
import { type FieldError, messageFor } from '../../ui/field-errors.ts'
import { stillAtFault } from './still-at-fault.ts'
import { prefixed, type Sending, useSending } from './use-sending.ts'

export interface RecordOptions<T> {
  /** Names the form and what it is about. */
  readonly key: string
  readonly start: () => T
  /** Keeps the ids of its fields apart from those of other forms. */
  readonly prefix: string
  readonly fields: readonly string[]
  /** What keeps a value from being sent, by the names of the fields. */
  readonly faults: (value: T) => readonly FieldError[]
  readonly send: (value: T) => Promise<unknown>
  readonly onSaved: () => void
}

export interface RecordForm<T, Current> extends Kept<T>, Omit<Sending<Current>, 'send' | 'refuse'> {
  /** Sends what stands in the form, or shows what is at fault with it. */
  readonly record: () => void
  /** Sends another value, which takes the place of the one in the form. */
  readonly recordInstead: (value: T) => void
}

/**
 * A form whose words must not be lost: they outlive the page, and are sent until they arrive. Each
 * attempt sends what stands in the form by then; what is typed while it is under way stays. What the
 * form found at fault by itself goes as soon as it is mended.
 */
export function useRecord<T, Current = never>(options: RecordOptions<T>): RecordForm<T, Current> {
  const kept = useKept(options.key, options.start)
  const latest = useRef(kept)
  latest.current = kept
  const { send, refuse, ...sending } = useSending<Current>(options.prefix, options.fields)
  const [isOwnFinding, setOwnFinding] = useState(false)
  const errors = isOwnFinding
    ? stillAtFault(sending.errors, prefixed(options.faults(kept.value), options.prefix))
    : sending.errors

  async function attempt(): Promise<void> {
    const sent = latest.current.value
    await options.send(sent)
    if (latest.current.value === sent) latest.current.forget()
    options.onSaved()
  }

  return {
    ...kept,
    ...sending,
    errors,
    errorFor: (field) => messageFor(errors, `${options.prefix}.${field}`),
    record() {
      const faults = options.faults(latest.current.value)
      setOwnFinding(faults.length > 0)
      if (faults.length > 0) refuse(faults)
      else send(attempt)
    },
    recordInstead(value) {
      kept.change(value)
      latest.current = { ...kept, value }
      setOwnFinding(false)
      send(attempt)
    },
  }
}
