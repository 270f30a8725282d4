import type { Language } from '../../core/language.ts'
import type { OverallKind } from '../../core/overall.ts'

export interface OverallTables {
  overall_text: OverallTextTable
  hand_over: HandOverTable
}

interface OverallTextTable {
  id: string
  round_id: string
  /** Null for a text about the round as a whole. */
  review_id: string | null
  kind: OverallKind
  version: number
  /** Null where an earlier text was taken back. */
  text: string | null
  language: Language
  by_person: string | null
  at: string
  salt: string
}

interface HandOverTable {
  id: string
  review_id: string
  from_person: string
  to_person: string
  drafts: number
  note: string | null
  language: Language
  at: string
  /** When the receiver first opened the review after it; null before. */
  seen_at: string | null
}
