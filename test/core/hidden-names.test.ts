import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tellingAbbreviations } from '../../server/core/comparisons/abbreviations.ts'
import { createHider, type Piece } from '../../server/core/comparisons/hide-names.ts'
import { mutated, namesInWales } from '../../server/core/comparisons/known-names.ts'

const show = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.hidden}]`)).join('')
const hide = createHider([
  ...namesInWales.map((name) => ({ name, hidden: 'name' as const })),
  { name: 'North Wales', hidden: 'this-region' },
  { name: 'Gogledd Cymru', hidden: 'this-region' },
  { name: 'South East', hidden: 'other-region' },
])

describe('a text before a judge', () => {
  it.each([
    ['Schools in North Wales trust it', 'Schools in [this-region] trust it'],
    ['unlike the South East, or SOUTH EAST', 'unlike the [other-region], or [other-region]'],
    ['ysgolion Gogledd Cymru', 'ysgolion [this-region]'],
    ['GwE’s plan; the EAS and EASs', '[name]’s plan; the [name] and [name]s'],
    ['the Vale of Glamorgan council', 'the [name] council'],
    ['yng Nghaerdydd a Chaerffili', 'yng [name] a [name]'],
    ['heads in  Neath\nPort Talbot', 'heads in  [name]'],
    ['ar y we gwe; the easier plan', 'ar y we gwe; the easier plan'],
    ['Northern Ireland; Newportland', 'Northern Ireland; Newportland'],
    ['North Wales', '[this-region]'],
    ['nothing to hide', 'nothing to hide'],
    ['', ''],
  ])('shows %j as %j', (text, shown) => {
    expect(show(hide(text))).toBe(shown)
  })

  it('keeps every word that is no name', () => {
    const text = 'The EAS in Newport: “good” (3.1%) – a/b'
    expect(hide(text).filter((piece) => typeof piece === 'string')).toEqual([
      'The ',
      ' in ',
      ': “good” (3.1%) – a/b',
    ])
  })

  it('hides Welsh names after words that change their beginning', () => {
    expect(mutated('Caerdydd')).toEqual(['Caerdydd', 'Gaerdydd', 'Nghaerdydd', 'Chaerdydd'])
    expect(mutated('Powys')).toEqual(['Powys', 'Bowys', 'Mhowys', 'Phowys'])
    expect(mutated('Gwynedd')).toEqual(['Gwynedd', 'Wynedd', 'Ngwynedd'])
    expect(mutated('Sir Benfro')).toEqual(['Sir Benfro'])
  })

  it('hides abbreviations that one region alone uses, and leaves those of all', () => {
    const texts = [
      { region: 'a', text: 'JES and LiNKS told the LA; MIS' },
      { region: 'a', text: 'It is NOT ready, says LiNKS of PISA' },
      { region: 'b', text: 'CSIOs and MIS, and HoVEP; the FFT data' },
      { region: 'c', text: 'HOVEP again' },
    ]
    expect(tellingAbbreviations(texts, ['FFT'])).toEqual(['JES', 'LiNKS', 'CSIO'])
  })

  it('leaves nothing of the names by which the texts of 2012 tell their regions', () => {
    const { cells } = JSON.parse(readFileSync('fixtures/2012-11/cells.json', 'utf8')) as {
      cells: { region: string; statements: { text: string }[] }[]
    }
    const texts = cells.flatMap(({ region, statements }) =>
      statements.map(({ text }) => ({ region, text })),
    )
    const names = [...namesInWales, ...tellingAbbreviations(texts)]
    const hider = createHider(names.map((name) => ({ name, hidden: 'name' as const })))
    const shown = texts.map(({ text }) => show(hider(text))).join('\n')
    expect(shown).not.toMatch(/LiNKS|JES|ESIS|EAS|RSIS|RSEIS|CSIO|HoVEP|Newport/)
    expect(shown.match(/\[name\]/g)?.length).toBeGreaterThan(30)
    expect(shown).toContain('LA')
    expect(shown).toContain('MIS')
  })
})
