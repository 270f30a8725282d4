import { apartFrom } from './apart-from.ts'
import { hasStructure, textOfHtml } from './text-of-html.ts'

/**
 * Pastes into a text area what another program formatted, with its paragraphs and lists and
 * without its styling. Anything else is left to the browser.
 */
export function pasteWithStructure(event: ClipboardEvent): void {
  const area = event.currentTarget
  const html = event.clipboardData?.getData('text/html') ?? ''
  if (!(area instanceof HTMLTextAreaElement) || !hasStructure(html)) return
  const text = textOfHtml(html)
  if (text === '') return
  event.preventDefault()
  insert(area, apartFrom(area.value.slice(0, area.selectionStart), text))
}

/** As if typed, where the browser can, so that it can be undone. */
function insert(area: HTMLTextAreaElement, text: string): void {
  if (document.execCommand('insertText', false, text)) return
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
}
