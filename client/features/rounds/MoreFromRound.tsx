import type { Round } from '../../../server/contract/rounds.ts'
import { mayJudge, readingRight } from '../../../server/core/comparisons/judging.ts'
import { type Action, can } from '../../../server/core/permissions.ts'
import {
  chartsAddress,
  comparisonsAddress,
  figuresAddress,
  figuresPlanAddress,
  judgingAddress,
  learningAddress,
  matrixAddress,
  overTimeAddress,
  setupAddress,
  trailAddress,
} from '../../addresses.ts'
import { t } from '../../language.tsx'
import { calibrationAddress } from '../calibration-session/session-addresses.ts'
import { offersCharts } from '../charts/charts-offered.ts'
import { TakeOut } from '../exports/TakeOut.tsx'
import { offersFigures } from '../figures/figures-offered.ts'
import { offersPlan } from '../figures-plan/plan-offered.ts'
import { openReviews } from '../learning/learning-choices.ts'

export interface MoreFromRoundProps {
  readonly round: Round
  /** Whether the way to the side-by-side view stands here too. */
  readonly matrix?: boolean
}

/** The other pages of a round that the viewer may open, and what they may take out of it. */
export function MoreFromRound({ round, matrix = false }: MoreFromRoundProps) {
  const ways = [
    matrix && { href: matrixAddress(round.id), text: t('rounds.to-matrix') },
    can('calibration.follow', round.standing) && {
      href: calibrationAddress(round.id),
      text: t('session.link'),
    },
    openReviews(round.reviews).length > 1 && {
      href: learningAddress(round.id),
      text: t('learning.link'),
    },
    offersCharts(round) && { href: chartsAddress(round.id), text: t('matrix.to-charts') },
    mayJudge(round.provenance, round.standing) && {
      href: judgingAddress(round.id),
      text: t('judging.link'),
    },
    can(readingRight(round.provenance), round.standing) && {
      href: comparisonsAddress(round.id),
      text: t('comparisons.link'),
    },

    offersFigures(round) && { href: figuresAddress(round.id), text: t('figures.link') },
    { href: overTimeAddress(), text: t('matrix.to-over-time') },
    can('registers.read', round.standing) && {
      href: setupAddress(round.id),
      text: t('setup.title'),
    },
    offersPlan(round) && { href: figuresPlanAddress(round.id), text: t('figures-plan.link') },
    readsTrail(round) && { href: trailAddress(round.id), text: t('round-trail.link') },
  ]
  return (
    <section class="more-from-round" aria-labelledby="more">
      <h2 class="govuk-heading-m" id="more">
        {t('rounds.more')}
      </h2>
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
      <TakeOut round={round} />
    </section>
  )
}

const trails: readonly Action[] = ['trail.read', 'trail.read-movement', 'trail.read-administration']

function readsTrail(round: Round): boolean {
  const standings = [round.standing, ...round.reviews.map(({ standing }) => standing)]
  return standings.some((standing) => trails.some((action) => can(action, standing)))
}
