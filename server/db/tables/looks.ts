export interface LookTables {
  last_look: LastLookTable
}

interface LastLookTable {
  person_id: string
  round_id: string
  /** When the person last looked. */
  at: string
  /** When the visit before the present one ended; null in a first visit. */
  before: string | null
}
