import { apartFrom } from './apart-from.ts'
import { withoutLooseBullets } from './loose-bullets.ts'
import { hasStructure, textOfHtml } from './text-of-html.ts'

/**
 * Pastes into a text area what another program formatted, with its paragraphs and lists and
 * without its styling. Anything else is left to the browser.
 */
export function pasteWithStructure(event: ClipboardEvent): void {
  const area = event.currentTarget
  const html = event.clipboardData?.getData('text/html') ?? ''
  if (!(area instanceof HTMLTextAreaElement)) return
  const plain = event.clipboardData?.getData('text/plain') ?? ''
  const isFormatted = hasStructure(html)
  const text = isFormatted ? textOfHtml(html) : withoutLooseBullets(plain)
  if (text === '' || (!isFormatted && text === plain.replace(/\r\n?/g, '\n'))) return
  event.preventDefault()
  insert(area, apartFrom(area.value.slice(0, area.selectionStart), text))
}

/** As if typed, where the browser can, so that it can be undone. */
function insert(area: HTMLTextAreaElement, text: string): void {
  if (document.execCommand('insertText', false, text)) return
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
}
