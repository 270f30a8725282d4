import type { CarriedRound } from '../../../server/contract/carried.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { inLanguage } from '../../language.tsx'
import type { CellPlace, Steps } from './cell-steps.ts'

/** What those who work in a round have before them. */
export interface Desk {
  readonly round: Round
  readonly framework: Framework
  readonly steps: Steps
  /** What was carried from an earlier round; null where nothing was. */
  readonly carried: CarriedRound | null
  /** Reads the round again, after a change. */
  readonly reload: () => void
}

/** The names of a judgement and its region, in the language of the page. */
export function namesOf({ round, framework }: Desk, place: CellPlace) {
  const judgement = findJudgement(framework, place.judgement)
  const region = round.regions.find(({ id }) => id === place.region)
  return {
    judgement: judgement ? inLanguage(judgement.title) : place.judgement,
    region: region?.name ?? place.region,
  }
}
