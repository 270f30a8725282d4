import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../client/messages/cy/catalogue.ts'
import { cy as statistics } from '../../server/core/statistics/words/cy.ts'
import { cy as server } from '../../server/messages/cy.ts'

/** Words after which the first letter of the next may change: a name put there would be wrong. */
const mutating = [
  ...['am', 'ar', 'at', 'dan', 'dros', 'tros', 'drwy', 'trwy', 'heb', 'hyd', 'i', 'o', 'gan'],
  ...[
    'wrth',
    'tan',
    'rhwng',
    'mewn',
    'yn',
    'a',
    'â',
    'gyda',
    'efo',
    'tua',
    'na',
    'ni',
    'no',
    'nag',
  ],
  ...['neu', 'mor', 'cyn', 'rhy', 'fel', 'pa', 'dyma', 'dyna', 'dacw', 'sef', 'ynghylch', 'ei'],
  ...['eu', 'dy', 'fy', 'ein', 'eich', 'y', 'yr', 'un', 'dau', 'dwy', 'tri', 'tair', 'chwe'],
  ...[
    'saith',
    'wyth',
    'cant',
    'pan',
    'os',
    'prif',
    'hen',
    'rhyw',
    'unrhyw',
    'ambell',
    'sy',
    'sydd',
  ],
]

/** Values that are numbers or days, which begin with a figure, and people's names, which stay. */
const neverMutated = new Set([
  ...['joined', 'agreed', 'address'],
  ...['count', 'total', 'sealed', 'raters', 'number', 'all', 'up', 'down', 'same', 'higher'],
  ...['allCompared', 'allDiffer', 'known', 'lower'],
  ...['compared', 'differ', 'answered', 'done', 'ready', 'recorded', 'drafted'],
  ...['cited', 'released', 'minutes', 'minimum', 'maximum', 'version', 'date', 'time', 'until'],
  ...['percent', 'low', 'high', 'gap', 'expected', 'least', 'most', 'apart'],
  ...['levels', 'shared', 'ratings', 'sigma', 'needed', 'found'],
  ...['previous', 'when', 'today', 'days', 'name', 'supports', 'contradicts', 'newly', 'notRated'],
])

/** Names after a word that mutates where nothing can go wrong, and why. */
const allowed: Readonly<Record<string, string>> = {
  'compare.sentence': 'the value begins with “yn y”, before which “nag” is right',
  'compare.sentence-shown': 'the value begins with “yn y”, before which “nag” is right',
  'hand-over.to-you': 'people’s names stay',
  'hand-over.by-you': 'people’s names stay',
  'hand-over.between': 'people’s names stay',
  'severity-surprises-cut': 'the value is a number',
  'figures-plan.expected': 'the values are numbers',
  'figures.blind-says': 'the values are numbers',
  'figures-plan.apart-two': 'people’s names stay',
  'figures-plan.indirect-one': 'people’s names stay',
  'figures-plan.pair-names': 'people’s names stay',
}

/** Each named value with the word right before it, in all the branches of a message. */
function placed(elements: readonly MessageFormatElement[], before = ''): [string, string][] {
  let text = before
  return elements.flatMap((element): [string, string][] => {
    const here = text
    if (element.type === TYPE.literal) {
      text = element.value
      return []
    }
    text = ''
    if (element.type === TYPE.argument) return [[element.value, here]]
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return []
    return Object.values(element.options).flatMap(({ value }) => placed(value, here))
  })
}

function placedAfterMutation(message: string): string[] {
  return placed(parse(message, { ignoreTag: true }))
    .filter(([name]) => !neverMutated.has(name))
    .map(([name, before]) => ({ name, word: wordBefore(before) }))
    .filter(({ word }) => mutating.includes(word))
    .map(({ name, word }) => `${word} {${name}}`)
}

function wordBefore(text: string): string {
  return /(?:^|[\s(“’])([\p{L}]+)\s“?$/u.exec(text)?.[1]?.toLowerCase() ?? ''
}

describe('the Welsh messages', () => {
  it.each(['ar {region}', 'Ateb ar “{judgement}”', '{n, plural, other {â {level}}}'])(
    'would be caught where they did: %s',
    (message) => expect(placedAfterMutation(message)).toHaveLength(1),
  )

  it('put no name where its first letter would have to change', () => {
    const found = Object.entries({ ...catalogue, ...server, ...statistics }).flatMap(
      ([key, message]) =>
        key in allowed ? [] : placedAfterMutation(message).map((what) => `${key}: ${what}`),
    )
    expect(found).toEqual([])
  })

  it('are excused by name only where they need it', () => {
    const all: Readonly<Record<string, string>> = { ...catalogue, ...server, ...statistics }
    for (const key of Object.keys(allowed)) {
      expect(placedAfterMutation(all[key] ?? ''), key).not.toEqual([])
    }
  })
})
