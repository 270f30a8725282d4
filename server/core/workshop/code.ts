/**
 * The characters of a joining code: capitals and digits of which no two look alike in any common
 * type, on a projector or by hand (none of 0 O, 1 I L, 2 Z, 5 S, 8 B, U V).
 */
const alphabet = '34679ACDEFGHJKMNPQRTWXY'

export const codeLength = 6

/** A joining code from `codeLength` random integers, each of 0 or more. */
export function makeCode(random: readonly number[]): string {
  return random
    .slice(0, codeLength)
    .map((number) => alphabet[number % alphabet.length])
    .join('')
}

/** A code as somebody typed it, in the form in which codes are kept, or null where it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '')
  const isCode = code.length === codeLength && [...code].every((sign) => alphabet.includes(sign))
  return isCode ? code : null
}
