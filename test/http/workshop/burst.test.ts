import { hash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Random, seededRandom } from '../../../fixtures/simulated/random.ts'
import { type CountedBallot, canonicalTally, tally } from '../../../server/core/workshop/tally.ts'
import { databaseKinds, type TestDatabaseKind } from '../../support/databases.ts'
import { smallFramework } from '../../support/toolkit.ts'
import type { Phone } from '../../support/workshop/phone.ts'
import { buildServer } from '../../support/workshop/production.ts'
import {
  type Company,
  facilitate,
  gather,
  type Stage,
  setStage,
  until,
} from '../../support/workshop/stage.ts'

const long = process.env.LONG === '1'
const seeds = long ? Array.from({ length: 12 }, (_, index) => index + 1) : [1]

/** In milliseconds. */
const longestRecovery = 5000

/** How long everybody takes to make up their minds, in milliseconds. */
const burstLength = 600

/** All that one run shows. */
interface Figures {
  /**
   * From the moment when a server can be reached again, and everybody has made up their minds, until
   * every screen and ballot is right.
   */
  recovered: number
  lost: number
  doubled: number
  misfiled: number
  /** Ballots of which a phone was told anything but that they are saved, without a reveal. */
  refused: number
  gaps: number
  /** How many screens lost their connection and came back. */
  returned: number
  hashes: number
}

interface StoredBallot {
  readonly id: string
  readonly participant: string
  readonly level: number | null
  readonly revision: number
}

async function readBallots({ toolkit }: Stage, ballotRound: string): Promise<StoredBallot[]> {
  return toolkit.deps.db
    .selectFrom('ballot')
    .select(['id', 'participant_id as participant', 'level', 'revision'])
    .where('ballot_round_id', '=', ballotRound)
    .execute()
}

/** Goes to the ballot on a judgement; everybody sees it when this is done. */
async function openBallot({ address, screens, allSee }: Company, judgement: string) {
  const screen = screens[0]
  const { version, ballot: last } = screen?.view().now ?? {}
  await facilitate(address, 'place', { to: { judgement, step: 'ballot' } }, version)
  await allSee('the ballot', (one) => {
    const { place, ballot } = one.view().now
    return place?.judgement === judgement && ballot !== null && ballot.id !== last?.id
  })
  return screen?.view().now.ballot?.id ?? ''
}

/** Everybody makes up their mind within the burst, and some change it. */
function burst({ phones }: Company, ballotRound: string, random: Random): Promise<unknown> {
  const levels = [1, 2, 3, 4, 5, null]
  return Promise.all(
    phones.map(async (phone) => {
      const changes = random.chance(0.3) ? 1 : 0
      const moments = Array.from({ length: changes + 1 }, () => random.uniform() * burstLength)
      const chosen = moments.map(() => random.pick(levels))
      for (const [index, value] of chosen.entries()) {
        await pause(moments[index])
        phone.write(ballotRound, value)
      }
    }),
  )
}

async function untilAnswered({ phones }: Company, ballotRound: string): Promise<number> {
  const isOpen = ({ held }: Phone) => (held(ballotRound)?.outcome ?? null) === null
  return until('answers to all ballots', () => !phones.some(isOpen))
}

/** Compares what is stored with what each phone was told. */
function compare(phones: readonly Phone[], ballotRound: string, stored: readonly StoredBallot[]) {
  const found = { lost: 0, doubled: 0, misfiled: 0, refused: 0 }
  for (const { guest, held } of phones) {
    const ballot = held(ballotRound)
    const own = stored.filter(({ participant }) => participant === guest.id)
    const [kept] = own
    if (own.length > 1) found.doubled += 1
    if (ballot?.outcome === 'refused') found.refused += 1
    if (ballot?.outcome === 'saved' && kept?.revision !== ballot.written.length) found.lost += 1
    if (!kept) continue
    const written = ballot?.written[kept.revision - 1]
    if (kept.id !== ballot?.id || written?.level !== kept.level) found.misfiled += 1
  }
  const guests = new Set(phones.map(({ guest }) => guest.id))
  found.misfiled += stored.filter(({ participant }) => !guests.has(participant)).length
  return found
}

const hashOf = (ballots: readonly StoredBallot[]) =>
  hash(
    'sha256',
    canonicalTally(
      tally(
        smallFramework.scale,
        ballots.map(({ level }) => ({
          level,
          confidence: level === null ? null : 'medium',
        })) as CountedBallot[],
      ),
    ),
  )

/** The distinct hashes that the screens show of a ballot, with that of what is stored. */
async function revealed(company: Company, ballotRound: string, stored: StoredBallot[]) {
  const shown = (one: Company['screens'][number]) =>
    one.view().results.ballots.find(({ id }) => id === ballotRound)?.hash
  await company.allSee('the tally', (one) => shown(one) !== undefined)
  return new Set([...company.screens.map(shown), hashOf(stored)])
}

/** A ballot in the middle of which a server dies. */
async function playKill(stage: Stage, company: Company, random: Random): Promise<Figures> {
  const ballotRound = await openBallot(company, 'skill')
  const cast = burst(company, ballotRound, random)
  const strikeAfter = random.integer(5, 20)
  await until('the first ballots', () => company.saved() >= strikeAfter)
  const { back, restore } = await stage.strike()
  await cast
  const from = Math.max(back, performance.now())
  const answered = await untilAnswered(company, ballotRound)
  const count = company.phones.length
  const seen = await company.allSee('the count', (one) => one.view().counts.answered === count)
  const found = compare(company.phones, ballotRound, await readBallots(stage, ballotRound))
  await restore()
  await facilitate(company.address, 'reveal', { ballotRound })
  const stored = await readBallots(stage, ballotRound)
  const hashes = await revealed(company, ballotRound, stored)
  const events = await stage.toolkit.deps.db
    .selectFrom('live_event')
    .select('seq')
    .where('stream_id', '=', company.room.id)
    .where('type', '=', 'answered')
    .execute()
  return {
    ...found,
    refused: company.phones.filter(({ held }) => held(ballotRound)?.outcome !== 'saved').length,
    doubled: found.doubled + Math.max(0, events.length - count),
    recovered: Math.round(Math.max(answered, seen) - from),
    gaps: company.screens.reduce((sum, { gaps }) => sum + gaps(), 0),
    returned: company.screens.filter(({ connections }) => connections() > 1).length,
    hashes: hashes.size,
  }
}

/** A ballot in the middle of which it is revealed: each one falls before it or after it. */
async function playRace(stage: Stage, company: Company, random: Random) {
  const ballotRound = await openBallot(company, 'trust')
  const before = company.saved()
  const cast = burst(company, ballotRound, random)
  await until('the first ballots', () => company.saved() >= before + 10)
  await facilitate(company.address, 'reveal', { ballotRound })
  const frozen = await readBallots(stage, ballotRound)
  await cast
  await untilAnswered(company, ballotRound)
  const stored = await readBallots(stage, ballotRound)
  const hashes = await revealed(company, ballotRound, frozen)
  return { frozen, stored, hashes, ...compare(company.phones, ballotRound, stored) }
}

beforeAll(buildServer, 120_000)

async function play(kind: TestDatabaseKind, seed: number) {
  const random = seededRandom(seed, 'burst', kind)
  const stage = await setStage(kind, random)
  const company = await gather(stage)
  try {
    const kill = await playKill(stage, company, random)
    const race = await playRace(stage, company, random)
    const requests = company.phones.reduce((sum, { sent }) => sum + sent(), 0)
    const answersLost = stage.network.lost()
    const figures = { kind, seed, ...kill, requests, answersLost }
    process.stdout.write(`${JSON.stringify(figures)}\n`)
    return { kill, race, answersLost }
  } finally {
    company.leave()
    await stage.close()
  }
}

describe.each(databaseKinds)('thirty phones on a bad network, on %s', (kind) => {
  it.each(seeds)(
    'lose no ballot when a server is killed in the middle of a burst (seed %i)',
    async (seed) => {
      const { kill, race, answersLost } = await play(kind, seed)
      expect(answersLost).toBeGreaterThan(0)
      const none = { lost: 0, doubled: 0, misfiled: 0, refused: 0 }
      expect(kill).toMatchObject({ ...none, gaps: 0, hashes: 1 })
      expect(kill.returned).toBeGreaterThan(0)
      expect(kill.recovered).toBeLessThan(longestRecovery)
      expect(race.stored).toEqual(race.frozen)
      expect(race.hashes.size).toBe(1)
      expect(race).toMatchObject(none)
    },
    120_000,
  )
})
