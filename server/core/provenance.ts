/**
 * Where a round comes from. `source`: a published document; `readings`: readings by a language
 * model; `simulated`: generated from a seed; `live`: people's own work. Everything but `live`
 * says so wherever it shows.
 */
export const provenances = ['source', 'readings', 'simulated', 'live'] as const
export type Provenance = (typeof provenances)[number]
