import { hash } from 'node:crypto'
import type { Actor } from '../../actor.ts'
import { compiled } from '../../db/compiled.ts'
import type { Db, Tables } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'

/** What happened. It carries ids and the names of fields, never what was written in them. */
export interface AuditEvent {
  readonly action: AuditAction
  readonly round?: string
  readonly review?: string
  readonly judgement?: string
  readonly subject?: string
  readonly fields?: readonly string[]
  readonly contentHash?: string
}

export type AuditAction =
  | 'session.start'
  | 'person.create'
  | 'person.change'
  | 'person.link'
  | 'person.password'
  | 'token.create'
  | 'token.revoke'
  | 'region.create'
  | 'region.change'
  | 'round.create'
  | 'round.change'
  | 'round.lead'
  | 'round.reveal'
  | 'round.publication'
  | 'review.reviewer'
  | 'review.recusal'
  | 'review.stage'
  | 'review.hand-over'
  | 'waiver'
  | 'expected-position'
  | 'carried.look'
  | 'rating.seal'
  | 'self-review'
  | 'proposal'
  | 'calibrated'
  | 'dissent'
  | 'calibration.open'
  | 'calibration.end'
  | 'calibration.attendance'
  | 'calibration.record'
  | 'feedback'
  | 'feedback.answer'
  | 'feedback.extend'
  | 'agreed'
  | 'overall'
  | 'comparison.draw'
  | 'comparison.hand-in'
  | 'workshop.prepare'
  | 'workshop.open'
  | 'workshop.facilitator'
  | 'workshop.agree'
  | 'workshop.end'
  | 'workshop.reopen'
  | 'workshop.minutes'
  | 'source'
  | 'evidence'
  | 'evidence.release'
  | 'evidence.release-to-workshop'

export interface AuditEntry {
  readonly at: string
  readonly actorId: string | null
  readonly action: string
  readonly reviewId: string | null
  readonly judgement: string | null
  readonly fields: string[]
}

/**
 * Hashes content together with a salt that is kept beside the content: once both are erased, the
 * hash tells nothing, however short the content was.
 */
export function hashContent(salt: string, content: unknown): string {
  return hash('sha256', salt + JSON.stringify(content))
}

/** Adds to the trail; in the transaction of the change that it tells of. */
export async function recordAudit(
  deps: Deps,
  db: Db,
  actor: Actor,
  event: AuditEvent,
): Promise<void> {
  await insertEntry(db, {
    id: deps.ids.ordered(),
    at: deps.now().toISOString(),
    actor_id: actor.id,
    action: event.action,
    round_id: event.round ?? null,
    review_id: event.review ?? null,
    judgement: event.judgement ?? null,
    subject_id: event.subject ?? null,
    fields: JSON.stringify(event.fields ?? []),
    content_hash: event.contentHash ?? null,
  })
}

const insertEntry = compiled((db, row: Tables['audit']) =>
  db.insertInto('audit').values({
    id: row.id,
    at: row.at,
    actor_id: row.actor_id,
    action: row.action,
    round_id: row.round_id,
    review_id: row.review_id,
    judgement: row.judgement,
    subject_id: row.subject_id,
    fields: row.fields,
    content_hash: row.content_hash,
  }),
)

/** What happened in a cell, and to its review and round as a whole, oldest first. */
export async function listCellAudit(
  db: Db,
  where: { round: string; review: string; judgement: string },
): Promise<AuditEntry[]> {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where((expression) =>
      expression.or([
        expression.and([
          expression('review_id', '=', where.review),
          expression.or([
            expression('judgement', '=', where.judgement),
            expression('judgement', 'is', null),
          ]),
        ]),
        expression.and([
          expression('round_id', '=', where.round),
          expression('review_id', 'is', null),
        ]),
      ]),
    )
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(toEntry)
}

export async function listRoundAudit(db: Db, round: string): Promise<AuditEntry[]> {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where('round_id', '=', round)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(toEntry)
}

function toEntry(row: {
  at: string
  actor_id: string | null
  action: string
  review_id: string | null
  judgement: string | null
  fields: string
}): AuditEntry {
  return {
    at: row.at,
    actorId: row.actor_id,
    action: row.action,
    reviewId: row.review_id,
    judgement: row.judgement,
    fields: JSON.parse(row.fields) as string[],
  }
}
