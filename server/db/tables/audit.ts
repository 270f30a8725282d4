export interface AuditTables {
  audit: AuditTable
}

interface AuditTable {
  id: string
  at: string
  actor_id: string | null
  action: string
  round_id: string | null
  review_id: string | null
  judgement: string | null
  subject_id: string | null
  /** The names of the fields that changed, as a JSON list; never what they hold. */
  fields: string
  content_hash: string | null
}
