import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgementsOf } from '../../server/core/framework.ts'
import { parseFramework, readFrameworks } from '../../server/features/frameworks/files.ts'
import { frameworkJsonSchema } from '../../server/features/frameworks/json-schema.ts'
import { smallFramework } from '../support/toolkit.ts'

const [readiness] = readFrameworks('frameworks')
const text = readFileSync('frameworks/readiness-to-deliver.yaml', 'utf8')
const source = readFileSync('fixtures/2012-11/source.txt', 'utf8')

describe('the framework of 2012', () => {
  it('has twelve judgements in three aspects, on four levels', () => {
    expect(readiness?.id).toBe('readiness-to-deliver')
    expect(readiness?.aspects.map(({ code, judgements }) => [code, judgements.length])).toEqual([
      ['leadership', 4],
      ['capacity', 4],
      ['systems', 4],
    ])
    expect(readiness?.scale.levels.map(({ value, code }) => [value, code])).toEqual([
      [4, 'green'],
      [3, 'amber-green'],
      [2, 'amber-red'],
      [1, 'red'],
    ])
  })

  it('quotes the source’s definitions word for word, one for both ambers', () => {
    const definitions = readiness?.scale.levels.map(({ definition }) => definition) ?? []
    for (const { origin, text: definition } of definitions) {
      expect(origin).toBe('source')
      expect(source).toContain(definition.en)
    }
    expect(definitions[1]).toEqual(definitions[2])
  })

  it('gives judgements the codes that their titles make', () => {
    for (const { judgement } of readiness ? judgementsOf(readiness) : []) {
      expect(judgement.code).toBe(judgement.title.en.toLowerCase().replaceAll(' ', '-'))
      expect(source).toContain(judgement.title.en)
    }
  })

  it('marks every word that the source does not have as this toolkit’s', () => {
    for (const { judgement } of readiness ? judgementsOf(readiness) : []) {
      const own = [...judgement.descriptors, ...judgement.boundaries, ...judgement.lookFor]
      expect(own.every(({ origin }) => origin === 'toolkit')).toBe(true)
    }
  })
})

describe('a framework’s file', () => {
  const without = (part: RegExp) => () => parseFramework('broken.yaml', text.replace(part, ''))

  it('is refused with the place where a descriptor is missing', () => {
    const broken = structuredClone(smallFramework)
    broken.aspects[0]?.judgements[1]?.descriptors.pop()
    expect(() => parseFramework('broken.yaml', JSON.stringify(broken))).toThrow(
      'trust: descriptor of level 1 is missing',
    )
  })

  it('is refused where a language is missing', () => {
    expect(without(/^title:[\s\S]*?(?=^source:)/m)).toThrow(/title/)
    const broken = JSON.parse(JSON.stringify(smallFramework).replace('"cy":"Pobl"', '"cy":""'))
    expect(() => parseFramework('broken.yaml', JSON.stringify(broken))).toThrow(
      /aspects\.0\.title\.cy/,
    )
  })

  it('can have other numbers of aspects, judgements and levels', () => {
    expect(judgementsOf(smallFramework)).toHaveLength(3)
    expect(smallFramework.scale.levels).toHaveLength(5)
  })

  it('has a JSON Schema that is up to date', () => {
    expect(readFileSync('frameworks/schema.json', 'utf8')).toBe(frameworkJsonSchema())
  })
})
