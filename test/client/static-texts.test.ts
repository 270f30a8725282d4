import { describe, expect, it } from 'vitest'
import type { Block, StaticText } from '../../client/features/static-pages/static-text.ts'
import { accessibility as accessibilityCy } from '../../client/features/static-pages/texts/cy/accessibility.ts'
import { privacy as privacyCy } from '../../client/features/static-pages/texts/cy/privacy.ts'
import { accessibility } from '../../client/features/static-pages/texts/en/accessibility.ts'
import { privacy } from '../../client/features/static-pages/texts/en/privacy.ts'

function kindOf(block: Block): string {
  if (typeof block === 'string') return 'paragraph'
  if ('writeTo' in block) return 'contact'
  return 'href' in block ? 'link' : `list of ${block.length}`
}

const outline = ({ sections }: StaticText) => sections.map(({ blocks }) => blocks.map(kindOf))

function wordsOf(block: Exclude<Block, string>): readonly string[] {
  if ('writeTo' in block) return [block.writeTo, block.nobodyNamed]
  return 'href' in block ? [block.text] : block
}

function wordsIn({ title, sections }: StaticText): string[] {
  const texts = sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap((block) => (typeof block === 'string' ? [block] : wordsOf(block))),
  ])
  return [title, ...texts]
}

describe.each([
  ['accessibility statement', accessibility, accessibilityCy],
  ['privacy page', privacy, privacyCy],
])('the %s', (_, en, cy) => {
  it('says the same in both languages, part by part', () => {
    expect(outline(cy)).toEqual(outline(en))
  })

  it('leaves nothing untranslated', () => {
    const english = new Set(wordsIn(en))
    expect(wordsIn(cy).filter((text) => english.has(text))).toEqual([])
  })
})
