import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { turnToLanguage } from '../../client/language.tsx'
import { Phrase } from '../../client/ui/words/Phrase.tsx'
import { Words } from '../../client/ui/words/Words.tsx'
import { speakAsPage } from './support/page-messages.ts'

const text = (html: string) => html.replace(/<[^>]*>/g, '').trim()
const words = (written: string | null, of = 'Tri gair yma.') =>
  render(h(Words, { text: of, language: written }))

describe('people’s own words', () => {
  speakAsPage()

  it('carry the language that they were written in', () => {
    expect(words('cy')).toContain('<div class="words" lang="cy">')
    expect(words(null)).not.toContain('lang')
  })

  it('say so where that is not the language of the page', async () => {
    expect(text(words('cy'))).toBe('Tri gair yma. (in Welsh)')
    expect(text(words('en'))).toBe('Tri gair yma.')
    await turnToLanguage('cy')
    expect(text(words('cy'))).toBe('Tri gair yma.')
    expect(text(words('en'))).toBe('Tri gair yma. (yn Saesneg)')
    await turnToLanguage('en')
  })

  it('say so once, after the last of several paragraphs or a list', () => {
    expect(text(words('cy', 'Un.\n\nDau.'))).toBe('Un. Dau. (in Welsh)')
    expect(text(words('cy', 'Un:\n- dau'))).toMatch(/^Un:\s*dau\(in Welsh\)$/)
  })

  it('say so in a line too', () => {
    const html = render(h(Phrase, { language: 'cy', children: 'Cofnodion' }))
    expect(html).toContain('<span class="phrase" lang="cy">Cofnodion</span>')
    expect(text(html)).toBe('Cofnodion (in Welsh)')
  })
})
