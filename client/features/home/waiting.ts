import { judgementCodes } from '../../../server/core/framework.ts'
import { can } from '../../../server/core/permissions.ts'
import { cellAddress, feedbackAddress, regionAddress, roundAddress } from '../../addresses.ts'
import { language, t } from '../../language.tsx'
import { formatDate, formatInstant } from '../../ui/format-date.ts'
import type { CellPlace } from '../rounds/cell-steps.ts'
import { type Desk, namesOf } from '../rounds/desk.ts'
import { sentenceFor } from '../rounds/NextTask.tsx'
import { leadTasks, openCells, unansweredCells, unsealedCells } from '../rounds/round-tasks.ts'

/** Something that waits for the viewer, with the way to it. */
export interface Waiting {
  readonly text: string
  readonly href: string
  readonly button: string
  /** What else waits there, less urgent. */
  readonly also?: readonly string[]
  /** The judgement of the viewer's own to go on with: its way depends on how far its draft is. */
  readonly own?: CellPlace
  /** Whether it may be done, and nobody waits for it. */
  readonly optional?: boolean
}

/** Where a round stands among others: what is not done first, then what may be done, then the rest. */
export function rankOfWaiting(waiting: readonly Waiting[]): number {
  if (waiting.length === 0) return 2
  return waiting.every(({ optional }) => optional) ? 1 : 0
}

/** What waits for the viewer in a round, in the words of the round's own page; most often one thing. */
export function waitingIn(desk: Desk, today: string): Waiting[] {
  const { standing } = desk.round
  if (can('review.run', standing)) return forLead(desk, today)
  if (!standing.assigned) return forConsortium(desk, today)
  return [...handedOver(desk.round), ...forReviewer(desk)]
}

/** What was handed over to a reviewer, with the way to the page on which the note stands. */
function handedOver(round: Desk['round']): Waiting[] {
  return round.handedOver.map(({ region, from, at, drafts, hasNote }) => {
    const name = round.regions.find(({ id }) => id === region)?.name ?? region
    const date = formatInstant(at, language.value)
    const told = t('hand-over.home', { region: name, from: from.name, date, count: drafts })
    return {
      text: hasNote ? `${told} ${t('hand-over.home-note')}` : told,
      href: regionAddress(round.id, region),
      button: t('hand-over.home-open', { region: name }),
    }
  })
}

/** What is contested is told by `feedbackWaiting`, region by region, with the way to the room. */
function forLead({ round, framework, steps }: Desk, today: string): Waiting[] {
  const tasks = leadTasks(round, { judgements: judgementCodes(framework), steps, today })
  const [first, ...others] = tasks.filter(({ kind }) => kind !== 'done' && kind !== 'answer')
  if (!first) return []
  return [
    {
      text: sentenceFor(first),
      href: roundAddress(round.id),
      button: t('home.open-round'),
      also: others.map(sentenceFor),
    },
  ]
}

function forReviewer(desk: Desk): Waiting[] {
  const { round, framework } = desk
  const toRound = { href: roundAddress(round.id), button: t('home.open-round') }
  if (round.revealedAt !== null) {
    const proposes = round.reviews.some(({ standing }) => can('calibrated.propose', standing))
    return proposes ? [{ text: t('own.calibrating'), optional: true, ...toRound }] : []
  }
  const open = unsealedCells(round.reviews, judgementCodes(framework))
  const [first] = open
  if (!first) return []
  return [
    {
      text: t('own.count', { count: open.length }),
      href: cellAddress(round.id, first.region, first.judgement),
      button: t('own.next', namesOf(desk, first)),
      own: first,
    },
  ]
}

function forConsortium({ round, framework, steps }: Desk, today: string): Waiting[] {
  const judgements = judgementCodes(framework)
  return round.reviews
    .filter(({ standing }) => can('feedback.write', standing))
    .filter((review) => openCells(review, { judgements, steps }).length > 0)
    .filter(({ feedbackUntil }) => today <= (feedbackUntil ?? ''))
    .map((review) => ({ review, count: unansweredCells(review, { judgements, steps }).length }))
    .map(({ review: { region, feedbackUntil }, count }) => ({
      text: answersText(count, region.name, feedbackUntil ?? ''),
      href: feedbackAddress(round.id, region.id),
      button: t('room.open', { region: region.name }),
    }))
}

/** How many answers are missing; once none is, until when they may be changed. */
function answersText(count: number, region: string, until: string): string {
  const date = formatDate(until, language.value)
  if (count > 0) return t('answers.count', { count, region, date })
  return `${t('answers.none', { region })} ${t('answers.may-change', { date })}`
}
