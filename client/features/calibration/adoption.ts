import type { Rating } from '../../../server/contract/cells.ts'
import { type DecisionForm, takeStatements } from '../decisions/decision-form.ts'
import {
  firstSealedLevels,
  fullestRating,
  unanimousGround,
  unanimousLevel,
} from './sealed-levels.ts'

/**
 * Fills in the level that all who sealed agree on, with their ground where they agree on that too,
 * and with the fullest text where nothing has been written yet.
 */
export function adopt(form: DecisionForm, ratings: readonly Rating[]): DecisionForm {
  const level = unanimousLevel(firstSealedLevels(ratings))
  if (level === null) return form
  const first = ratings.filter(({ sequence }) => sequence === 1)
  const adopted = { ...form, level, ground: unanimousGround(first) }
  const fullest = fullestRating(first)
  const isWritten = form.statements.some(({ text }) => text.trim() !== '')
  return isWritten || !fullest ? adopted : takeStatements(adopted, fullest)
}
