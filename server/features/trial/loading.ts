import type { Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { type AuditAction, recordAudit } from '../audit/repository.ts'
import type { CellKey } from '../ratings/repository.ts'
import { trialPersonId } from './people.ts'

/** The trial's database inside its one transaction. */
export type TrialDeps = Omit<Deps, 'db'> & { readonly db: Trx }

/** What loading one simulated review has at hand. */
export interface Loading {
  readonly deps: TrialDeps
  readonly roundId: string
  readonly raters: ReadonlyMap<string, string>
  readonly times: SimulatedTimes
}

/** When the steps of a simulated round took place: days of the month that its position is as at. */
export interface SimulatedTimes {
  readonly evidence: string
  readonly sealed: string
  readonly revealed: string
  readonly calibrated: string
  readonly opened: string
  readonly feedback: string
  readonly answered: string
  readonly agreed: string
  readonly published: string
}

export function simulatedTimes(month: string): SimulatedTimes {
  const on = (day: string) => `${month}-${day}T10:00:00.000Z`
  return {
    evidence: on('06'),
    sealed: on('12'),
    revealed: on('14'),
    calibrated: on('15'),
    opened: on('18'),
    feedback: on('19'),
    answered: on('21'),
    agreed: on('23'),
    published: on('27'),
  }
}

/** Adds to the trail what one of the trial's people did, at the time of the simulation. */
export async function tell(
  { deps, roundId }: Pick<Loading, 'deps' | 'roundId'>,
  who: string,
  action: AuditAction,
  at: string,
  place: Partial<CellKey> & { fields?: readonly string[]; subject?: string } = {},
): Promise<void> {
  const { reviewId, judgement, fields, subject } = place
  const actor = { id: trialPersonId(who), name: who, role: 'nobody' as const, regions: [] }
  await recordAudit({ ...deps, now: () => new Date(at) }, deps.db, actor, {
    action,
    round: roundId,
    ...(reviewId !== undefined && { review: reviewId }),
    ...(judgement !== undefined && { judgement }),
    ...(fields && { fields }),
    ...(subject !== undefined && { subject }),
  })
}
