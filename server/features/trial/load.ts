import { simulateRound } from '../../../fixtures/simulated/round.ts'
import {
  calibrationSimulation,
  feedbackSimulation,
  laterSimulation,
  practiceSimulation,
  publishedSimulation,
  workshopSimulation,
} from '../../../fixtures/simulated/rounds.ts'
import type { Deps } from '../../deps.ts'
import { insertLead } from '../reviews/assignments.ts'
import { findRound } from '../rounds/repository.ts'
import { insertTrialPeople, trialPersonId } from './people.ts'
import { loadReadings } from './readings.ts'
import { loadSimulatedRound } from './simulated.ts'
import { loadSourceRound } from './source.ts'

const sourceRound = '2012-11'
const readingsRound = '2012-11-readings'
const simulations = [
  publishedSimulation,
  laterSimulation,
  practiceSimulation,
  feedbackSimulation,
  workshopSimulation,
  calibrationSimulation,
] as const

/**
 * Fills an empty database with the trial: its people, the November 2012 review, the readings of its
 * texts, and simulated rounds. All of it or nothing; a database that has it is left alone.
 */
export async function loadTrial(deps: Deps, fixtures: string): Promise<void> {
  if (await findRound(deps.db, sourceRound)) return
  const framework = await deps.frameworks.get(deps.db, 'readiness-to-deliver', 1)
  await deps.db.transaction().execute(async (trx) => {
    if (await findRound(trx, sourceRound)) return
    const inside = { ...deps, db: trx }
    const regions = await loadSourceRound(inside, fixtures, framework)
    await insertTrialPeople(trx, deps.now().toISOString())
    await loadReadings(inside, fixtures, framework, regions)
    for (const round of [sourceRound, readingsRound]) {
      await insertLead(trx, round, trialPersonId('lead'))
    }
    for (const options of simulations) {
      await loadSimulatedRound(inside, framework, simulateRound(framework, options))
    }
  })
}
