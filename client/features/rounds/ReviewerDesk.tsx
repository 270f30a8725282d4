import { judgementCodes } from '../../../server/core/framework.ts'
import { can } from '../../../server/core/permissions.ts'
import { checkAddress, regionAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { SessionLink } from '../calibration-session/SessionLink.tsx'
import { AgreedRegions } from './AgreedRegions.tsx'
import { CellLinks } from './CellLinks.tsx'
import type { CellPlace } from './cell-steps.ts'
import type { Desk } from './desk.ts'
import { OwnNext } from './OwnNext.tsx'
import { unsealedCells } from './round-tasks.ts'

/** What a reviewer still has to seal in a round, or can propose after its reveal. */
export function ReviewerDesk({ desk }: { desk: Desk }) {
  const { round, framework } = desk
  if (round.revealedAt !== null) return <Calibrating desk={desk} />
  const rates = round.reviews.some(({ standing }) => can('rating.seal', standing))
  if (!rates) return null
  const open = unsealedCells(round.reviews, judgementCodes(framework))
  return (
    <section class="next-task" aria-labelledby="own-ratings">
      <h2 class="govuk-heading-m" id="own-ratings">
        {t('own.title')}
      </h2>
      <p class="govuk-body-l">
        {open.length === 0 ? t('own.all-sealed') : t('own.count', { count: open.length })}
      </p>
      <OpenCells desk={desk} open={open} />
      <DraftsToSeal desk={desk} />
    </section>
  )
}

function OpenCells({ desk, open }: { desk: Desk; open: readonly CellPlace[] }) {
  const [first] = open
  if (!first) return null
  return (
    <>
      <OwnNext key={`${first.region} ${first.judgement}`} desk={desk} place={first} />
      <CellLinks desk={desk} cells={open} />
    </>
  )
}

/** The regions of which there are drafts, with the way to sealing them. */
function DraftsToSeal({ desk: { round } }: { desk: Desk }) {
  const regions = round.regions.filter(({ id }) =>
    round.ownDrafted.some(({ region }) => region === id),
  )
  if (regions.length === 0) return null
  return (
    <ul class="govuk-list">
      {regions.map(({ id, name }) => (
        <li key={id}>
          <a class="govuk-link" href={checkAddress(round.id, id)}>
            {t('sitting.check', { region: name })}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** After the reveal a reviewer reads along, and proposes; what is agreed is told. */
function Calibrating({ desk }: { desk: Desk }) {
  const { round } = desk
  const proposing = round.reviews.filter(({ standing }) => can('calibrated.propose', standing))
  if (proposing.length === 0) {
    return (
      <>
        <SessionLink round={round} />
        <AgreedRegions desk={desk} />
      </>
    )
  }
  return (
    <>
      <section class="next-task">
        <p class="govuk-body-l">{t('own.calibrating')}</p>
        <SessionLink round={round} />
        <ul class="govuk-list">
          {proposing.map(({ region }) => (
            <li key={region.id}>
              <a class="govuk-link" href={regionAddress(round.id, region.id)}>
                {t('desk.region-page', { region: region.name })}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <AgreedRegions desk={desk} />
    </>
  )
}
