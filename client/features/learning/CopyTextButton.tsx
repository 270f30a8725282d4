import { useState } from 'preact/hooks'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'

/** Copies a text of several lines, made when it is asked for. */
export function CopyTextButton({ text }: { text: () => string }) {
  const [copied, setCopied] = useState(false)

  async function copy() {
    const done = await copyText(text())
    setCopied(done)
    announce(t(done ? 'copy.copied' : 'learning.copy-failed'))
  }

  return (
    <Button look="secondary" onClick={copy}>
      {t(copied ? 'copy.copied' : 'learning.copy')}
    </Button>
  )
}

/** The Clipboard API is missing over plain HTTP; the old command copies what is selected. */
async function copyText(text: string): Promise<boolean> {
  if (!navigator.clipboard) return copySelected(text)
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => copySelected(text),
  )
}

function copySelected(text: string): boolean {
  const focused = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.setAttribute('aria-hidden', 'true')
  document.body.append(area)
  area.select()
  const done = document.execCommand('copy')
  area.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return done
}
