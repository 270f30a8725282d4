/** The short form of a tally's hash, as every screen shows it: two groups of four. */
export function tallyMark(hash: string): string {
  const short = hash.slice(0, 8).toUpperCase()
  return short === '' ? '' : `${short.slice(0, 4)} ${short.slice(4)}`
}
