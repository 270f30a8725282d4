import type { Outcome, Verdict } from '../../core/calibration.ts'
import type { PointAbout, PointOutcome } from '../../core/feedback-points.ts'
import type { Language } from '../../core/language.ts'
import type { DecidedLayer } from '../../core/layers.ts'
import type { Confidence, StatementKind } from '../../core/statement.ts'

export interface JudgementTables {
  rater: RaterTable
  draft: DraftTable
  rating: RatingTable
  decision: DecisionTable
  statement: StatementTable
  citation: CitationTable
  waiver: WaiverTable
  expected_position: ExpectedPositionTable
  proposal: CellColumns & {
    id: string
    rater_id: string
    level: number
    because: string
    language: Language | null
    at: string
  }
  feedback: FeedbackTable
  feedback_point: FeedbackPointTable
  feedback_extension: FeedbackExtensionTable
}

/** A row that belongs to one cell: one judgement of one review. */
interface CellColumns {
  review_id: string
  judgement: string
}

interface LevelColumns {
  level: number | null
  reason: string | null
  ground: string | null
}

interface WaiverTable extends CellColumns {
  reason: string
  language: Language | null
  by_person: string | null
  at: string
}

interface RaterTable {
  id: string
  round_id: string
  person_id: string | null
  kind: 'reviewer' | 'reader' | 'judge'
  label: string
}

interface DraftTable extends CellColumns {
  person_id: string
  content: string
  version: number
  saved_at: string
}

interface RatingTable extends CellColumns, LevelColumns {
  id: string
  rater_id: string
  sequence: number
  confidence: Confidence | null
  rationale: string | null
  supersedes_because: string | null
  supersedes_because_language: Language | null
  sealed_at: string
  salt: string
}

interface DecisionTable extends CellColumns, LevelColumns {
  id: string
  layer: DecidedLayer
  sequence: number
  because: string | null
  because_language: Language | null
  dissent: string | null
  dissent_language: Language | null
  by_person: string | null
  at: string | null
  salt: string
}

interface StatementTable {
  id: string
  rating_id: string | null
  decision_id: string | null
  position: number
  kind: StatementKind
  language: Language
  text: string
}

interface CitationTable {
  id: string
  rating_id: string | null
  decision_id: string | null
  evidence_id: string
  version: number
}

interface ExpectedPositionTable extends CellColumns {
  status: 'set' | 'proposed'
  version: number
  text: string
  language: Language
  reference: string
  by_person: string | null
  at: string
  salt: string
}

interface FeedbackTable extends CellColumns {
  id: string
  sequence: number
  verdict: Verdict
  reasons: string | null
  evidence: string | null
  language: Language
  by_person: string | null
  at: string
  outcome: Outcome | null
  answer: string | null
  answer_language: Language | null
  answered_at: string | null
}

interface FeedbackPointTable {
  feedback_id: string
  position: number
  about: PointAbout
  statement: number | null
  reason: string
  evidence_id: string | null
  evidence_version: number | null
  support: string | null
  support_reference: string | null
  outcome: PointOutcome | null
  answer: string | null
  /** The evidence that was made of its support. */
  taken_up_id: string | null
}

interface FeedbackExtensionTable {
  id: string
  review_id: string
  previous: string
  until: string
  reason: string
  language: Language
  by_person: string | null
  at: string
}
