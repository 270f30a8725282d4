/** What somebody who looked at a carried judgement found of its earlier expected position. */
export const carriedPositions = ['still-holds', 'write-anew'] as const
export type CarriedPosition = (typeof carriedPositions)[number]

/** With which version of its framework a round is carried forward. */
export const carriedVersions = ['newest', 'same'] as const
export type CarriedVersion = (typeof carriedVersions)[number]
