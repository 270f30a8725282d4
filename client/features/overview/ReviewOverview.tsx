import { can } from '../../../server/core/permissions.ts'
import { hasReached, nextStages } from '../../../server/core/workflow.ts'
import {
  feedbackAddress,
  learningAddress,
  matrixAddress,
  overTimeAddress,
  positionsAddress,
  trailAddress,
  workshopsAddress,
} from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { SessionLink } from '../calibration-session/SessionLink.tsx'
import { CarriedNote } from '../carried/CarriedNote.tsx'
import { HandOvers } from '../hand-over/HandOvers.tsx'
import { useSeenHandOvers } from '../hand-over/use-seen-hand-overs.ts'
import { openReviews } from '../learning/learning-choices.ts'
import { OverallSection } from '../overall/OverallSection.tsx'
import { MoveForm } from '../rounds/MoveForm.tsx'
import { readsWorkshops } from '../workshop-plan/workshop-step.ts'
import { GapList } from './GapList.tsx'
import { JudgementList } from './JudgementList.tsx'
import { stepsOf } from './lead-step.ts'
import { NextStepBox } from './NextStepBox.tsx'
import { nextStepIn } from './next-step.ts'
import type { Overview } from './overview.ts'
import { ReviewPeople } from './ReviewPeople.tsx'
import { StageLine } from './StageLine.tsx'
import { TurnLine } from './TurnLine.tsx'

/** Where a review stands, what it lacks and what comes next, as far as the viewer may know. */
export function ReviewOverview({ overview }: { overview: Overview }) {
  const { round, whole, carried } = overview
  const { region, standing, stage } = whole.review
  useSeenHandOvers(round, whole.review)
  const isSource = round.provenance === 'source'
  return (
    <>
      <ProvenanceNote {...whole.round} />
      {!isSource && (
        <>
          <StageLine stage={stage} />
          <TurnLine whole={whole} />
        </>
      )}
      <SessionLink round={round} />
      {carried && <CarriedNote round={round} carried={carried} region={region.id} />}
      <HandOvers handOvers={whole.handOvers} only="own" />
      <NextStepBox overview={overview} />
      {knowsGaps(overview) && <GapList overview={overview} />}
      <OverallSection round={round.id} region={region} standing={standing} />
      <JudgementList overview={overview} />
      <ReviewPeople overview={overview} />
      <Moves overview={overview} />
      <Ways overview={overview} />
    </>
  )
}

/** Those who work on a review, as long as there is something to do in it. */
function knowsGaps({ whole }: Overview): boolean {
  const { stage, standing } = whole.review
  if (stage === 'agreed' || stage === 'published') return false
  return can('review.read-progress', standing) || standing.ownRegion
}

/** Where the lead reviewer can take the review, beside its next step. */
function Moves({ overview }: { overview: Overview }) {
  const { round, whole, framework, carried, reload } = overview
  const { review } = whole
  const next = can('review.run', review.standing) ? nextStages(review.stage) : []
  if (next.length === 0) return null
  const desk = { round, framework, carried, steps: stepsOf(whole), reload }
  return (
    <section>
      <h2 class="govuk-heading-m">{t('review.manage')}</h2>
      <Details summary={t('desk.move')}>
        {next.map((to) => (
          <MoveForm key={to} desk={desk} reviews={[review]} to={to} />
        ))}
      </Details>
    </section>
  )
}

/** The other pages of the region. */
function Ways({ overview: { round, whole } }: { overview: Overview }) {
  const { region, standing, stage } = whole.review
  const reads = !can('review.run', standing) && nextStepIn(whole).kind === 'read'
  const writesPositions =
    can('expected-position.write', standing) || can('expected-position.propose', standing)
  const ways = [
    writesPositions && {
      href: positionsAddress(round.id, region.id),
      text: t('review.to-positions'),
    },
    readsWorkshops(standing) && {
      href: workshopsAddress(round.id, region.id),
      text: t('workshops.link'),
    },
    !reads && {
      href: matrixAddress(round.id, { region: region.id }),
      text: t('region.open-matrix'),
    },
    can('feedback.read', standing) &&
      hasReached(stage, 'feedback') && {
        href: feedbackAddress(round.id, region.id),
        text: t('room.open', { region: region.name }),
      },
    openReviews(round.reviews).length > 1 &&
      hasReached(stage, 'agreed') && {
        href: learningAddress(round.id, region.id),
        text: t('learning.link-region'),
      },
    round.provenance !== 'source' && {
      href: overTimeAddress({ region: region.id }),
      text: t('review.to-over-time'),
    },
    can('trail.read', standing) && {
      href: trailAddress(round.id, { region: region.id }),
      text: t('review.to-trail'),
    },
  ]
  return (
    <ul class="govuk-list">
      {ways.map(
        (way) =>
          way && (
            <li key={way.href}>
              <a class="govuk-link" href={way.href}>
                {way.text}
              </a>
            </li>
          ),
      )}
    </ul>
  )
}
