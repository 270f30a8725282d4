import type { Language } from '../../core/language.ts'

export interface CalibrationTables {
  calibration_session: CalibrationSessionTable
  calibration_attendee: CalibrationAttendeeTable
  calibration_record: CalibrationRecordTable
  dissent: DissentTable
}

interface CalibrationSessionTable {
  /** Also the id of its live stream. */
  id: string
  round_id: string
  state: 'open' | 'ended'
  /** The cell under discussion; both are null between cells. */
  review_id: string | null
  judgement: string | null
  version: number
  opened_by: string | null
  opened_at: string
  ended_at: string | null
  /** 0 or 1: whether the lead has said who was there. */
  attendance_confirmed: number
}

interface CalibrationAttendeeTable {
  session_id: string
  person_id: string
  /** When they last followed it; null where they never did. */
  seen_at: string | null
  /** 0 or 1 as the lead confirmed; null before. */
  confirmed: number | null
}

interface CalibrationRecordTable {
  session_id: string
  language: Language
  version: number
  /** JSON: the lines, and the number of the last event when they were edited. */
  content: string
  by_person: string | null
  at: string
}

interface DissentTable {
  id: string
  /** The calibrated level that it dissents from. */
  decision_id: string
  review_id: string
  judgement: string
  rater_id: string
  /** The level that the dissenter would have given; null where they name none. */
  level: number | null
  text: string
  language: Language
  at: string
  salt: string
}
