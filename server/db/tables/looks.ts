export interface LookTables {
  last_look: LastLookTable
  feedback_look: FeedbackLookTable
}

interface LastLookTable {
  person_id: string
  round_id: string
  /** When the person last looked. */
  at: string
  /** When the visit before the present one ended; null in a first visit. */
  before: string | null
}

interface FeedbackLookTable {
  person_id: string
  review_id: string
  at: string
  before: string | null
}
