import type { BallotInput } from '../../contract/workshops.ts'
import type { Language } from '../../core/language.ts'
import type { Level, Scale } from '../../core/scale.ts'
import { type SimulatedBallot, simulatedCount } from '../../core/workshop/simulated.ts'
import type { Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { cy } from '../../messages/cy.ts'
import { en } from '../../messages/en.ts'
import { insertParticipant, listParticipants } from '../workshops/participants.ts'
import type { WorkshopRecord } from '../workshops/repository.ts'

/** Fills the room of a rehearsal with simulated participants, once. */
export async function seatSimulated(
  { ids }: Deps,
  trx: Trx,
  { id: workshopId, rehearsal }: WorkshopRecord,
): Promise<void> {
  if (!rehearsal) return
  const inside = await listParticipants(trx, workshopId)
  if (inside.some(({ kind }) => kind === 'simulated')) return
  for (let count = 0; count < simulatedCount; count += 1) {
    await insertParticipant(trx, {
      id: ids.random(),
      workshopId,
      label: null,
      labelShown: false,
      kind: 'simulated',
    })
  }
}

/** A simulated answer as a ballot, with words that say they are simulated, every other in Welsh. */
export function toBallot(
  { levels }: Scale,
  ballotRound: string,
  participant: { readonly number: number },
  { level, confidence }: SimulatedBallot,
): BallotInput {
  const language: Language = participant.number % 2 === 0 ? 'cy' : 'en'
  const words = language === 'cy' ? cy : en
  const isHigh = level !== null && isInUpperHalf(levels, level)
  return {
    ballotRound,
    participant: null,
    revision: 1,
    level,
    confidence,
    strength: isHigh ? words['simulated.strength'] : '',
    challenge: level !== null && !isHigh ? words['simulated.challenge'] : '',
    priority: participant.number % 3 === 0 ? words['simulated.priority'] : '',
    language,
  }
}

function isInUpperHalf(levels: Scale['levels'], level: Level): boolean {
  return levels.filter(({ value }) => value < level).length * 2 >= levels.length
}
