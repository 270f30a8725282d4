import { findJudgement } from '../../core/framework.ts'
import type { Language } from '../../core/language.ts'
import type {
  BallotFacts,
  JudgementFacts,
  MinutesFacts,
  Moment,
} from '../../core/workshop/minutes.ts'
import { shiftOf } from '../../core/workshop/shift.ts'
import type { Db } from '../../db/database.ts'
import { translations } from '../../plugins/language.ts'
import { listCurrentDecisions } from '../positions/decisions.ts'
import { tellReason } from '../reasons.ts'
import { type AgreementRecord, listAgreements } from '../workshops/agreements.ts'
import { type BallotRoundRecord, listCountedRounds, listPairs } from '../workshops/ballots.ts'
import type { WorkshopContext } from '../workshops/context.ts'
import { listParticipants } from '../workshops/participants.ts'
import type { ItemRecord } from '../workshops/repository.ts'
import { type LoggedEvent, listComings, listTold, seqsNaming } from './log.ts'

/** Gathers what the minutes of a workshop rest on, from its log and its record. */
export async function gatherFacts(
  db: Db,
  context: WorkshopContext,
  language: Language,
): Promise<MinutesFacts> {
  const { workshop, items, framework } = context
  const events = await listTold(db, workshop.id)
  const agreements = await listAgreements(db, workshop.id)
  const record = {
    db,
    context,
    language,
    events,
    rounds: await listCountedRounds(db, framework.scale, workshop.id),
    agreements: events.length === 0 ? await agreedElsewhere(db, context) : agreements,
  }
  const people = (await listParticipants(db, workshop.id)).filter(
    ({ removed, kind }) => !removed && !(workshop.rehearsal && kind === 'simulated'),
  )
  const judgements: JudgementFacts[] = []
  for (const item of items) judgements.push(await factsOf(record, item))
  return {
    rehearsal: workshop.rehearsal,
    opened: momentsOf(events, 'opened')[0] ?? untold(workshop.openedAt),
    reopened: momentsOf(events, 'reopened'),
    ended:
      workshop.state === 'ended'
        ? (momentsOf(events, 'ended').at(-1) ?? untold(workshop.endedAt))
        : null,
    people: {
      count: people.length,
      onPaper: people.filter(({ kind }) => kind === 'proxy').length,
      seqs: await listComings(db, workshop.id),
    },
    judgements,
  }
}

interface WorkshopLog {
  readonly db: Db
  readonly context: WorkshopContext
  readonly language: Language
  readonly events: readonly LoggedEvent[]
  readonly rounds: readonly BallotRoundRecord[]
  readonly agreements: readonly Agreement[]
}

function momentsOf(events: readonly LoggedEvent[], wanted: string): Moment[] {
  return events.filter(({ type }) => type === wanted).map(({ at, seq }) => ({ at, seqs: [seq] }))
}

/** A moment of which no event tells, in a workshop that was held elsewhere. */
function untold(at: string | null): Moment | null {
  return at === null ? null : { at, seqs: [] }
}

type Agreement = Omit<AgreementRecord, 'at'> & { readonly at: string | null }

/** A workshop that was held elsewhere has no log: what it agreed is the review's self-review. */
function agreedElsewhere(
  db: Db,
  { workshop, review }: WorkshopContext,
): Promise<Agreement[]> | Agreement[] {
  return workshop.rehearsal ? [] : listCurrentDecisions(db, [review.id], { layer: 'self' })
}

async function factsOf(
  { db, context, language, events, rounds, agreements }: WorkshopLog,
  { judgement, skipped }: ItemRecord,
): Promise<JudgementFacts> {
  const revealed = rounds.filter((one) => one.judgement === judgement && one.revealedAt !== null)
  const first = revealed[0]
  const last = revealed.at(-1)
  const pairs = first && last && first !== last ? await listPairs(db, first.id, last.id) : null
  const ballots: BallotFacts[] = []
  for (const { id, number, tally } of revealed) {
    const seqs = seqsNaming(events, id, 'ballot-opened', 'revealed')
    if (tally) ballots.push({ number, tally, seqs })
  }
  const agreement = agreements.find((one) => one.judgement === judgement)
  return {
    code: judgement,
    title: findJudgement(context.framework, judgement)?.title[language] ?? judgement,
    skipped,
    ballots,
    shift: shiftOf(pairs),
    agreement: agreement
      ? {
          ...agreement,
          reason: agreement.reason && tellReason(agreement.reason, translations[language]),
          seqs: seqsOfAgreement(events, agreement),
        }
      : null,
  }
}

/** An agreement on another judgement than the one that the room is at is not named by its event. */
function seqsOfAgreement(events: readonly LoggedEvent[], { id, at }: Agreement): number[] {
  const named = seqsNaming(events, id, 'agreed')
  if (named.length > 0) return named
  return events.filter((event) => event.type === 'agreed' && event.at === at).map(({ seq }) => seq)
}
