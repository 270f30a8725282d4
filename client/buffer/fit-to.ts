/**
 * Something recovered, in the shape that its form has today: a field that the form did not have
 * then starts as it would, and what is of another kind gives way. `undefined` recovers nothing.
 */
export function fitTo<T>(start: T, recovered: unknown): T {
  if (isRecord(start) && isRecord(recovered)) {
    const fields = Object.entries(start).map(([field, value]) => [
      field,
      fitTo(value, recovered[field]),
    ])
    return { ...Object.fromEntries(fields), ...beyond(start, recovered) } as T
  }
  return isAlike(start, recovered) ? (recovered as T) : start
}

function beyond(start: object, recovered: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(recovered).filter(([field]) => !(field in start)))
}

/** What nobody has chosen yet is null in one and may be chosen in the other. */
function isAlike(start: unknown, recovered: unknown): boolean {
  if (recovered === undefined) return false
  return start === null || recovered === null || kindOf(start) === kindOf(recovered)
}

const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value)

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
