import type { Kysely, Transaction } from 'kysely'
import type { AccountTables } from './tables/accounts.ts'
import type { AuditTables } from './tables/audit.ts'
import type { CalibrationTables } from './tables/calibration.ts'
import type { ComparisonTables } from './tables/comparisons.ts'
import type { EvidenceTables } from './tables/evidence.ts'
import type { JudgementTables } from './tables/judgement.ts'
import type { LiveTables } from './tables/live.ts'
import type { LookTables } from './tables/looks.ts'
import type { OverallTables } from './tables/overall.ts'
import type { RoundTables } from './tables/rounds.ts'
import type { WorkshopTables } from './tables/workshops.ts'

export type Tables = AccountTables &
  RoundTables &
  EvidenceTables &
  JudgementTables &
  AuditTables &
  LookTables &
  OverallTables &
  LiveTables &
  ComparisonTables &
  CalibrationTables &
  WorkshopTables

/** A database or a transaction on it: what every repository function takes first. */
export type Db = Kysely<Tables>
export type Trx = Transaction<Tables>
export type DatabaseKind = 'sqlite' | 'postgres'
