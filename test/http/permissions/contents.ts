import { beforeAll, describe, expect, it } from 'vitest'
import {
  type ActorKind,
  actors,
  may,
  type TableStage,
  table,
} from '../../../fixtures/permissions-table.ts'
import type { Cell } from '../../../server/contract/cells.ts'
import type { OverallText } from '../../../server/contract/overall.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { type WholeReview, wholeReview } from '../../../server/contract/whole-review.ts'
import { layers } from '../../../server/core/layers.ts'
import { expectOk } from '../../support/scene.ts'
import { citedUnread, expectedEvidence, expectedView, reached, viewOf } from './cell-view.ts'
import { boxesOf, expectedBoxes } from './matrix-view.ts'
import { expectedOverTime, northOverTime } from './over-time-view.ts'
import { expectedOverall } from './overall-view.ts'
import { ratedByTwo, rich, words } from './places.ts'
import { expectSameAsCell } from './review-view.ts'
import type { PermissionScene } from './scene.ts'
import { excessInCell, excessInRound, extentFor } from './trail-view.ts'

const registers = table['accounts, rounds, regions, assignments, frameworks']
const trail = table['trail (who did what)']

/** Everybody who rates, or was to rate, in a scene. */
const raters = /\b(rhys|seren|lowri|elin|tomos)\b/

/** Those who may read something of the round in a stage. */
function readersIn(stage: TableStage): ActorKind[] {
  const open = table['without signing in']['matrix and statements']
  return actors.filter((actor) => may(actor, stage, registers.read, open))
}

/** Tests what the answers hold for each who is answered, where the routes answer everybody. */
export function describeContents(stage: TableStage, sceneOf: () => PermissionScene): void {
  const readers = readersIn(stage)
  let cells: Record<string, Cell>

  const read = async (actor: ActorKind, rest: string) =>
    sceneOf().ask(actor)('GET', `/api/rounds/${sceneOf().roundId}${rest}`)
  const cellOf = async (actor: ActorKind, judgement: string): Promise<Cell> =>
    expectOk(await read(actor, `/cells/north/${judgement}`)).json()

  beforeAll(async () => {
    const read = readers.map(async (actor) => [actor, await cellOf(actor, rich)] as const)
    cells = Object.fromEntries(await Promise.all(read))
  })
  const cellFor = (actor: ActorKind) => {
    const cell = cells[actor]
    if (!cell) throw new Error(`${actor} was not answered`)
    return cell
  }

  describe('of what the answers hold', () => {
    it.each(readers)('the cell shows its parts to the %s by the table', (actor) => {
      expect(viewOf(cellFor(actor))).toEqual(expectedView(actor, stage))
    })

    it('the cell shows the spread of two ratings to no analyst', async () => {
      const sealed = table['sealed ratings after the reveal']
      for (const actor of readers) {
        const { spread } = await cellOf(actor, ratedByTwo)
        expect([actor, spread !== null]).toEqual([actor, may(actor, stage, sealed.spread)])
      }
    })

    it('the cell tells why a level moved, and who dissented, to those who may see the movement', () => {
      const told = readers.map((actor) => {
        const { calibrated, agreed } = cellFor(actor)
        const { because = null, dissent = null } = calibrated ?? {}
        return [actor, because, dissent, agreed?.because ?? null]
      })
      const expected = readers.map((actor) => {
        const readsCalibration = may(actor, stage, trail['movement from sealed to calibrated'])
        const readsFeedback = may(actor, stage, trail['movement from calibrated to agreed'])
        return [
          actor,
          readsCalibration ? words.calibratedBecause : null,
          readsCalibration ? words.dissent : null,
          readsFeedback && reached(stage, 'feedback') ? words.agreedBecause : null,
        ]
      })
      expect(told).toEqual(expected)
    })

    it('the cell cites no evidence to those who may not read it', () => {
      const unread = readers.map((actor) => [
        actor,
        citedUnread(cellFor(actor), sceneOf(), expectedEvidence(actor, stage)),
      ])
      expect(unread).toEqual(readers.map((actor) => [actor, []]))
    })

    it('the whole review tells of each judgement what its cell tells', async () => {
      for (const actor of readers) {
        const review = expectOk(await read(actor, '/regions/north')).json()
        for (const cell of [cellFor(actor), await cellOf(actor, ratedByTwo)]) {
          expectSameAsCell(actor, review, cell)
        }
      }
    })

    it('the whole review is for everybody what its description declares, and nothing more', async () => {
      for (const actor of readers) {
        for (const region of ['north', 'south']) {
          const review = expectOk(await read(actor, `/regions/${region}`)).json()
          expect([actor, wholeReview.parse(review)]).toEqual([actor, review])
        }
      }
    })

    it('overall statements are read as the agreed levels are, the round’s as all of them', async () => {
      const told = readers.map(async (actor) => {
        const texts: OverallText[] = expectOk(await read(actor, '/overall')).json()
        return [actor, texts.map(({ region, text }) => `${region?.id ?? null}: ${text}`).sort()]
      })
      const expected = readers.map((actor) => [actor, expectedOverall(actor, stage)])
      expect(await Promise.all(told)).toEqual(expected)
    })

    it.each(layers)('the matrix shows the layer %s by the table', async (layer) => {
      const shown = readers.map(async (actor) => {
        const matrix = expectOk(await read(actor, `/matrix?layer=${layer}`)).json()
        return [actor, boxesOf(matrix)]
      })
      const expected = readers.map((actor) => [actor, expectedBoxes(actor, stage, layer)])
      expect(await Promise.all(shown)).toEqual(expected)
    })

    it('the rounds over time show the agreed level by the table, and nothing of what is closed', async () => {
      const { roundId } = sceneOf()
      const shown = actors.map(async (actor) => {
        const answer = expectOk(await sceneOf().ask(actor)('GET', '/api/over-time'))
        return [actor, northOverTime(answer.json(), roundId)]
      })
      const expected = actors.map((actor) => [actor, expectedOverTime(actor, stage)])
      expect(await Promise.all(shown)).toEqual(expected)
    })

    it('the trail of the cell tells nothing more than the table gives', () => {
      const excess = readers.map((actor) => [
        actor,
        excessInCell(cellFor(actor).trail, actor, stage),
      ])
      expect(excess).toEqual(readers.map((actor) => [actor, []]))
      for (const actor of readers) {
        const isEmpty = cellFor(actor).trail.length === 0
        expect([actor, isEmpty]).toEqual([actor, extentFor(actor, stage) === 'none'])
      }
    })

    it('the trail of the round tells nothing more than the table gives', async () => {
      const allowed = actors.filter((actor) => may(actor, stage, trail['read of some review']))
      const excess = allowed.map(async (actor) => {
        const entries = expectOk(await read(actor, '/trail')).json()
        expect(entries.length).toBeGreaterThan(0)
        return [actor, excessInRound(entries, actor, stage)]
      })
      expect(await Promise.all(excess)).toEqual(allowed.map((actor) => [actor, []]))
    })

    it('the round tells of recusals and of what keeps the reveal shut by the table', async () => {
      for (const actor of readers) {
        const round: Round = expectOk(await read(actor, '')).json()
        const north = round.reviews.find(({ region }) => region.id === 'north')
        const missing = round.missingForReveal?.map(({ region }) => region)
        expect({
          actor,
          recused: north?.recused !== null,
          missing: missing?.includes('north') ?? false,
          people: round.leads.length + (north?.reviewers.length ?? 0) > 0,
        }).toEqual({
          actor,
          recused: may(actor, stage, table['waiver; recusal'].read),
          missing: !reached(stage, 'calibration') && maySeeProgress(actor, stage),
          people: may(actor, stage, registers.read),
        })
      }
    })

    it('no answer names a rater to consortium leads, analysts or nobody', async () => {
      const outside = ['consortium-lead', 'other-consortium-lead', 'analyst', 'nobody'] as const
      const places = ['/cells/north/skill', '/cells/south/skill', '/cells/north/trust', '/trail']
      for (const actor of outside) {
        const all = [...places, ...layers.map((layer) => `/matrix?layer=${layer}`)]
        for (const place of actor === 'nobody' ? [...all, ''] : all) {
          expect((await read(actor, place)).body, `${actor} at ${place}`).not.toMatch(raters)
        }
      }
    })

    it('the whole review names its reviewers as the round does, and no rater elsewhere', async () => {
      const outside = ['consortium-lead', 'other-consortium-lead', 'analyst', 'nobody'] as const
      for (const actor of outside.filter((one) => readers.includes(one))) {
        const whole: WholeReview = expectOk(await read(actor, '/regions/north')).json()
        const { reviewers, ...review } = whole.review
        expect(reviewers.length > 0).toBe(actor !== 'nobody')
        expect(JSON.stringify({ ...whole, review }), actor).not.toMatch(raters)
      }
    })

    it('nobody is told of rounds that are not public', async () => {
      const listed: { id: string }[] = (await sceneOf().ask('nobody')('GET', '/api/rounds')).json()
      const isListed = listed.some(({ id }) => id === sceneOf().roundId)
      expect(isListed).toBe(readers.includes('nobody'))
    })
  })
}

function maySeeProgress(actor: ActorKind, stage: TableStage): boolean {
  const others = table['others’ sealed ratings before the reveal']
  return may(actor, stage, others['whether each has sealed'])
}
