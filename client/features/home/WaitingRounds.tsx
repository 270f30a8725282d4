import { useEffect, useState } from 'preact/hooks'
import type { RoundTrailEntry } from '../../../server/contract/cells.ts'
import type { RegionNews } from '../../../server/contract/feedback-news.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round, RoundSummary } from '../../../server/contract/rounds.ts'
import type { Workshop } from '../../../server/contract/workshops.ts'
import { can } from '../../../server/core/permissions.ts'
import { hasReached } from '../../../server/core/workflow.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { user } from '../../session.tsx'
import { today } from '../../today.ts'
import { Button } from '../../ui/Button.tsx'
import { AgreedRegions, isAgreedSomewhere } from '../rounds/AgreedRegions.tsx'
import { stepsIn } from '../rounds/cell-steps.ts'
import type { Desk } from '../rounds/desk.ts'
import { OwnNext } from '../rounds/OwnNext.tsx'
import { hasDesk } from '../rounds/RoundDesk.tsx'
import { preparesOwn, workshopStep } from '../workshop-plan/workshop-step.ts'
import { tellStep } from '../workshop-plan/workshop-waiting.ts'
import { feedbackWaiting } from './feedback-waiting.ts'
import { rankOfWaiting, type Waiting, waitingIn } from './waiting.ts'

/** More rounds than this are hardly under way at a time; the list of rounds leads to the others. */
const roundsAsked = 4

/**
 * What waits for the viewer in the rounds that are under way: first their own work that is not
 * done, then what they may do; the latest round before others.
 */
export function WaitingRounds({ rounds }: { rounds: readonly RoundSummary[] }) {
  const underWay = rounds.filter(
    ({ published, provenance }) => !published && provenance !== 'source',
  )
  const [ranks, setRanks] = useState<Readonly<Record<string, number>>>({})
  const rankOf = ({ id }: RoundSummary) => ranks[id] ?? 0
  return underWay
    .slice(0, roundsAsked)
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .map((round) => (
      <WaitingRound
        key={round.id}
        summary={round}
        onRank={(rank) => setRanks((before) => ({ ...before, [round.id]: rank }))}
      />
    ))
}

interface WaitingRoundProps {
  readonly summary: RoundSummary
  readonly onRank: (rank: number) => void
}

function WaitingRound({ summary, onRank }: WaitingRoundProps) {
  const path = `/rounds/${summary.id}`
  const { data: round } = useResource<Round>(path)
  const works = round !== null && hasDesk(round)
  const { data: trail } = useResource<RoundTrailEntry[]>(works ? `${path}/trail` : null)
  const { data: framework } = useResource<Framework>(
    works ? `/frameworks/${summary.framework}` : null,
    { version: summary.frameworkVersion },
  )
  const { data: news } = useResource<RegionNews[]>(
    round?.reviews.some(readsFeedback) ? `${path}/feedback-news` : null,
  )
  const own = round?.reviews.find(({ standing }) => preparesOwn(standing))
  const { data: workshops } = useResource<Workshop[]>(own ? `/reviews/${own.id}/workshops` : null)
  const desk = round && works && trail && framework ? deskOf(round, framework, trail) : null
  const step = own && workshops && workshopStep(own.standing, workshops, user.value?.id ?? '')
  const waiting: Waiting[] = round
    ? [
        ...(own && step && step.kind !== 'ended'
          ? [tellStep(step, { round: round.id, region: own.region.id })]
          : []),
        ...feedbackWaiting(round, news ?? [], today()),
        ...(desk ? waitingIn(desk, today()) : []),
      ]
    : []
  const rank = rankOfWaiting(waiting)
  useEffect(() => onRank(rank), [rank])
  if (!round) return null
  const id = `waiting-${round.id}`
  const agreed = desk && round.standing.assigned && isAgreedSomewhere(desk) ? desk : null
  if (waiting.length === 0) {
    return agreed ? (
      <section class="next-task" aria-labelledby={id}>
        <h2 class="govuk-heading-m" id={id}>
          {t('home.agreed', { round: round.title })}
        </h2>
        <AgreedRegions desk={agreed} />
      </section>
    ) : null
  }
  return (
    <section class="next-task" aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        {t('home.waits', { round: round.title })}
      </h2>
      {waiting.map(({ text, href, button, also = [], own }) => (
        <div key={text}>
          <p class="govuk-body">{text}</p>
          {also.length > 0 && (
            <>
              <p class="govuk-body also-waiting__heading">{t('desk.also')}</p>
              <ul class="govuk-list govuk-list--bullet">
                {also.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </>
          )}
          {own && desk ? (
            <OwnNext desk={desk} place={own} />
          ) : (
            <Button href={href}>{button}</Button>
          )}
        </div>
      ))}
      {agreed && <AgreedRegions desk={agreed} />}
    </section>
  )
}

const readsFeedback = ({ stage, standing }: Round['reviews'][number]): boolean =>
  hasReached(stage, 'feedback') && can('feedback.read', standing)

const deskOf = (round: Round, framework: Framework, trail: readonly RoundTrailEntry[]): Desk => ({
  round,
  framework,
  steps: stepsIn(trail),
  carried: null,
  reload: () => undefined,
})
