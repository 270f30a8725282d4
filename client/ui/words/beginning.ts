/** As much of a text as fits in so many characters, cut between words. */
export function beginning(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest).replace(/\s+\S*$/, '')}…`
}
