import { describe, expect, it } from 'vitest'
import { simulateRound } from '../../fixtures/simulated/round.ts'
import { type Variants, voices } from '../../fixtures/simulated/text-shapes.ts'
import { general } from '../../fixtures/simulated/texts/general.ts'
import { textsFor } from '../../fixtures/simulated/texts.ts'
import type { SimulationOptions } from '../../fixtures/simulated/types.ts'
import { type Framework, framework as frameworkSchema } from '../../server/contract/framework.ts'
import { statementKinds } from '../../server/core/statement.ts'

import {
  cellsOf,
  given,
  judgements,
  positionsOf,
  practice,
  published,
  sealedLevels,
} from '../support/simulations.ts'

describe('texts of a simulated round', () => {
  it('are in Welsh for about one in five', () => {
    const cells = cellsOf(published)
    const languages = cells.flatMap((cell) => [
      ...cell.evidence.map(({ language }) => language),
      ...cell.ratings.flatMap(({ statements }) => statements.map(({ language }) => language)),
      ...(cell.expectedPosition ? [cell.expectedPosition.language] : []),
    ])
    const welsh = languages.filter((language) => language === 'cy').length / languages.length
    expect(welsh).toBeGreaterThan(0.14)
    expect(welsh).toBeLessThan(0.27)
  })

  it('give the expected position for the date, with its place in the plan', () => {
    const positions = cellsOf(published).map(({ expectedPosition }) => expectedPosition)
    expect(positions.filter((position) => position === null)).toHaveLength(1)
    for (const position of positions) {
      if (position === null) continue
      const { language, text, reference } = position
      expect(text).toMatch(
        language === 'en'
          ? /^By May 2013 the business plan expected .+\.$/
          : /^Erbyn mis Mai 2013 disgwyliai'r cynllun busnes .+\.$/,
      )
      expect(reference).toMatch(
        language === 'en'
          ? /^Business plan 2012-13, section \d\.\d$/
          : /^Cynllun busnes 2012-13, adran \d\.\d$/,
      )
    }
  })

  it('offer three English variants and a Welsh one for each judgement, band and kind', () => {
    const atLeast = (variants: Variants) => {
      expect(new Set(variants.en).size).toBeGreaterThanOrEqual(3)
      expect(variants.cy.length).toBeGreaterThanOrEqual(1)
    }
    for (const code of [...judgements, 'unknown']) {
      const texts = textsFor(code)
      if (code !== 'unknown') expect(texts).not.toBe(general)
      atLeast(texts.expected)
      for (const band of ['on', 'mixed', 'off'] as const) {
        for (const kind of statementKinds) atLeast(texts[band][kind])
      }
      for (const tone of ['positive', 'negative'] as const) {
        for (const voice of voices) expect(texts[tone][voice].en.length).toBeGreaterThan(0)
      }
    }
  })

  it('leave no placeholder unfilled', () => {
    expect(JSON.stringify([published, practice])).not.toMatch(/\{\w+\}/)
  })
})

describe('the generator with a framework of its own', () => {
  const both = (text: string) => ({ en: text, cy: text })
  const attributed = { origin: 'toolkit', text: both('text') }
  const toy: Framework = frameworkSchema.parse({
    id: 'toy',
    version: 1,
    change: 'first',
    welsh: 'draft',
    title: both('Toy'),
    source: { title: both('None'), positionAt: '2020-01', note: both('None') },
    scale: {
      levels: [1, 2, 3, 4, 5].map((value) => ({
        value,
        code: `level-${value}`,
        name: both(`Level ${value}`),
        letter: both(`${value}`),
        definition: attributed,
        guidance: attributed,
      })),
      grounds: [],
    },
    aspects: [
      {
        code: 'only',
        title: both('Only'),
        fullTitle: both('Only'),
        judgements: ['first thing', 'second thing', 'third thing'].map((title) => ({
          code: title.replace(' ', '-'),
          title: { en: `The ${title}`, cy: `Y ${title}` },
          question: attributed,
          descriptors: [],
          boundaries: [],
          lookFor: [],
          prompts: [],
        })),
      },
    ],
  })
  const options: SimulationOptions = {
    seed: 1,
    id: 'toy-round',
    title: both('Toy (simulated)'),
    positionAt: '2020-01-15',
    regions: ['here', 'there'],
    stage: 'published',
    reviewers: [
      { key: 'x', severity: -1 },
      { key: 'y', severity: 1 },
    ],
    participants: 5,
    gapsIn: 'there',
  }

  it('uses its levels, its judgements, and texts made from their titles', () => {
    const rounds = Array.from({ length: 20 }, (_, seed) => simulateRound(toy, { ...options, seed }))
    const positions = rounds.flatMap(positionsOf)
    expect(new Set(given(positions.map(({ level }) => level)))).toEqual(new Set([1, 2, 3, 4, 5]))
    expect(positions.every(({ ground }) => ground === null)).toBe(true)
    for (const cell of rounds.flatMap(cellsOf)) {
      expect(given(sealedLevels(cell))).toHaveLength(2)
      expect(cell.agreed?.level).not.toBeNull()
      const title = cell.judgement.replace('-', ' ')
      for (const { text } of cell.ratings.flatMap(({ statements }) => statements)) {
        expect(text).toContain(title)
      }
    }
    expect(JSON.stringify(rounds)).not.toMatch(/\{\w+\}/)
  })
})
