import type { Language } from './language.ts'

/** What a statement says of a judgement, and what a piece of evidence speaks to. */
export const statementKinds = ['strength', 'challenge', 'priority'] as const
export type StatementKind = (typeof statementKinds)[number]

/** Whether a piece of evidence bears a judgement out or speaks against it. */
export const polarities = ['supports', 'contradicts'] as const
export type Polarity = (typeof polarities)[number]

export const confidences = ['low', 'medium', 'high'] as const
export type Confidence = (typeof confidences)[number]

/** The text of the first statement of a kind, or null where nobody wrote one. */
export function statementText(
  statements: readonly { readonly kind: StatementKind; readonly text: string }[],
  kind: StatementKind,
): string | null {
  return statements.find((statement) => statement.kind === kind)?.text ?? null
}

/** The language of what `statementText` gives for each kind; null where there is no text. */
export function statementLanguages(
  statements: readonly { readonly kind: StatementKind; readonly language: Language }[],
): Record<StatementKind, Language | null> {
  const languageOf = (kind: StatementKind) =>
    statements.find((statement) => statement.kind === kind)?.language ?? null
  return {
    strength: languageOf('strength'),
    challenge: languageOf('challenge'),
    priority: languageOf('priority'),
  }
}
