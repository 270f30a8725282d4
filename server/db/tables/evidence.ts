import type { Generated } from 'kysely'
import type { EvidenceInput, SourceInput } from '../../contract/evidence.ts'
import type { Language } from '../../core/language.ts'
import type { Polarity, StatementKind } from '../../core/statement.ts'
import type { Flag } from '../columns.ts'

export interface EvidenceTables {
  source: SourceTable
  evidence: EvidenceTable
  evidence_version: EvidenceVersionTable
  evidence_link: EvidenceLinkTable
}

interface SourceTable {
  id: string
  review_id: string
  title: string
  kind: SourceInput['kind']
  held_on: string | null
  organisation: SourceInput['organisation']
  role: string | null
  lineage: string | null
  language: Language
  supplied_by_region: Flag
  version: Generated<number>
}

interface EvidenceTable {
  id: string
  review_id: string
  source_id: string
  version: number
  released: Generated<Flag>
  /** Whether the lead reviewer released it to the review's workshops. */
  for_workshop: Generated<Flag>
}

interface EvidenceVersionTable {
  evidence_id: string
  version: number
  excerpt: string
  language: Language
  rendering: EvidenceInput['rendering']
  by_person: string | null
  at: string
  salt: string
}

interface EvidenceLinkTable {
  evidence_id: string
  version: number
  judgement: string
  kind: StatementKind
  polarity: Polarity
}
