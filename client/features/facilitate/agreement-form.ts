import type { RevealedBallot } from '../../../server/contract/live-workshop.ts'
import type {
  WorkshopAgreement,
  WorkshopAgreementInput,
} from '../../../server/contract/workshops.ts'
import type { Language } from '../../../server/core/language.ts'
import { type Level, medianRange } from '../../../server/core/scale.ts'
import { isOptimistic } from '../../../server/core/workshop/optimism.ts'
import { levelsOf } from '../../../server/core/workshop/tally.ts'
import {
  continuing,
  type DecisionForm,
  emptyDecision,
  takeStatements,
  toNewCalibrated,
} from '../decisions/decision-form.ts'

type Text = Omit<Parameters<typeof takeStatements>[1]['statements'][number], 'position'>

/** The form of the level that the team agrees, from the one it has agreed already, if any. */
export function startAgreement(agreed: WorkshopAgreement | null, language: Language): DecisionForm {
  if (agreed === null) return emptyDecision(language)
  const form = continuing({ ...agreed, evidence: [] }, agreed.id, language)
  return {
    ...form,
    because: agreed.because ?? '',
    becauseLanguage: agreed.becauseLanguage ?? language,
    dissent: agreed.dissent ?? '',
    dissentLanguage: agreed.dissentLanguage ?? language,
  }
}

/** Adds what a participant wrote to the rationale. */
export const withText = (form: DecisionForm, text: Text): DecisionForm =>
  takeStatements(form, { statements: [{ ...text, position: 0 }], evidence: [] })

/** Texts without those that somebody sent again word for word with a later ballot. */
export function eachTextOnce<T extends Text>(texts: readonly T[]): T[] {
  return texts.filter(
    ({ kind, language, text }, index) =>
      texts.findIndex(
        (one) => one.kind === kind && one.language === language && one.text === text,
      ) === index,
  )
}

/** Whether a text stands in the rationale already. */
export function isUsed({ statements }: DecisionForm, { kind, text }: Text): boolean {
  return statements.some((one) => one.kind === kind && one.text.includes(text))
}

/** The upper median of the last ballots where a level is greener than it, so that it asks why. */
export function greenerThan(last: RevealedBallot | undefined, level: Level | null): Level | null {
  const levels = last ? levelsOf(last) : []
  return isOptimistic(level, levels) ? (medianRange(levels)?.upper ?? null) : null
}

export function toAgreement(form: DecisionForm): WorkshopAgreementInput {
  const { evidence: _, ...agreement } = toNewCalibrated(form)
  return agreement
}
