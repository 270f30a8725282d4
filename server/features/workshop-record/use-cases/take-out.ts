import type { Person } from '../../../actor.ts'
import type { Language } from '../../../core/language.ts'
import type { Deps } from '../../../deps.ts'
import type { MinutesDocument } from '../../../minutes/document.ts'
import { writeDocxAside } from '../../../minutes/docx.ts'
import { writeHtml } from '../../../minutes/write-html.ts'
import { listAgreements } from '../../workshops/agreements.ts'
import { loadWorkshop } from '../../workshops/context.ts'
import { describeDocument } from '../document.ts'
import { describeMinutes, requireReading } from './minutes.ts'

export interface TakenOut<Content> {
  readonly fileName: string
  readonly content: Content
}

interface Asked {
  readonly id: string
  readonly language: Language
}

/** The minutes of a workshop as a Word document. */
export async function takeOutDocx(
  deps: Deps,
  actor: Person,
  asked: Asked,
): Promise<TakenOut<Buffer>> {
  const { name, document } = await prepare(deps, actor, asked)
  return { fileName: `${name}.docx`, content: await writeDocxAside(document) }
}

/** The minutes of a workshop as a page that prints. */
export async function takeOutHtml(
  deps: Deps,
  actor: Person,
  asked: Asked,
): Promise<TakenOut<string>> {
  const { name, document } = await prepare(deps, actor, asked)
  return { fileName: `${name}.html`, content: writeHtml(document) }
}

async function prepare(
  deps: Deps,
  actor: Person,
  { id, language }: Asked,
): Promise<{ name: string; document: MinutesDocument }> {
  const context = await loadWorkshop(deps, deps.db, { actor }, id)
  requireReading(context.standing)
  const minutes = await describeMinutes(deps.db, context, language)
  const agreements = await listAgreements(deps.db, id)
  const { round, review } = context
  return {
    name: `minutes-${round.id}-${review.region.id}-${language}`,
    document: describeDocument(context, minutes, agreements, deps.now()),
  }
}
