import { findJudgement } from '../../core/framework.ts'
import type { Language } from '../../core/language.ts'
import type { JudgementFacts, MinutesFacts, Moment } from '../../core/workshop/minutes.ts'
import { shiftOf } from '../../core/workshop/shift.ts'
import type { Db } from '../../db/database.ts'
import { type AgreementRecord, listAgreements } from '../workshops/agreements.ts'
import { type BallotRoundRecord, listBallotRounds, listPairs } from '../workshops/ballots.ts'
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
  const { workshop, items } = context
  const events = await listTold(db, workshop.id)
  const record = {
    db,
    context,
    language,
    events,
    rounds: await listBallotRounds(db, workshop.id),
    agreements: await listAgreements(db, workshop.id),
  }
  const people = (await listParticipants(db, workshop.id)).filter(({ removed }) => !removed)
  const judgements: JudgementFacts[] = []
  for (const item of items) judgements.push(await factsOf(record, item))
  const hasEnded = workshop.state === 'ended'
  return {
    rehearsal: workshop.rehearsal,
    opened: momentsOf(events, 'opened')[0] ?? null,
    reopened: momentsOf(events, 'reopened'),
    ended: hasEnded ? (momentsOf(events, 'ended').at(-1) ?? null) : null,
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
  readonly agreements: readonly AgreementRecord[]
}

function momentsOf(events: readonly LoggedEvent[], wanted: string): Moment[] {
  return events.filter(({ type }) => type === wanted).map(({ at, seq }) => ({ at, seqs: [seq] }))
}

async function factsOf(
  { db, context, language, events, rounds, agreements }: WorkshopLog,
  { judgement, skipped }: ItemRecord,
): Promise<JudgementFacts> {
  const revealed = rounds.filter((one) => one.judgement === judgement && one.tally !== null)
  const first = revealed[0]
  const last = revealed.at(-1)
  const pairs = first && last && first !== last ? await listPairs(db, first.id, last.id) : null
  const agreement = agreements.find((one) => one.judgement === judgement)
  return {
    code: judgement,
    title: findJudgement(context.framework, judgement)?.title[language] ?? judgement,
    skipped,
    ballots: revealed.flatMap(({ id, number, tally }) =>
      tally ? [{ number, tally, seqs: seqsNaming(events, id, 'ballot-opened', 'revealed') }] : [],
    ),
    shift: shiftOf(pairs),
    agreement: agreement ? { ...agreement, seqs: seqsOfAgreement(events, agreement) } : null,
  }
}

/** An agreement on another judgement than the one that the room is at is not named by its event. */
function seqsOfAgreement(events: readonly LoggedEvent[], { id, at }: AgreementRecord): number[] {
  const named = seqsNaming(events, id, 'agreed')
  if (named.length > 0) return named
  return events.filter((event) => event.type === 'agreed' && event.at === at).map(({ seq }) => seq)
}
