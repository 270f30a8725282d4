/** The day, ISO 8601, as the server counts it: in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10)
