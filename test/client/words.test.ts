import { describe, expect, it } from 'vitest'
import { apartFrom } from '../../client/ui/words/apart-from.ts'
import { blocksOf } from '../../client/ui/words/blocks.ts'
import { withoutLooseBullets } from '../../client/ui/words/loose-bullets.ts'
import { hasStructure, textOfHtml } from '../../client/ui/words/text-of-html.ts'
import { fromWord, fromWordOnline } from './support/word-clipboard.ts'

describe('a text pasted from Word', () => {
  it('keeps paragraphs, lists, quotes and dashes, and drops styling and what was struck', () => {
    expect(textOfHtml(fromWord)).toBe(
      [
        'The vision is “clear” – and schools know it, as the head said: ‘we all tell the same story’.',
        '',
        '- Plan shared with every school',
        '  - in October',
        '- Governors asked for more',
        '',
        'Next:',
        '',
        '1. Write it down',
        '2. Tell people',
      ].join('\n'),
    )
  })

  it('is read the same from Word for the web, where each item is a list of its own', () => {
    expect(textOfHtml(fromWordOnline)).toBe(
      'Mae’r weledigaeth yn glîr.\n\n1. Tŷ cyntaf\n2. Ail dŷ\n  - Yn fanwl',
    )
  })

  it('has the same lists where its bullets are letters and signs before a tab', () => {
    const plain =
      'Seen:\r\n•\tPlan shared\r\no\tin October\r\n§\tin two schools\r\n•\tGovernors asked\r\n\r\n1.\tWrite it down\r\no hyn ymlaen'
    expect(withoutLooseBullets(plain)).toBe(
      'Seen:\n- Plan shared\n  - in October\n    - in two schools\n- Governors asked\n\n1. Write it down\no hyn ymlaen',
    )
    const filtered =
      '<p>Seen:</p><p><span>·<span>&nbsp;&nbsp;&nbsp; </span></span>Plan shared</p><p><span>o<span>&nbsp;&nbsp; </span></span>in October</p><p>·&nbsp; Governors asked</p><p>o hyn ymlaen</p>'
    expect(textOfHtml(filtered.replace('<p>o hyn', '<p>Yna:</p><p>o hyn'))).toBe(
      'Seen:\n\n- Plan shared\n  - in October\n- Governors asked\n\nYna:\n\no hyn ymlaen',
    )
  })

  it('keeps nested lists, breaks and rows of a table of any other page', () => {
    const html =
      '<h2>Findings</h2>\n<ul>\n <li>One\n  <ol start="3"><li>a</li><li>b<br>c</li></ol></li><li><p>Two</p></li></ul>' +
      '<table><tr><th>School</th><th>Visits</th></tr><tr><td><p>North</p></td><td>2</td></tr></table>'
    expect(textOfHtml(html)).toBe(
      'Findings\n\n- One\n  3. a\n  4. b\nc\n- Two\nSchool | Visits\nNorth | 2',
    )
  })

  it('loses no word of HTML that is broken off or not HTML', () => {
    expect(textOfHtml('<p>One<p>Two &amp; <b>three')).toBe('One\n\nTwo & three')
    expect(textOfHtml('2 < 3 &c; &#0; <!-- open')).toBe('2 < 3 &c; &#0;')
    expect(textOfHtml('<p>caf&eacute; &#8211; &#x2019;s &#150;')).toBe('café – ’s –')
    expect(textOfHtml('')).toBe('')
  })

  it('is left to the browser where there is nothing but running text', () => {
    expect(hasStructure('<meta charset="utf-8"><span style="x">word</span>')).toBe(false)
    expect(hasStructure('<p class=MsoNormal>word</p>')).toBe(true)
  })

  it('is read to its end, however long or broken', () => {
    expect(textOfHtml(fromWord.repeat(50)).match(/Write it down/g)).toHaveLength(1)
    expect(textOfHtml('<'.repeat(50_000))).toHaveLength(50_000)
    expect(textOfHtml(`<p ${'a="b" '.repeat(5000)}>x`)).toBe('x')
  })
})

describe('words as they are shown', () => {
  it('are paragraphs and lists, nested by their indentation', () => {
    expect(blocksOf('One\ntwo\n\n- a\n  - b\n- c\n\n1. d\n2) e\nThree')).toEqual([
      { kind: 'paragraph', text: 'One\ntwo' },
      {
        kind: 'list',
        ordered: false,
        items: [
          {
            text: 'a',
            number: null,
            lists: [
              {
                kind: 'list',
                ordered: false,
                items: [{ text: 'b', number: null, lists: [] }],
              },
            ],
          },
          { text: 'c', number: null, lists: [] },
        ],
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          { text: 'd', number: 1, lists: [] },
          { text: 'e', number: 2, lists: [] },
        ],
      },
      { kind: 'paragraph', text: 'Three' },
    ])
  })

  it('are no list where a year or a dash begins a line of running text', () => {
    expect(blocksOf('2012. A year')).toEqual([{ kind: 'paragraph', text: '2012. A year' }])
    expect(blocksOf('-5 per cent')).toEqual([{ kind: 'paragraph', text: '-5 per cent' }])
    expect(blocksOf('  \n')).toEqual([])
  })
})

describe('a text that is pasted after another', () => {
  it('begins on a line of its own where it is a list or has several lines', () => {
    expect(apartFrom('They say:', '- One\n- Two')).toBe('\n\n- One\n- Two')
    expect(apartFrom('They say:', '- One')).toBe('\n\n- One')
    expect(apartFrom('- One', '- Two')).toBe('\n- Two')
    expect(apartFrom('They say:', 'A\n\nB')).toBe('\n\nA\n\nB')
  })

  it('stands as it is in a single line, in an empty field and on an empty line', () => {
    expect(apartFrom('They say ', 'so')).toBe('so')
    expect(apartFrom('', '- One')).toBe('- One')
    expect(apartFrom('They say:\n', '- One')).toBe('- One')
  })
})
