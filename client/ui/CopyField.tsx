import { useRef, useState } from 'preact/hooks'
import { t } from '../language.tsx'
import { announce } from './announcements.tsx'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'

export interface CopyFieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: string
}

/** A text to take elsewhere, with a button that copies it. */
export function CopyField({ value, ...field }: CopyFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)

  async function copy() {
    input.current?.select()
    const done = await copyToClipboard(value)
    setCopied(done)
    announce(t(done ? 'copy.copied' : 'copy.by-hand'))
  }

  return (
    <div class="copy-field">
      <Field {...field}>
        {(control) => (
          <input {...control} ref={input} class="govuk-input" type="text" readOnly value={value} />
        )}
      </Field>
      <Button look="secondary" onClick={copy}>
        {t(copied ? 'copy.copied' : 'copy.copy')}
      </Button>
    </div>
  )
}

/** The Clipboard API is missing over plain HTTP; the old command copies what is selected. */
async function copyToClipboard(text: string): Promise<boolean> {
  if (!navigator.clipboard) return document.execCommand('copy')
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => document.execCommand('copy'),
  )
}
