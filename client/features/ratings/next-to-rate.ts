import type { Round } from '../../../server/contract/rounds.ts'

/** The judgements after one in the framework's order, and then those before it. */
export function othersAfter(codes: readonly string[], code: string): string[] {
  const index = codes.indexOf(code)
  return [...codes.slice(index + 1), ...codes.slice(0, Math.max(index, 0))]
}

/** The first of some judgements of a region that the viewer has not sealed yet, or null. */
export function findUnsealed(
  { reviews }: Pick<Round, 'reviews'>,
  region: string,
  codes: readonly string[],
): string | null {
  const sealed = reviews.find((review) => review.region.id === region)?.ownSealed ?? []
  return codes.find((code) => !sealed.includes(code)) ?? null
}
