/**
 * How somebody takes part in running a workshop: one leads, others assist, and who `assisted` has
 * handed over. All of them saw the self-review, which makes a rater among them not blind.
 */
export const facilitatorParts = ['leads', 'assists', 'assisted'] as const
export type FacilitatorPart = (typeof facilitatorParts)[number]

export function runs(part: FacilitatorPart | null): boolean {
  return part === 'leads' || part === 'assists'
}
