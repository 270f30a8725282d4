/** What concerns a region, with what concerns the round as a whole; everything for null. */
export function ofRegion<E extends { readonly region: string | null }>(
  entries: readonly E[],
  region: string | null,
): E[] {
  return entries.filter((entry) => region === null || (entry.region ?? region) === region)
}
