import type { ShownFigure } from '../../../../server/contract/figures.ts'
import type { Translate } from '../../../../server/core/messages.ts'
import type { MessageKey } from '../../../language.tsx'

export type Words = Translate<MessageKey>
export type Row = readonly (string | number)[]

/** A figure with the part of the page it stands in, and whose or what it is of. */
export function rowOf(part: string, of: string, name: string, figure: ShownFigure): Row {
  const { value, low, high, standardError, n, reason, method } = figure
  const numbers = [value, low, high, standardError, n].map((one) => one ?? '[x]')
  return [part, of, name, ...numbers, reason ?? method ?? '[z]']
}

/** A part without any figure, and why. */
export const noRow = (part: string, reason: string): Row =>
  rowOf(part, '[z]', '[z]', { value: null, reason })
