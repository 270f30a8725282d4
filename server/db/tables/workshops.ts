import type { Language } from '../../core/language.ts'
import type { Confidence } from '../../core/statement.ts'
import type { FacilitatorPart } from '../../core/workshop/facilitators.ts'
import type { ParticipantKind } from '../../core/workshop/participants.ts'
import type { Step } from '../../core/workshop/place.ts'
import type { Flag } from '../columns.ts'

export interface WorkshopTables {
  workshop: WorkshopTable
  workshop_item: WorkshopItemTable
  workshop_facilitator: WorkshopFacilitatorTable
  workshop_evidence: { workshop_id: string; evidence_id: string }
  workshop_agreement: WorkshopAgreementTable
  workshop_minutes: WorkshopMinutesTable
  participant: ParticipantTable
  /** By the hash of the secret in a device's cookie; a proxy or a simulated participant has none. */
  participant_device: { secret_hash: string; participant_id: string }
  participant_pass: { hash: string; participant_id: string; expires_at: string }
  ballot_round: BallotRoundTable
  ballot: BallotTable
}

/** The id of a workshop is also that of its stream of live events. */
interface WorkshopTable {
  id: string
  review_id: string
  /** Null until the room opens. */
  code: string | null
  state: 'preparing' | 'open' | 'ended'
  rehearsal: Flag
  asks_confidence: Flag
  capacity: number
  /** Where the workshop is; null in the lobby. */
  judgement: string | null
  step: Step | null
  /** What is left of a timer that stands still; null while one runs, or where there is none. */
  timer_seconds: number | null
  /** When a timer that runs will end; null while it stands still, or where there is none. */
  timer_ends_at: string | null
  version: number
  created_at: string
  opened_at: string | null
  ended_at: string | null
}

interface WorkshopItemTable {
  workshop_id: string
  judgement: string
  position: number
  minutes: number | null
  skipped: Flag
}

interface WorkshopFacilitatorTable {
  workshop_id: string
  person_id: string
  part: FacilitatorPart
  at: string
}

/** What the team agreed on a judgement; the highest sequence holds. */
interface WorkshopAgreementTable {
  id: string
  workshop_id: string
  judgement: string
  sequence: number
  content: string
  by_person: string | null
  at: string
}

interface WorkshopMinutesTable {
  workshop_id: string
  language: Language
  version: number
  content: string
  by_person: string | null
  at: string
}

interface ParticipantTable {
  id: string
  workshop_id: string
  /** In order of joining, from 1. */
  number: number
  /** A name or number of the participant's own choosing, or what a facilitator calls a proxy. */
  label: string | null
  /** Whether the facilitator may see the label. */
  label_shown: Flag
  kind: ParticipantKind
  removed: Flag
  seen_at: string | null
}

/** One ballot on a judgement: open until it is revealed, with its counts frozen from then on. */
interface BallotRoundTable {
  id: string
  workshop_id: string
  judgement: string
  number: number
  opened_at: string
  revealed_at: string | null
  tally: string | null
  tally_hash: string | null
}

interface BallotTable {
  id: string
  ballot_round_id: string
  participant_id: string
  revision: number
  /** Null for somebody who said that they cannot judge. */
  level: number | null
  confidence: Confidence | null
  strength: string
  challenge: string
  priority: string
  language: Language
}
