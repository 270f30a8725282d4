import type { Language } from '../../../server/core/language.ts'
import { blocksOf, type ListBlock } from './blocks.ts'

/** A text as it may stand in an element or an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** People's own words as HTML, in their language, with their paragraphs and lists. */
export function wordsHtml(text: string, language: Language): string {
  const blocks = blocksOf(text).map((block) =>
    block.kind === 'list'
      ? listHtml(block)
      : `<p>${escapeHtml(block.text).replaceAll('\n', '<br>')}</p>`,
  )
  return `<div lang="${language}">${blocks.join('')}</div>`
}

function listHtml({ ordered, items }: ListBlock): string {
  const tag = ordered ? 'ol' : 'ul'
  const inner = items.map(({ text, number, lists }) => {
    const value = number === null ? '' : ` value="${number}"`
    return `<li${value}>${escapeHtml(text)}${lists.map(listHtml).join('')}</li>`
  })
  return `<${tag}>${inner.join('')}</${tag}>`
}
