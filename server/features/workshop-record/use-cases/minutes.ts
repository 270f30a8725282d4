import type { Person } from '../../../actor.ts'
import type { Minutes, MinutesInput } from '../../../contract/workshop-record.ts'
import type { Language } from '../../../core/language.ts'
import { can, type Standing } from '../../../core/permissions.ts'
import { draftMinutes } from '../../../core/workshop/minutes.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { findSeq } from '../../../live/events.ts'
import { heldAgainstDraft } from '../../../minutes/held-against-draft.ts'
import { requirePermission } from '../../access.ts'
import { recordAudit } from '../../audit/repository.ts'
import { changeWorkshop, loadWorkshop, type WorkshopContext } from '../../workshops/context.ts'
import { gatherFacts } from '../minutes-facts.ts'
import { findMinutes, insertMinutes } from '../minutes-versions.ts'
import { minutesWords } from '../minutes-words.ts'

/** The minutes of a workshop: as they were edited last, or as its log drafts them. */
export async function readMinutes(
  deps: Deps,
  actor: Person,
  id: string,
  language: Language,
): Promise<Minutes> {
  const context = await loadWorkshop(deps, deps.db, { actor }, id)
  requireReading(context.standing)
  return describeMinutes(deps.db, context, language)
}

/**
 * Keeps minutes as a facilitator has edited them, in one language; the edits before stay.
 * @throws AppError changed-meanwhile with the minutes as they stand
 */
export function editMinutes(
  deps: Deps,
  actor: Person,
  place: { readonly id: string; readonly language: Language; readonly version: number },
  input: MinutesInput,
): Promise<{ version: number }> {
  const { id, language, version } = place
  return changeWorkshop(deps, { actor }, id, async (trx, context) => {
    requirePermission('workshop.run', context.standing)
    if (context.workshop.state === 'preparing') throw new AppError('workshop-not-open')
    const current = await describeMinutes(trx, context, language)
    if (current.version !== version) {
      throw new AppError('changed-meanwhile', { details: { current } })
    }
    const next = version + 1
    const at = deps.now().toISOString()
    const seq = await findSeq(trx, id)
    const by = { person: actor.id, at }
    await insertMinutes(trx, id, language, { version: next, lines: input.lines, seq }, by)
    await recordAudit(deps, trx, actor, {
      action: 'workshop.minutes',
      round: context.round.id,
      review: context.review.id,
      subject: id,
      fields: [language],
    })
    return { version: next }
  })
}

/** @throws AppError forbidden for whoever may not know yet what was agreed */
export function requireReading(standing: Standing): void {
  if (can('workshop.read', standing) || can('workshop.read-after-reveal', standing)) return
  throw new AppError('forbidden')
}

/** The minutes in a language, each line held against what the draft says. */
export async function describeMinutes(
  db: Db,
  context: WorkshopContext,
  language: Language,
): Promise<Minutes> {
  const facts = await gatherFacts(db, context, language)
  const draft = draftMinutes(facts, minutesWords(context.framework, language))
  const edited = await findMinutes(db, context.workshop.id, language)
  return heldAgainstDraft(language, draft, edited, await findSeq(db, context.workshop.id))
}
