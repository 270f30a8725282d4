import type { CommonView, FacilitatorView, RevealedBallot } from '../../contract/live-workshop.ts'
import { patternOf, speakingCue } from '../../core/workshop/pattern.ts'
import { shiftOf } from '../../core/workshop/shift.ts'
import type { Db } from '../../db/database.ts'
import { listEvidenceOfCell } from '../evidence/readable.ts'
import { type AgreementRecord, listAgreements } from '../workshops/agreements.ts'
import {
  type BallotRoundRecord,
  listCounted,
  listCountedRounds,
  listPairs,
  listTexts,
} from '../workshops/ballots.ts'
import type { WorkshopContext } from '../workshops/context.ts'
import { listParticipants, type ParticipantRecord } from '../workshops/participants.ts'
import { listTray } from '../workshops/repository.ts'
import { findLastSelfReview, findLastTime } from './last-time.ts'

/** A workshop with what is read of it once to make any part of its view. */
export interface Scene extends WorkshopContext {
  readonly db: Db
  readonly ballotRounds: readonly BallotRoundRecord[]
  readonly participants: readonly ParticipantRecord[]
  readonly agreements: readonly AgreementRecord[]
}

export async function setScene(db: Db, context: WorkshopContext): Promise<Scene> {
  const { id } = context.workshop
  return {
    ...context,
    db,
    ballotRounds: await listCountedRounds(db, context.framework.scale, id),
    participants: await listParticipants(db, id),
    agreements: await listAgreements(db, id),
  }
}

/** The parts of the common view, each made by its function of the scene. */
const commonParts: {
  readonly [Part in keyof CommonView]-?: (
    scene: Scene,
  ) => CommonView[Part] | Promise<CommonView[Part]>
} = {
  about: ({ workshop, round, review }) => ({
    id: workshop.id,
    code: workshop.code,
    round: round.title,
    region: review.region.name,
    positionAt: round.positionAt,
    provenance: round.provenance,
    framework: { id: round.frameworkId, version: round.frameworkVersion },
    rehearsal: workshop.rehearsal,
    asksConfidence: workshop.asksConfidence,
  }),
  agenda: ({ items, ballotRounds, agreements }) =>
    items.map((item) => {
      const agreement = agreements.find(({ judgement }) => judgement === item.judgement)
      return {
        ...item,
        revealed: revealedOn(ballotRounds, item.judgement).length,
        agreed: agreement !== undefined,
        ...(agreement && { agreedLevel: agreement.level }),
      }
    }),
  now: (scene) => {
    const { state, place, timerEndsAt, timerLeft, version } = scene.workshop
    const ballot = openBallot(scene)
    const hasTimer = timerEndsAt !== null || timerLeft !== null
    return {
      state,
      place,
      ballot: ballot && { id: ballot.id, number: ballot.number },
      timer: hasTimer ? { endsAt: timerEndsAt, left: timerLeft } : null,
      version,
    }
  },
  counts: async (scene) => {
    const ballot = openBallot(scene)
    const answered = ballot ? await listCounted(scene.db, ballot.id) : []
    return {
      joined: scene.participants.filter(({ removed }) => !removed).length,
      answered: answered.length,
    }
  },
  results: async ({ db, workshop, ballotRounds }) => {
    const revealed = revealedOn(ballotRounds, workshop.place?.judgement)
    const first = revealed[0]
    const last = revealed.at(-1)
    const pairs = first && last && first !== last ? await listPairs(db, first.id, last.id) : null
    return { ballots: revealed.map(describeBallot), shift: shiftOf(pairs) }
  },
  tray: async ({ db, workshop, review }) => {
    if (workshop.place === null) return []
    const chosen = await listTray(db, workshop.id)
    const { judgement } = workshop.place
    const readable = await listEvidenceOfCell(db, review.id, judgement, { kind: 'workshop' })
    return readable
      .filter(({ id }) => chosen.includes(id))
      .map(({ id, excerpt, language, kind, polarity, source }) => {
        const { title, language: titleLanguage, kind: sourceKind, heldOn } = source
        return {
          id,
          excerpt,
          language,
          kind,
          polarity,
          source: { title, language: titleLanguage, kind: sourceKind, heldOn },
        }
      })
  },
  lastTime: async ({ db, workshop, round, review, ballotRounds }) => {
    const judgement = workshop.place?.judgement
    const keptBack = revealedOn(ballotRounds, judgement).length < 2
    return judgement === undefined || keptBack ? null : findLastTime(db, round, review, judgement)
  },
  lastSelfReview: async ({ db, workshop, round, review, ballotRounds }) => {
    const judgement = workshop.place?.judgement
    const keptBack = revealedOn(ballotRounds, judgement).length < 2
    if (judgement === undefined || keptBack) return null
    return findLastSelfReview(db, { workshopId: workshop.id, round, review, judgement })
  },
  agreement: ({ workshop, agreements }) => {
    const held = agreements.find(({ judgement }) => judgement === workshop.place?.judgement)
    if (!held) return null
    const { judgement: _, ...agreement } = held
    return agreement
  },
}

/** The parts that only those who run the workshop see. */
const facilitatorParts = {
  participants: ({ participants }: Scene): FacilitatorView['participants'] =>
    participants
      .filter(({ removed }) => !removed)
      .map(({ id, number, label, labelShown, kind }) => ({
        id,
        number,
        label: labelShown ? label : null,
        kind,
      })),
  texts: ({ db, workshop }: Scene): Promise<FacilitatorView['texts']> =>
    workshop.place === null
      ? Promise.resolve([])
      : listTexts(db, workshop.id, workshop.place.judgement),
  proxiesDone: async (scene: Scene): Promise<FacilitatorView['proxiesDone']> => {
    const ballot = openBallot(scene)
    if (!ballot) return []
    const counted = await listCounted(scene.db, ballot.id)
    return counted.flatMap(({ participantId, kind }) => (kind === 'proxy' ? [participantId] : []))
  },
}

export type CommonPart = keyof typeof commonParts
export type FacilitatorPartName = keyof typeof facilitatorParts

/** Some parts of what everybody in the room sees. */
export async function commonView(
  scene: Scene,
  names: readonly CommonPart[],
): Promise<Partial<CommonView>> {
  const entries: [string, unknown][] = []
  for (const name of names) entries.push([name, await commonParts[name](scene)])
  return Object.fromEntries(entries)
}

/** Some parts of what only those who run the workshop see. */
export async function facilitatorOnly(
  scene: Scene,
  names: readonly FacilitatorPartName[],
): Promise<Partial<FacilitatorView>> {
  const entries: [string, unknown][] = []
  for (const name of names) entries.push([name, await facilitatorParts[name](scene)])
  return Object.fromEntries(entries)
}

export const everyCommonPart = Object.keys(commonParts) as CommonPart[]
export const everyFacilitatorPart = Object.keys(facilitatorParts) as FacilitatorPartName[]

/** The ballot that takes ballots at present: of the judgement and step where the workshop is. */
export function openBallot({
  workshop,
  ballotRounds,
}: Pick<Scene, 'workshop' | 'ballotRounds'>): BallotRoundRecord | null {
  const { state, place } = workshop
  if (state !== 'open' || place?.step !== 'ballot') return null
  return (
    ballotRounds.find(
      ({ judgement, revealedAt }) => judgement === place.judgement && revealedAt === null,
    ) ?? null
  )
}

/** The revealed ballots on a judgement, oldest first. */
export function revealedOn(
  ballotRounds: readonly BallotRoundRecord[],
  judgement: string | undefined,
): BallotRoundRecord[] {
  return ballotRounds.filter((one) => one.judgement === judgement && one.revealedAt !== null)
}

function describeBallot({ id, number, tally, tallyHash }: BallotRoundRecord): RevealedBallot {
  const { levels, cannotJudge } = tally ?? { levels: [], cannotJudge: 0 }
  const counts = levels.map((level) => ({ ...level }))
  return {
    id,
    number,
    levels: counts,
    cannotJudge,
    pattern: patternOf({ levels }),
    cue: speakingCue({ levels }),
    hash: tallyHash ?? '',
  }
}
