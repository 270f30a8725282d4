import { t } from '../../language.tsx'
import { TextField } from '../../ui/TextField.tsx'

export interface SlugFieldProps {
  readonly name: string
  readonly value: string
  readonly error: string | null
  readonly onInput: (slug: string) => void
}

/** The part of the address that names a thing: proposed from its name until somebody edits it. */
export function SlugField({ name, value, error, onInput }: SlugFieldProps) {
  return (
    <TextField
      name={name}
      label={t('setup.slug')}
      hint={t('setup.slug-hint')}
      value={value}
      onInput={onInput}
      error={error}
    />
  )
}
