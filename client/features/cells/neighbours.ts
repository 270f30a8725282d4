interface Coded {
  readonly code: string
}

/** The judgements before and after one in the framework's order, null at the ends. */
export function neighboursOf<J extends Coded>(
  judgements: readonly J[],
  code: string,
): { previous: J | null; next: J | null } {
  const index = judgements.findIndex((judgement) => judgement.code === code)
  if (index === -1) return { previous: null, next: null }
  return { previous: judgements[index - 1] ?? null, next: judgements[index + 1] ?? null }
}
