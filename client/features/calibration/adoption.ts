import type { Rating } from '../../../server/contract/cells.ts'
import { type DecisionForm, takeStatements } from '../decisions/decision-form.ts'
import { firstSealedLevels, unanimousGround, unanimousLevel } from './sealed-levels.ts'

/**
 * Fills in the level that all who sealed agree on, with their ground where they agree on that too,
 * and with the text of one of them where nothing has been written yet.
 */
export function adopt(
  form: DecisionForm,
  ratings: readonly Rating[],
  from: Rating | null,
): DecisionForm {
  const level = unanimousLevel(firstSealedLevels(ratings))
  if (level === null) return form
  const first = ratings.filter(({ sequence }) => sequence === 1)
  const adopted = { ...form, level, ground: unanimousGround(first) }
  const isWritten = form.statements.some(({ text }) => text.trim() !== '')
  return isWritten || !from ? adopted : takeStatements(adopted, from)
}
