import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../language.tsx'
import { announce } from './announcements.tsx'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'

/** Copies a text; where the browser does not let it, shows the text selected, to copy by hand. */
export function CopyAsText({ text }: { text: () => string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle')
  const area = useRef<HTMLTextAreaElement>(null)

  async function copy() {
    const done = await writeToClipboard(text())
    setState(done ? 'copied' : 'by-hand')
    announce(t(done ? 'copy.copied' : 'copy.by-hand'))
  }
  useEffect(() => {
    if (state === 'by-hand') area.current?.select()
  }, [state])

  return (
    <>
      <Button look="secondary" onClick={copy}>
        {t('copy.as-text')}
      </Button>{' '}
      {state === 'copied' && <span class="copied-note">{t('copy.copied')}</span>}
      {state === 'by-hand' && (
        <Field name="text-to-copy" label={t('copy.as-text')} hint={t('copy.by-hand')}>
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

/** The Clipboard API is missing over plain HTTP, and may be refused. */
async function writeToClipboard(text: string): Promise<boolean> {
  if (!navigator.clipboard) return false
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}
