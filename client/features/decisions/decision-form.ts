import type { Decision, NewAgreed, NewCalibrated, Rating } from '../../../server/contract/cells.ts'
import type { Language } from '../../../server/core/language.ts'
import { asksForGround, isGroundOf, type Level, type Scale } from '../../../server/core/scale.ts'
import { type StatementKind, statementKinds } from '../../../server/core/statement.ts'

export interface StatementDraft {
  readonly kind: StatementKind
  readonly language: Language
  readonly text: string
}

/** A decided level while it is being written. */
export interface DecisionForm {
  /** Null while nothing is chosen. */
  readonly level: Level | 'not-rated' | null
  /** Why it is not rated. */
  readonly reason: string
  readonly ground: string | null
  readonly because: string
  readonly becauseLanguage: Language
  readonly dissent: string
  readonly dissentLanguage: Language
  /** In the order in which they will stand; each kind has one at least, which may be empty. */
  readonly statements: readonly StatementDraft[]
  readonly evidence: readonly string[]
  /** The decision in whose place this one is to stand, or null where there was none. */
  readonly supersedes: string | null
}

export function emptyDecision(language: Language): DecisionForm {
  return {
    level: null,
    reason: '',
    ground: null,
    because: '',
    becauseLanguage: language,
    dissent: '',
    dissentLanguage: language,
    statements: withEveryKind([], language),
    evidence: [],
    supersedes: null,
  }
}

/** What of a decision the next one begins with. */
export interface Continued extends Pick<Decision, 'level' | 'reason' | 'ground'> {
  readonly statements: readonly StatementDraft[]
  readonly evidence: readonly { readonly id: string }[]
}

/** A decision as the start of the next; why it is given and what dissent it meets are its own. */
export function continuing(
  decision: Continued,
  supersedes: string | null,
  language: Language,
): DecisionForm {
  return {
    ...emptyDecision(language),
    level: decision.level ?? 'not-rated',
    reason: decision.reason ?? '',
    ground: decision.ground,
    statements: withEveryKind(decision.statements, language),
    evidence: decision.evidence.map(({ id }) => id),
    supersedes,
  }
}

/** Another level: a ground that the framework does not offer for it goes. */
export function withLevel(
  form: DecisionForm,
  level: DecisionForm['level'],
  scale: Scale,
): DecisionForm {
  const { ground } = form
  const keeps = ground !== null && typeof level === 'number' && isGroundOf(scale, ground, level)
  return { ...form, level, ground: keeps ? ground : null }
}

/**
 * Takes over what a rater wrote and cited. Nothing that stands there goes: a text of the same
 * language is added below it, one of the other language stands beside it.
 */
export function takeStatements(
  form: DecisionForm,
  rating: Pick<Rating, 'statements' | 'evidence'>,
): DecisionForm {
  const cited = rating.evidence.map(({ id }) => id)
  return {
    ...form,
    statements: rating.statements.reduce(takeOne, form.statements),
    evidence: [...new Set([...form.evidence, ...cited])],
  }
}

function takeOne(
  statements: readonly StatementDraft[],
  { kind, language, text }: StatementDraft,
): readonly StatementDraft[] {
  const taken = { kind, language, text }
  const sameKind = statements.filter((statement) => statement.kind === kind)
  if (sameKind.some((statement) => statement.text.includes(text))) return statements
  const place =
    sameKind.find((statement) => isBlank(statement.text)) ??
    sameKind.find((statement) => statement.language === language)
  if (!place) return insertAfterKind(statements, taken)
  const joined = isBlank(place.text) ? taken : { ...place, text: `${place.text}\n\n${text}` }
  return statements.map((statement) => (statement === place ? joined : statement))
}

function insertAfterKind(
  statements: readonly StatementDraft[],
  taken: StatementDraft,
): readonly StatementDraft[] {
  const last = statements.findLastIndex(({ kind }) => kind === taken.kind)
  return [...statements.slice(0, last + 1), taken, ...statements.slice(last + 1)]
}

export function withStatement(
  form: DecisionForm,
  index: number,
  change: Partial<StatementDraft>,
): DecisionForm {
  return {
    ...form,
    statements: form.statements.map((statement, at) =>
      at === index ? { ...statement, ...change } : statement,
    ),
  }
}

export function withCitation(form: DecisionForm, id: string, cited: boolean): DecisionForm {
  const others = form.evidence.filter((one) => one !== id)
  return { ...form, evidence: cited ? [...others, id] : others }
}

/** What keeps a form from being sent, by field. */
export type DecisionFault = 'level' | 'ground' | 'reason' | 'because'

/** `needsBecause` is asked of the level that was chosen; null is not rated. */
export function faultsOf(
  { level, ground, reason, because }: DecisionForm,
  scale: Scale,
  needsBecause: (level: Level | null) => boolean,
): DecisionFault[] {
  if (level === null) return ['level']
  const decided = level === 'not-rated' ? null : level
  return [
    ...(ground === null && asksForGround(scale, decided) ? ['ground' as const] : []),
    ...(decided === null && isBlank(reason) ? ['reason' as const] : []),
    ...(needsBecause(decided) && isBlank(because) ? ['because' as const] : []),
  ]
}

/** What is sent; the contract takes it only where `faultsOf` finds nothing. */
export function toNewAgreed(form: DecisionForm): NewAgreed {
  const level = typeof form.level === 'number' ? form.level : null
  const because = wordsOrNull(form.because)
  return {
    level,
    reason: level === null ? form.reason.trim() : null,
    ground: level === null ? null : form.ground,
    because,
    becauseLanguage: because === null ? null : form.becauseLanguage,
    statements: form.statements
      .filter(({ text }) => !isBlank(text))
      .map(({ kind, language, text }) => ({ kind, language, text: text.trim() })),
    evidence: [...form.evidence],
    supersedes: form.supersedes,
  }
}

export function toNewCalibrated(form: DecisionForm): NewCalibrated {
  const dissent = wordsOrNull(form.dissent)
  const dissentLanguage = dissent === null ? null : form.dissentLanguage
  return { ...toNewAgreed(form), dissent, dissentLanguage }
}

/** The texts of one kind, one below the other. */
export function textsOf(
  statements: readonly { readonly kind: StatementKind; readonly text: string }[],
  kind: StatementKind,
): string {
  return statements
    .filter((statement) => statement.kind === kind && !isBlank(statement.text))
    .map(({ text }) => text)
    .join('\n\n')
}

function withEveryKind(
  statements: readonly StatementDraft[],
  language: Language,
): readonly StatementDraft[] {
  const missing = statementKinds.filter((kind) => !statements.some((one) => one.kind === kind))
  return [
    ...statements.map(({ kind, language: written, text }) => ({ kind, language: written, text })),
    ...missing.map((kind) => ({ kind, language, text: '' })),
  ]
}

export const wordsOrNull = (text: string): string | null => (isBlank(text) ? null : text.trim())

const isBlank = (text: string): boolean => text.trim() === ''
