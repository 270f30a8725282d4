import type { DraftContent, NewRating, Rating } from '../../../server/contract/cells.ts'
import type { Language } from '../../../server/core/language.ts'
import {
  asksForGround,
  isGroundOf,
  isLevel,
  type Level,
  type Scale,
} from '../../../server/core/scale.ts'
import {
  confidences,
  type StatementKind,
  statementKinds,
  statementText,
} from '../../../server/core/statement.ts'

/** The lengths that the contract allows. */
export const longestReason = 300
export const longestStatement = 20_000

export function emptyContent(language: Language): DraftContent {
  return {
    level: null,
    notRated: false,
    reason: '',
    ground: null,
    confidence: null,
    language,
    strength: '',
    challenge: '',
    priority: '',
    strengthLanguage: language,
    challengeLanguage: language,
    priorityLanguage: language,
    evidence: [],
  }
}

/** What a sealed rating says, as the start of one that supersedes it. */
export function contentOf(rating: Rating, language: Language): DraftContent {
  const first = rating.statements[0]?.language ?? language
  const written = (kind: StatementKind) =>
    rating.statements.find((statement) => statement.kind === kind)?.language ?? first
  return {
    level: rating.level,
    notRated: rating.level === null,
    reason: rating.reason ?? '',
    ground: rating.ground,
    confidence: confidences.find((known) => known === rating.confidence) ?? null,
    language: first,
    strength: statementText(rating.statements, 'strength') ?? '',
    challenge: statementText(rating.statements, 'challenge') ?? '',
    priority: statementText(rating.statements, 'priority') ?? '',
    strengthLanguage: written('strength'),
    challengeLanguage: written('challenge'),
    priorityLanguage: written('priority'),
    evidence: rating.evidence.map(({ id }) => id),
  }
}

/** The level of a draft with its ground, or why there is none. */
export const ratedIn = ({ level, reason, ground }: DraftContent) => ({
  level,
  reason: reason.trim() || null,
  ground: level === null ? null : ground,
})

/** The language of one of the texts; drafts of before texts had their own have one for all. */
export function languageOf(content: DraftContent, kind: StatementKind): Language {
  return content[`${kind}Language`] ?? content.language
}

/** Another language for a text; those that are still empty follow it. */
export function withLanguage(
  content: DraftContent,
  kind: StatementKind,
  language: Language,
): DraftContent {
  const chosen = (other: StatementKind) =>
    other === kind || content[other].trim() === '' ? language : languageOf(content, other)
  return {
    ...content,
    strengthLanguage: chosen('strength'),
    challengeLanguage: chosen('challenge'),
    priorityLanguage: chosen('priority'),
  }
}

/** The texts that are still empty in another language, and all others in their own. */
export function inPageLanguage(content: DraftContent, language: Language): DraftContent {
  const chosen = (kind: StatementKind) =>
    content[kind].trim() === '' ? language : languageOf(content, kind)
  return {
    ...content,
    strengthLanguage: chosen('strength'),
    challengeLanguage: chosen('challenge'),
    priorityLanguage: chosen('priority'),
  }
}

/** The texts that have words, each with its language, in the order in which they will stand. */
export function statementsOf(content: DraftContent): NewRating['statements'] {
  return statementKinds
    .map((kind) => ({ kind, language: languageOf(content, kind), text: content[kind].trim() }))
    .filter(({ text }) => text !== '')
}

/** The fields in which two drafts differ, in the order of the form. */
export function differingFields(one: DraftContent, other: DraftContent): DraftField[] {
  const [mine, theirs] = [comparable(one, other), comparable(other, one)]
  const fields = Object.keys(mine) as DraftField[]
  return fields.filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]))
}

/** A field of the form; that there is no level by choice is the field of the level. */
export type DraftField = Exclude<keyof DraftContent, 'notRated'>

/**
 * What a draft says by field, to compare it with another. The order in which evidence was cited says
 * nothing, and neither does the language of a text that one of them does not have.
 */
function comparable(
  content: DraftContent,
  other: DraftContent,
): Readonly<Record<DraftField, unknown>> {
  const told = (kind: StatementKind) =>
    [content, other].some((one) => one[kind].trim() === '') ? null : languageOf(content, kind)
  const { notRated, ...fields } = { ...emptyContent(content.language), ...content }
  return {
    ...fields,
    level: content.level ?? (isNotRated(content) ? 'not rated' : 'open'),
    language: null,
    strengthLanguage: told('strength'),
    challengeLanguage: told('challenge'),
    priorityLanguage: told('priority'),
    evidence: [...content.evidence].sort(),
  }
}

/** Whether no level is given by choice, rather than not chosen yet. */
export function isNotRated({ level, notRated, reason }: DraftContent): boolean {
  return level === null && (notRated === true || reason !== '')
}

export function sameContent(one: DraftContent, other: DraftContent): boolean {
  return differingFields(one, other).length === 0
}

/** Another level, or null for none by choice: a ground that is not offered for it goes. */
export function withLevel(content: DraftContent, level: Level | null, scale: Scale): DraftContent {
  const { ground } = content
  const keeps = ground !== null && level !== null && isGroundOf(scale, ground, level)
  return { ...content, level, notRated: level === null, ground: keeps ? ground : null }
}

export function withCitation(content: DraftContent, id: string, cited: boolean): DraftContent {
  const others = content.evidence.filter((one) => one !== id)
  return { ...content, evidence: cited ? [...others, id] : others }
}

/** What keeps a rating from being sealed, and in which field. */
export type Fault =
  | {
      readonly field: 'level' | 'ground' | 'reason' | 'supersedesBecause'
      readonly what: 'missing'
    }
  | {
      readonly field: keyof DraftContent | 'supersedesBecause'
      readonly what: 'too-long'
      readonly length: number
      readonly maximum: number
    }

/** `notRated`: whether the person chose to give no level, which takes a reason. */
export function faultsOf(content: DraftContent, notRated: boolean, scale: Scale): Fault[] {
  const { level } = content
  const known = level !== null && isLevel(scale, level)
  const faults: Fault[] = []
  if (!known && !notRated) faults.push({ field: 'level', what: 'missing' })
  if (asksForGround(scale, level) && content.ground === null) {
    faults.push({ field: 'ground', what: 'missing' })
  }
  if (!known && notRated) faults.push(...reasonFaults('reason', content.reason))
  return [...faults, ...textsTooLong(content)]
}

/** The texts of a draft that are longer than the server keeps. */
export function textsTooLong(content: DraftContent) {
  return statementKinds.flatMap((kind) => {
    const { length } = content[kind].trim()
    if (length <= longestStatement) return []
    return [{ field: kind, what: 'too-long', length, maximum: longestStatement } as const]
  })
}

export function reasonFaults(field: 'reason' | 'supersedesBecause', reason: string): Fault[] {
  const { length } = reason.trim()
  if (length === 0) return [{ field, what: 'missing' }]
  return length > longestReason ? [{ field, what: 'too-long', length, maximum: longestReason }] : []
}

/** Why a later rating supersedes the one before, in its writer's words. */
export interface SupersedeReason {
  readonly text: string
  readonly language: Language
}

/** What is sent to seal: a level or a reason, and the statements that have words. */
export function toNewRating(content: DraftContent, because: SupersedeReason | null): NewRating {
  const { level, reason, ground, confidence, evidence } = content
  return {
    level,
    reason: level === null ? reason.trim() : null,
    ground: level === null ? null : ground,
    confidence,
    statements: statementsOf(content),
    evidence,
    supersedesBecause: because?.text.trim() ?? null,
    supersedesBecauseLanguage: because?.language ?? null,
  }
}
