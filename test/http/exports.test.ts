import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ActorKind, actors, may, table } from '../../fixtures/permissions-table.ts'
import { layers } from '../../server/core/layers.ts'
import { insertExpectedPosition } from '../../server/features/expected-positions/repository.ts'
import { insertDecision } from '../../server/features/positions/decisions.ts'
import { readCsv, readCsvRows } from '../support/csv.ts'
import { databaseKinds } from '../support/databases.ts'
import { expectOk, setScene } from '../support/scene.ts'
import type { Toolkit } from '../support/toolkit.ts'
import { startPermissionToolkit } from './permissions/actors.ts'
import { expectedBoxes } from './permissions/matrix-view.ts'
import { ratedByTwo, rich } from './permissions/places.ts'
import { type PermissionScene, setPermissionScene } from './permissions/scene.ts'

type Row = Record<string, string>

const marks = ['[x]', '[z]', '[c]']
const orNull = (value: string | undefined) =>
  value === undefined || marks.includes(value) ? null : value

/** What the file holds of a judgement of the north in a layer, as the side-by-side view has it. */
function boxOf(rows: readonly Row[], layer: string, judgement: string) {
  const here = rows.filter(
    (row) =>
      row.Region === 'north' && row.Judgement === judgement && row['Source of rating'] === layer,
  )
  const [first] = here
  const number = layer === 'sealed' ? null : orNull(first?.['Level as a number'])
  return {
    rating: number === null ? null : Number(number),
    strength: orNull(first?.Strength),
    ratings: layer === 'sealed' && here.some((row) => orNull(row['How many gave this level'])),
  }
}

describe.each(databaseKinds)('the figures of a round as CSV on %s', (kind) => {
  let toolkit: Toolkit
  const read = async (scene: PermissionScene, actor: ActorKind): Promise<Row[]> => {
    const answer = await scene.ask(actor)('GET', `/api/rounds/${scene.roundId}/ratings.csv?lang=en`)
    return readCsvRows(expectOk(answer).body)
  }

  beforeAll(async () => {
    toolkit = await startPermissionToolkit(kind)
  })
  afterAll(() => toolkit.close())

  describe.each(['sealed-judgement', 'calibration', 'feedback', 'published-and-public'] as const)(
    'in the stage %s',
    (stage) => {
      let scene: PermissionScene
      beforeAll(async () => {
        scene = await setPermissionScene(toolkit, stage)
      })

      it('give to everybody what the table of permissions lets them see, and no more', async () => {
        const open = table['without signing in']['matrix and statements']
        const registers = table['accounts, rounds, regions, assignments, frameworks'].read
        for (const actor of actors.filter((one) => may(one, stage, registers, open))) {
          const rows = await read(scene, actor)
          for (const layer of layers) {
            const expected = expectedBoxes(actor, stage, layer)
            for (const judgement of [rich, ratedByTwo]) {
              const { rating, strength, ratings } = expected[judgement] ?? {}
              const spread = layer === 'sealed' && stage !== 'sealed-judgement' && ratings
              expect([actor, layer, judgement, boxOf(rows, layer, judgement)]).toEqual([
                actor,
                layer,
                judgement,
                { rating, strength, ratings: spread },
              ])
            }
          }
        }
      })
    },
  )

  it('count how often each level was sealed, from the highest down', async () => {
    const scene = await setPermissionScene(toolkit, 'calibration')
    const sealed = (await read(scene, 'analyst')).filter(
      (row) => row.Region === 'north' && row['Source of rating'] === 'sealed',
    )
    const of = (judgement: string) => sealed.filter((row) => row.Judgement === judgement)
    expect(
      of(rich).map((row) => [row.Level, row['Level as a number'], row['How many gave this level']]),
    ).toEqual([
      ['Leading', '5', '1'],
      ['Ahead', '4', '1'],
      ['Level', '3', '0'],
      ['Behind', '2', '1'],
      ['Absent', '1', '0'],
    ])
    expect(of(ratedByTwo)).toHaveLength(1)
    expect(of(ratedByTwo)[0]).toMatchObject({
      Level: '[c]',
      'How many gave this level': '[c]',
      'Why there is no level': expect.stringContaining('fewer than three levels'),
    })
  })

  it('say how a level moved, why, on how much evidence, and what was expected', async () => {
    const { roundId, reviews } = await setScene(toolkit, 'published')
    const { db, ids } = toolkit.deps
    const decide = (layer: 'calibrated' | 'agreed', level: number, because: string) =>
      insertDecision(db, ids, {
        id: randomUUID(),
        reviewId: reviews.north,
        judgement: 'skill',
        layer,
        level,
        reason: null,
        ground: null,
        because,
        becauseLanguage: 'en',
        dissent: null,
        byPerson: null,
        at: null,
        statements: [],
        citations: [],
      })
    await decide('calibrated', 5, 'Three more visits')
    await decide('agreed', 4, 'The plan came late')
    await insertExpectedPosition(
      db,
      { reviewId: reviews.north, judgement: 'skill' },
      {
        version: 1,
        text: 'Every school visited',
        language: 'en',
        reference: 'Plan, page 3',
        status: 'set',
        at: '2026-03-01T00:00:00.000Z',
        byPerson: null,
        salt: 'salt',
      },
    )
    const readAs = async (person: 'lowri' | 'anwen') => {
      const address = `/api/rounds/${roundId}/ratings.csv?lang=en`
      const rows = readCsvRows(expectOk(await toolkit.as(person)('GET', address)).body)
      const of = (source: string) =>
        rows.find(
          (row) =>
            row.Region === 'north' &&
            row.Judgement === 'skill' &&
            row['Source of rating'] === source,
        )
      return { agreed: of('agreed'), calibrated: of('calibrated'), sealed: of('sealed') }
    }
    const expected = {
      'Expected position': 'Every school visited',
      'Language of the expected position': 'en',
      'Where the expected position is written': 'Plan, page 3',
    }
    const toLead = await readAs('lowri')
    expect(toLead.calibrated).toMatchObject({
      'Movement from the step before': 'up',
      'Moved from, lower end': '2',
      'Moved from, upper end': '4',
      'Moved to': '5',
      'Why this level': 'Three more visits',
      'Language of why': 'en',
      'Outside all sealed ratings': 'up',
      'Pieces of evidence': '0',
      'Independent voices': '0',
      'Pieces that contradict': '0',
      ...expected,
    })
    expect(toLead.sealed).toMatchObject({ 'Movement from the step before': '[z]', ...expected })
    const toAnalyst = await readAs('anwen')
    expect(toAnalyst.calibrated).toBeUndefined()
    expect(toAnalyst.agreed).toMatchObject({
      'Movement from the step before': 'down',
      'Moved from, lower end': '5',
      'Moved to': '4',
      'Why this level': 'The plan came late',
      'Outside all sealed ratings': '[c]',
      ...expected,
    })
  })

  it('say in every row where they come from and as at when', async () => {
    const { roundId } = await setScene(toolkit, 'published')
    await toolkit.deps.db
      .updateTable('round')
      .set({ provenance: 'simulated', position_at: '2025-03' })
      .where('id', '=', roundId)
      .execute()
    const answer = expectOk(
      await toolkit.as('anwen')('GET', `/api/rounds/${roundId}/ratings.csv?lang=cy`),
    )
    expect(answer.headers['content-type']).toMatch(/^text\/csv; charset=utf-8/)
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="${roundId}-ratings-cy.csv"`,
    )
    const rows = readCsvRows(answer.body)
    expect(rows.length).toBeGreaterThan(6)
    for (const row of rows) {
      expect(row).toMatchObject({
        Rownd: roundId,
        'Sefyllfa fel yr oedd ar': '2025-03',
        'Sefyllfa dros chwe mis oed': 'true',
        Tarddiad: 'simulated',
        'Ystyr y tarddiad': expect.stringContaining('Efelychiad'),
        Fframwaith: 'small',
        'Fersiwn y fframwaith': '1',
      })
      expect(Object.values(row)).not.toContain('')
    }
    expect(rows[0]).toMatchObject({ Lefel: 'Gwastad', 'Lefel fel rhif': '3' })
  })

  it('keep words as they are, and let no spreadsheet take them for a formula', async () => {
    const { roundId, reviews } = await setScene(toolkit, 'published')
    const texts = {
      strength: '=HYPERLINK("http://example.org","x")',
      challenge: '-1+1, "said"\nŵyl',
      priority: '@SUM(A1)',
    }
    const { db, ids } = toolkit.deps
    await insertDecision(db, ids, {
      id: randomUUID(),
      reviewId: reviews.north,
      judgement: 'skill',
      layer: 'agreed',
      level: null,
      reason: '+not rated',
      ground: null,
      because: null,
      dissent: null,
      byPerson: null,
      at: null,
      statements: [
        { kind: 'strength', language: 'en', text: texts.strength },
        { kind: 'challenge', language: 'cy', text: texts.challenge },
        { kind: 'priority', language: 'en', text: texts.priority },
      ],
      citations: [],
    })
    const { body } = await toolkit.as('anwen')('GET', `/api/rounds/${roundId}/ratings.csv?lang=en`)
    const row = readCsvRows(body).find((one) => one.Region === 'north' && one.Judgement === 'skill')
    expect(row).toMatchObject({
      Level: '[x]',
      'Level as a number': '[x]',
      'Why there is no level': "'+not rated",
      Strength: `'${texts.strength}`,
      'Language of the strength': 'en',
      Challenge: `'${texts.challenge}`,
      'Language of the challenge': 'cy',
      Priority: `'${texts.priority}`,
    })
    for (const field of readCsv(body).flat()) expect(field).not.toMatch(/^[=+\-@\t\r]/)
  })

  it('come with a description of every column in both languages', async () => {
    const { roundId } = await setScene(toolkit, 'published')
    const ask = toolkit.as('anwen')
    for (const lang of ['en', 'cy'] as const) {
      const csv = await ask('GET', `/api/rounds/${roundId}/ratings.csv?lang=${lang}`)
      const answer = await ask(
        'GET',
        `/api/rounds/${roundId}/ratings.csv-metadata.json?lang=${lang}`,
      )
      expect(expectOk(answer).headers['content-type']).toMatch(/^application\/csvm\+json/)
      const metadata = answer.json()
      const titles = metadata.tableSchema.columns.map(
        (column: { titles: Record<string, string> }) => column.titles[lang],
      )
      expect(readCsv(csv.body)[0]).toEqual(titles)
      const pieces = metadata.tableSchema.columns.find(
        (column: { name: string }) => column.name === 'evidence_pieces',
      )
      expect(pieces['dc:description']).toContainEqual({
        '@language': 'en',
        '@value': expect.stringContaining('0 means none that the report uses'),
      })
      expect(csv.headers['content-disposition']).toContain(metadata.url)
      expect(metadata).toMatchObject({ 'dc:type': 'live', 'dc:conformsTo': 'small, version 1' })
    }
  })
})
