/**
 * The characters of a joining code: capitals and digits of which no two look alike in any common
 * type, on a projector or by hand (none of 0 O, 1 I L, 2 Z, 5 S, 8 B, U V).
 */
const alphabet = '34679ACDEFGHJKMNPQRTWXY'

export const codeLength = 6

/** A pass lets a second device in as somebody who has joined: it is longer, since it is a secret. */
export const passLength = 8

/** A joining code from random integers, each of 0 or more and as many as it is long, or a pass. */
export function makeCode(random: readonly number[], length: number = codeLength): string {
  return random
    .slice(0, length)
    .map((number) => alphabet[number % alphabet.length])
    .join('')
}

/** A code as somebody typed it, in the form in which codes are kept, or null where it cannot be one. */
export function readCode(typed: string, length: number = codeLength): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '')
  const isCode = code.length === length && [...code].every((sign) => alphabet.includes(sign))
  return isCode ? code : null
}
