/** Evidence as counting it needs it: which source it comes from, and what that shares its voice with. */
export interface Voiced {
  readonly sourceId: string
  /** What makes two sources one voice, such as the same meeting; null for a voice of its own. */
  readonly lineage: string | null
}

/** How many independent voices pieces of evidence come from: sources of one lineage are one voice. */
export function countVoices(pieces: readonly Voiced[]): number {
  return new Set(
    pieces.map(({ sourceId, lineage }) =>
      lineage === null ? `source ${sourceId}` : `of ${lineage}`,
    ),
  ).size
}
