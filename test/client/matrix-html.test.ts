import { describe, expect, it } from 'vitest'
import { matrixHtml } from '../../client/features/matrix/compare/matrix-html.ts'
import { escapeHtml, wordsHtml } from '../../client/ui/words/words-html.ts'
import { smallMatrix } from './support/matrix.ts'
import { paperOf } from './support/matrix-paper.ts'

const matrix = smallMatrix(
  'agreed',
  [
    {
      judgement: 'clarity-of-vision',
      rating: 3,
      statements: [
        { position: 1, kind: 'strength', language: 'cy', text: 'Pobl <b>fedrus</b> & "doeth"' },
      ],
    },
    { judgement: 'clarity-of-vision', region: 'south-east', reason: 'said <i>so</i>' },
  ],
  {
    title: 'Spring & <script>alert(1)</script>',
    regions: [
      { id: 'north-wales', name: 'North <Wales>' },
      { id: 'south-east', name: 'South & East' },
    ],
  },
)
const html = matrixHtml(paperOf(matrix, matrix, { detail: 'statements' }))
const bare = html.replaceAll(/ style="[^"]*"/g, '')

describe('the table as HTML', () => {
  it('is a table with caption, header row and row headings, its levels as words', () => {
    expect(bare).toContain('<caption>Agreed levels: 1 judgement in 2 regions</caption>')
    expect(bare).toContain('<thead><tr><th scope="col">Judgement</th>')
    expect(bare).toContain('<th scope="rowgroup" colspan="3">LEADERSHIP</th>')
    expect(bare).toContain('<tr><th scope="row">Clarity of vision</th><td>Amber-green</td>')
  })

  it('names its language, and keeps that of words which somebody wrote', () => {
    expect(html).toMatch(/^<div lang="en">/)
    expect(html).toContain('<p><strong>Strength (Welsh)</strong></p>\n<div lang="cy"><p>Pobl ')
    const welsh = matrixHtml(paperOf(matrix, matrix, { language: 'cy', detail: 'statements' }))
    expect(welsh).toMatch(/^<div lang="cy">/)
    expect(welsh).toContain('<p><strong>Cryfder</strong></p>\n<div lang="cy">')
  })

  it('holds no mark-up but its own, whatever was typed', () => {
    expect(html).toContain('Spring &amp; &lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).toContain('Pobl &lt;b&gt;fedrus&lt;/b&gt; &amp; &quot;doeth&quot;')
    expect(html).toContain('Not rated: said &lt;i&gt;so&lt;/i&gt;')
    expect(html).toContain('Clarity of vision – North &lt;Wales&gt;')
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag)
    const own = 'div h2 h3 p strong table caption thead tbody tr th td'.split(' ')
    expect(tags.filter((tag) => !own.includes(tag ?? ''))).toEqual([])
  })
})

describe('words as HTML', () => {
  it('keep their paragraphs, lines, lists and numbers', () => {
    expect(wordsHtml('One\nmore\n\n- a & b\n- c\n\n2. two', 'en')).toBe(
      '<div lang="en"><p>One<br>more</p><ul><li>a &amp; b</li><li>c</li></ul><ol><li value="2">two</li></ol></div>',
    )
  })

  it('have every character escaped that could end an element or an attribute', () => {
    expect(escapeHtml(`<a href="x" id='y'>&amp;`)).toBe(
      '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;',
    )
  })
})
