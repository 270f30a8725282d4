import { parse as parseInFull } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { parse } from '../../client/message-parser.ts'
import { catalogue as cy, translation } from '../../client/messages/cy/catalogue.ts'
import { catalogue as en, type MessageKey } from '../../client/messages/en/catalogue.ts'
import { createTranslate } from '../../server/core/messages.ts'
import { argumentsOf } from './support/messages.ts'

const keys = Object.keys(en) as MessageKey[]
const welshPlurals = ['zero', 'one', 'two', 'few', 'many', 'other']

/** Words that are the same in both languages, or that hold nothing but values. */
const sameInBoth = new Set<string>([
  'matrix.cell',
  'compare.other',
  'over-time.at',
  'point.statement-kind',
  'feedback.said-by',
  'workshop.place',
])

describe('the catalogues', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(cy).sort()).toEqual(Object.keys(en).sort())
  })

  it.each(keys)('name the same values in both languages: %s', (key) => {
    expect(argumentsOf(cy[key]).names).toEqual(argumentsOf(en[key]).names)
  })

  it.each(keys)('carry six forms in every Welsh plural: %s', (key) => {
    for (const { forms } of argumentsOf(cy[key]).plurals) {
      expect(forms.filter((form) => !form.startsWith('='))).toEqual(welshPlurals)
    }
  })

  it('leave nothing untranslated', () => {
    const same = keys.filter((key) => cy[key] === en[key] && !sameInBoth.has(key))
    expect(same).toEqual([])
  })

  it('mark the Welsh as a draft until a translator has passed it', () => {
    expect(translation.status).toBe('draft')
  })

  it.each([
    ['en', en],
    ['cy', cy],
  ] as const)('are read by the small parser as by the full one: %s', (_, catalogue) => {
    for (const message of Object.values(catalogue)) {
      expect(parse(message)).toEqual(parseInFull(message, { ignoreTag: true }))
    }
  })

  it('count evidence in Welsh with its mutations', () => {
    const t = createTranslate(cy, 'cy')
    const counted = [0, 1, 2, 3, 6, 11].map((count) => t('evidence.count', { count }))
    expect(counted).toEqual([
      'Dim tystiolaeth',
      '1 darn o dystiolaeth',
      '2 ddarn o dystiolaeth',
      '3 darn o dystiolaeth',
      '6 darn o dystiolaeth',
      '11 darn o dystiolaeth',
    ])
  })
})

describe('the small parser', () => {
  it.each(['{', 'a } b', '{count, date}', '{count, plural, one {a}', '{a b}'])(
    'refuses what is no message: %s',
    (message) => {
      expect(() => parse(message)).toThrow(SyntaxError)
    },
  )
})
