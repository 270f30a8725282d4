import type { Person } from '../../../actor.ts'
import type { Minutes, MinutesInput } from '../../../contract/workshop-record.ts'
import { draftRecord, linesReadable } from '../../../core/calibration-record.ts'
import type { Language } from '../../../core/language.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { findSeq } from '../../../live/events.ts'
import { writeDocxAside } from '../../../minutes/docx.ts'
import { heldAgainstDraft } from '../../../minutes/held-against-draft.ts'
import { writeHtml } from '../../../minutes/write-html.ts'
import { requirePermission } from '../../access.ts'
import { recordAudit } from '../../audit/repository.ts'
import { listCurrentLevels } from '../../positions/levels.ts'
import { changeSession, loadSession, readableReviews, type SessionContext } from '../context.ts'
import { describeRecordDocument } from '../record-document.ts'
import { gatherRecord } from '../record-facts.ts'
import { findRecord, insertRecord } from '../record-versions.ts'
import { recordWords } from '../record-words.ts'

interface Place {
  readonly id: string
  readonly language: Language
}

/** The record of a session: as it was edited last, or as its log drafts it. */
export async function readRecord(
  deps: Deps,
  actor: Person,
  { id, language }: Place,
): Promise<Minutes> {
  const context = await loadSession(deps, deps.db, actor, id)
  requirePermission('calibration.follow', context.standing)
  return describeRecord(deps.db, context, language)
}

/**
 * Keeps the record as the lead has edited it, in one language; the edits before stay.
 * @throws AppError changed-meanwhile with the record as it stands
 */
export function editRecord(
  deps: Deps,
  actor: Person,
  { id, language, version }: Place & { readonly version: number },
  input: MinutesInput,
): Promise<{ version: number }> {
  return changeSession(deps, actor, id, async (trx, context) => {
    requirePermission('calibration.record', context.standing)
    const current = await describeRecord(trx, context, language)
    if (current.version !== version) {
      throw new AppError('changed-meanwhile', { details: { current } })
    }
    const next = version + 1
    const by = { person: actor.id, at: deps.now().toISOString() }
    const seq = await findSeq(trx, id)
    await insertRecord(trx, id, language, { version: next, lines: input.lines, seq }, by)
    await recordAudit(deps, trx, actor, {
      action: 'calibration.record',
      round: context.round.id,
      subject: id,
      fields: [language],
    })
    return { version: next }
  })
}

/** The record as a file: a Word document, or a page that prints. */
export async function takeOutRecord(
  deps: Deps,
  actor: Person,
  { id, language }: Place,
  form: 'docx' | 'html',
): Promise<{ fileName: string; content: Buffer | string }> {
  const context = await loadSession(deps, deps.db, actor, id)
  requirePermission('calibration.follow', context.standing)
  const minutes = await describeRecord(deps.db, context, language)
  const ids = readableReviews(context).map((review) => review.id)
  const levels = await listCurrentLevels(deps.db, ids, 'calibrated')
  const document = describeRecordDocument(context, minutes, levels, deps.now())
  const day = context.session.openedAt.slice(0, 10)
  return {
    fileName: `calibration-${context.round.id}-${day}-${language}.${form}`,
    content: form === 'docx' ? await writeDocxAside(document) : writeHtml(document),
  }
}

async function describeRecord(
  db: Db,
  context: SessionContext,
  language: Language,
): Promise<Minutes> {
  const { session, reviews, framework } = context
  const facts = await gatherRecord(db, context, language)
  const draft = draftRecord(facts, recordWords(framework, language))
  const edited = await findRecord(db, session.id, language)
  const record = heldAgainstDraft(language, draft, edited, await findSeq(db, session.id))
  const readable = readableReviews(context)
  const hidden = reviews.filter((review) => !readable.includes(review))
  return {
    ...record,
    lines: linesReadable(
      record.lines,
      hidden.map(({ region }) => region.id),
    ),
  }
}
