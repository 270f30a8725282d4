import { useState } from 'preact/hooks'
import type { Round } from '../../../server/contract/rounds.ts'
import { linksNeeded } from '../../../server/core/statistics/plan/links.ts'
import {
  type PlannedRegion,
  planRatings,
} from '../../../server/core/statistics/plan/rating-plan.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { About } from './About.tsx'
import { HowSure } from './HowSure.tsx'
import { PairsPart } from './PairsPart.tsx'
import type { Names } from './plan-says.ts'
import { Says } from './Says.tsx'
import { WhoRates } from './WhoRates.tsx'
import { type Candidate, candidatesOf, inOrderOf, isRecused, planOf, tick } from './what-if.ts'

export interface WhatIfProps {
  readonly round: Round
  /** How many judgements each region has. */
  readonly judgements: number
}

/** Who rates what, to be tried out, and what that would allow. */
export function WhatIf({ round, judgements }: WhatIfProps) {
  const [tried, setTried] = useState<readonly PlannedRegion[] | null>(null)
  const [added, setAdded] = useState<readonly Candidate[]>([])
  const assigned = planOf(round, judgements)
  const regions = tried ?? assigned
  const candidates = candidatesOf(round, added)
  const names: Names = {
    rater: (id) => candidates.find((one) => one.id === id)?.name ?? id,
    region: (id) => round.regions.find((one) => one.id === id)?.name ?? id,
  }
  const plan = inOrderOf(candidates, planRatings(regions))
  const free = (rater: string, region: string) => !isRecused(round, rater, region)
  return (
    <>
      <WhoRates
        round={round}
        assigned={assigned}
        plan={regions}
        candidates={candidates}
        onTick={(region, rater, ticked) => setTried(tick(regions, region, rater, ticked))}
        onAdd={(candidate) => setAdded([...added, candidate])}
        onReset={() => setTried(null)}
      />
      <Says
        plan={plan}
        links={linksNeeded(regions, free)}
        names={names}
        onTry={({ rater, region }) => {
          setTried(tick(regions, region, rater, true))
          const values = { name: names.rater(rater), region: names.region(region) }
          announce(t('figures-plan.link-tried', values))
        }}
      />
      {plan.raters.length > 0 && (
        <>
          <PairsPart plan={plan} names={names} />
          <HowSure round={round.id} regions={regions} plan={plan} names={names} />
        </>
      )}
      <About />
    </>
  )
}
