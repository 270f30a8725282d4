import type { RevealedBallot } from '../../../server/contract/live-workshop.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import { AgreedBefore } from '../workshop-room/AgreedBefore.tsx'
import type { Room } from '../workshop-room/FollowedWorkshop.tsx'
import { SpreadBars } from '../workshop-room/SpreadBars.tsx'
import { cueText, shiftText } from '../workshop-room/spread-words.ts'
import { tallyMark } from '../workshop-room/tally-mark.ts'

/** What people gave in the last revealed ballot, what it says, and the ballots before it. */
export function SpreadPart({ room }: { room: Room<'facilitator'> }) {
  const { results, now } = room.view
  const last = results.ballots.at(-1)
  const names = useLevelNames()
  if (!last) return null
  const earlier = results.ballots.slice(0, -1).toReversed()
  const cue = now.place?.step === 'discuss' ? cueText(last, names) : null
  const shift = shiftText(results)
  return (
    <section class="spread-part" aria-labelledby="spread">
      <h2 class="govuk-heading-m" id="spread">
        {t('facilitate.spread')}: {t('workshop.ballot-number', { number: last.number })}
      </h2>
      <div class="spread-part__columns">
        <Ballot ballot={last} />
        <div>
          <p class="govuk-body">
            <strong>{t(`workshop.pattern.${last.pattern}`)}.</strong>{' '}
            {t(`workshop.pattern-means.${last.pattern}`)}
          </p>
          {cue && <p class="govuk-body spread-part__cue">{cue}</p>}
          {shift && <p class="govuk-body">{shift}</p>}
          <AgreedBefore view={room.view} class="govuk-body" />
        </div>
      </div>
      {earlier.length > 0 && (
        <Details summary={t('facilitate.earlier-ballots')}>
          {earlier.map((ballot) => (
            <div key={ballot.id}>
              <h3 class="govuk-heading-s">
                {t('workshop.ballot-number', { number: ballot.number })}:{' '}
                {t(`workshop.pattern.${ballot.pattern}`)}
              </h3>
              <Ballot ballot={ballot} />
            </div>
          ))}
        </Details>
      )}
    </section>
  )
}

function Ballot({ ballot }: { ballot: RevealedBallot }) {
  return (
    <div>
      <SpreadBars ballot={ballot} />
      <p class="spread-bars__note">
        {t('workshop.count-mark', { mark: tallyMark(ballot.hash) })}.{' '}
        {t('workshop.count-mark-means')}
      </p>
    </div>
  )
}
