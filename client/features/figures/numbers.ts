/** What adding up shares may leave out of a whole. */
const rounding = 1e-9

/** A share in per cent; nothing but all is 100% and nothing but none 0%. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100)
  if (rounded === 100 && share < 1 - rounding) return '>99%'
  if (rounded === 0 && share > 0) return '<1%'
  return `${rounded}%`
}

/** A probability under 5 in 100, which rounding must not take there; small ones are under 1%. */
export function percentUnder5(probability: number): string {
  return Math.round(probability * 100) >= 5 ? '<5%' : percent(probability)
}

/** A note as it stands by itself: the statistics write them to follow a colon. */
export function asSentence(note: string): string {
  return `${note.charAt(0).toUpperCase()}${note.slice(1)}.`
}

/** A standard error to two decimals; null where it is none: nothing differed, so nothing is known. */
export function errorText(standardError: number): string | null {
  if (standardError < rounding) return null
  return standardError < 0.005 ? '<0.01' : decimal(standardError)
}

/** The end of a range: as a coefficient, but never 0 where it lies on one side of it. */
export function rangeEnd(value: number): string {
  if (Math.abs(value) >= 0.005 || Math.abs(value) < rounding) return decimal(value)
  if (Math.abs(value) >= 0.0005) return decimal(value, 3)
  return value < 0 ? '>−0.001' : '<0.001'
}

/** A coefficient to two decimals, with a true minus sign and without a minus zero. */
export function decimal(value: number, digits = 2): string {
  const text = Math.abs(value).toFixed(digits)
  return value < 0 && Number(text) !== 0 ? `−${text}` : text
}
