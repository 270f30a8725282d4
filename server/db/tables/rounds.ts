import type { Generated } from 'kysely'
import type { CarriedPosition } from '../../core/carried.ts'
import type { Language } from '../../core/language.ts'
import type { Provenance } from '../../core/provenance.ts'
import type { Stage } from '../../core/workflow.ts'
import type { Flag } from '../columns.ts'

export interface RoundTables {
  region: { id: string; name_en: string; name_cy: string; version: Generated<number> }
  framework: {
    id: string
    version: number
    change: 'first' | 'editorial' | 'meaning'
    content: string
    hash: string
  }
  round: RoundTable
  review: ReviewTable
  round_lead: { round_id: string; person_id: string }
  assignment: { review_id: string; person_id: string }
  carried_cell: CarriedCellTable
  recusal: RecusalTable
}

interface RoundTable {
  id: string
  title_en: string
  title_cy: string
  position_at: string
  framework_id: string
  framework_version: number
  provenance: Provenance
  note_en: string | null
  note_cy: string | null
  about: string | null
  revealed_at: string | null
  carried_from: string | null
  public: Generated<Flag>
  version: Generated<number>
  /** Moves with what the round shows to anybody: held answers hold as long as it stands. */
  revision: Generated<number>
  /** Moves with what decides who may see it; triggers move it, but for the round's own columns. */
  course: Generated<number>
}

interface ReviewTable {
  id: string
  round_id: string
  region_id: string
  position: number
  stage: Stage
  feedback_until: string | null
  version: Generated<number>
}

interface RecusalTable {
  review_id: string
  person_id: string
  reason: string
  language: Language | null
  at: string
}

interface CarriedCellTable {
  review_id: string
  judgement: string
  from_review_id: string
  looked_at: string | null
  looked_by: string | null
  position: CarriedPosition | null
  version: Generated<number>
}
