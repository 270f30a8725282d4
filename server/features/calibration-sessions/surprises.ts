import { noSurprises, type Surprises } from '../../core/calibration-surprises.ts'
import type { Deps } from '../../deps.ts'
import type { ReviewRecord } from '../rounds/repository.ts'

/** What the severity model finds surprising among the first sealed ratings of a round. */
export async function findSurprises(
  _deps: Deps,
  _reviews: readonly ReviewRecord[],
): Promise<Surprises> {
  return noSurprises('not-run')
}
