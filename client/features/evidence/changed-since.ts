interface Version {
  readonly id: string
  readonly version: number
}

/**
 * The citations of evidence that says something else by now. One that is not among the evidence was
 * linked to another judgement since, or is not open to the viewer.
 */
export function changedSince(
  citations: readonly Version[],
  evidence: readonly Version[],
): readonly Version[] {
  return citations.filter(
    ({ id, version }) => !evidence.some((one) => one.id === id && one.version === version),
  )
}
