import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { simulateRound } from '../../fixtures/simulated/round.ts'
import {
  calibrationSimulation,
  feedbackSimulation,
  practiceSimulation,
  publishedSimulation,
  workshopSimulation,
} from '../../fixtures/simulated/rounds.ts'
import type { SimulatedCell, SimulatedRound } from '../../fixtures/simulated/types.ts'
import { framework as frameworkSchema } from '../../server/contract/framework.ts'
import type { Level } from '../../server/core/scale.ts'

export const file = new URL('../../frameworks/readiness-to-deliver.yaml', import.meta.url)
export const framework = frameworkSchema.parse(parse(readFileSync(file, 'utf8')))
export const judgements = framework.aspects.flatMap((aspect) =>
  aspect.judgements.map(({ code }) => code),
)
export const published = simulateRound(framework, publishedSimulation)
export const practice = simulateRound(framework, practiceSimulation)
export const inFeedback = simulateRound(framework, feedbackSimulation)
export const inCalibration = simulateRound(framework, calibrationSimulation)
export const beforeWorkshops = simulateRound(framework, workshopSimulation)
export const severalSeeds = Array.from({ length: 20 }, (_, index) =>
  simulateRound(framework, { ...publishedSimulation, seed: index + 1 }),
)
export const gapRegion = publishedSimulation.gapsIn

export interface Placed extends SimulatedCell {
  readonly region: string
}

export function cellsOf(round: SimulatedRound): Placed[] {
  return round.reviews.flatMap(({ region, cells }) => cells.map((cell) => ({ region, ...cell })))
}

export function sealedLevels(cell: SimulatedCell): (Level | null)[] {
  return cell.ratings.map(({ level }) => level)
}

export function given(levels: readonly (Level | null)[]): Level[] {
  return levels.filter((level): level is Level => level !== null)
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

export function meanLevel(round: SimulatedRound, reviewer: string): number {
  const ratings = cellsOf(round).flatMap((cell) => cell.ratings)
  return mean(given(ratings.filter((one) => one.reviewer === reviewer).map(({ level }) => level)))
}

/** Every rating, calibrated and agreed level of a round. */
export function positionsOf(round: SimulatedRound) {
  return cellsOf(round).flatMap((cell) => [
    ...cell.ratings,
    ...(cell.calibrated ? [cell.calibrated] : []),
    ...(cell.agreed ? [cell.agreed] : []),
  ])
}
