import type { Choice } from '../../core/comparisons/choice.ts'

export interface ComparisonTables {
  comparison_sitting: ComparisonSittingTable
  comparison_pair: ComparisonPairTable
  comparison: ComparisonTable
}

interface ComparisonSittingTable {
  id: string
  round_id: string
  /** The judge; null where it is no person of the toolkit. */
  person_id: string | null
  rater_id: string | null
  /** By which the pairs were drawn; null where that was not done here. */
  seed: number | null
  drawn_at: string | null
  /** Null while the judge may still change a choice. */
  handed_in_at: string | null
}

interface ComparisonPairTable {
  sitting_id: string
  position: number
  judgement: string
  left_region: string
  right_region: string
}

interface ComparisonTable {
  id: string
  sitting_id: string
  position: number
  sequence: number
  choice: Choice
  margin: string | null
  at: string | null
  /** Stands for what the judge had before them; null where that is not known. */
  basis: string | null
}
