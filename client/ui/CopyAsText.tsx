import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../language.tsx'
import { announce } from './announcements.tsx'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'

export interface CopyAsTextProps {
  readonly text: () => string
  /** The same as HTML with a table in it, which word processors paste in its place. */
  readonly html?: () => string
}

/** Copies a text; where the browser does not let it, shows the text selected, to copy by hand. */
export function CopyAsText({ text, html }: CopyAsTextProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle')
  const label = t(html ? 'copy.table' : 'copy.as-text')
  const area = useRef<HTMLTextAreaElement>(null)

  async function copy() {
    const done = await writeToClipboard(text(), html?.())
    setState(done ? 'copied' : 'by-hand')
    announce(t(done ? 'copy.copied' : 'copy.by-hand'))
  }
  useEffect(() => {
    if (state === 'by-hand') area.current?.select()
  }, [state])

  return (
    <>
      <div class="copy-as-text">
        <Button look="secondary" onClick={copy}>
          {label}
        </Button>
        {state === 'copied' && <span class="copied-note">{t('copy.copied')}</span>}
      </div>
      {state === 'by-hand' && (
        <Field name="text-to-copy" label={label} hint={t('copy.by-hand')}>
          {(control) => (
            <textarea {...control} ref={area} class="govuk-textarea" rows={8} readOnly>
              {text()}
            </textarea>
          )}
        </Field>
      )}
    </>
  )
}

/** The Clipboard API is missing over plain HTTP, and may be refused; some browsers lack the items. */
async function writeToClipboard(text: string, html: string | undefined): Promise<boolean> {
  if (!navigator.clipboard) return false
  if (html !== undefined && typeof ClipboardItem !== 'undefined') {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    })
    if (await succeeds(navigator.clipboard.write([item]))) return true
  }
  return succeeds(navigator.clipboard.writeText(text))
}

function succeeds(attempt: Promise<void>): Promise<boolean> {
  return attempt.then(
    () => true,
    () => false,
  )
}
