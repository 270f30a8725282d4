import { t } from '../../language.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { TextField } from '../../ui/TextField.tsx'

export interface PassFieldProps {
  readonly value: string
  readonly error: string | null
  readonly onInput: (value: string) => void
}

/** For somebody who has joined on another device, and takes part on this one too. */
export function PassField({ value, error, onInput }: PassFieldProps) {
  return (
    <Disclosure summary={t('join.elsewhere')} startsOpen={value !== ''}>
      <TextField
        name="pass"
        label={t('join.pass')}
        hint={t('join.pass-hint')}
        value={value}
        autocomplete="off"
        error={error}
        onInput={onInput}
      />
    </Disclosure>
  )
}
