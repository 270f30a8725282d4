import type { FieldError } from '../../ui/field-errors.ts'

/**
 * The errors that a form showed when it was tried and that still hold as it stands by now. The same
 * objects as before: a summary that only grows shorter does not take the focus.
 */
export function stillAtFault(
  shown: readonly FieldError[],
  now: readonly FieldError[],
): readonly FieldError[] {
  const holds = (error: FieldError) =>
    now.some(({ field, message }) => field === error.field && message() === error.message())
  return shown.every(holds) ? shown : shown.filter(holds)
}
