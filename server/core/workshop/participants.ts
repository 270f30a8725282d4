/** A proxy has no device and votes on paper; a simulated participant takes part in a rehearsal. */
export const participantKinds = ['device', 'proxy', 'simulated'] as const
export type ParticipantKind = (typeof participantKinds)[number]

/** How many a room holds unless its facilitator says otherwise, and at most. */
export const usualCapacity = 30
export const largestCapacity = 200

/** A participant counts as present until nothing was heard of them for so long, in milliseconds. */
export const presenceLength = 20_000
