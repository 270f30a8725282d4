import type { CarriedRound } from '../../../server/contract/carried.ts'
import type { RoundSummary } from '../../../server/contract/rounds.ts'
import { cellAddress, roundAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { InsetText } from '../../ui/InsetText.tsx'
import { EarlierRound } from './EarlierRound.tsx'
import { groupUnreviewed, type Unreviewed } from './unreviewed.ts'
import { useCarried } from './use-carried.ts'

export interface CarriedNoteProps {
  readonly round: Pick<RoundSummary, 'id' | 'regions'>
  readonly carried: CarriedRound
  /** The one region that the page is about. */
  readonly region?: string
}

/** The same, asked for by itself; nothing for a round that was not carried. */
export function CarriedNoteOf(props: { round: CarriedNoteProps['round'] & { carried: boolean } }) {
  const carried = useCarried(props.round)
  return carried && <CarriedNote {...props} carried={carried} />
}

/** Which round this one was carried from, and what of it nobody has looked at yet. */
export function CarriedNote({ round, carried, region }: CarriedNoteProps) {
  const { from, leftOut, meaningChanged, unreviewed } = carried
  const judgements = leftOut.map(({ title }) => title).join(', ')
  return (
    <section id="carried" tabIndex={-1}>
      <InsetText>
        <p class="govuk-body">
          {from ? (
            <EarlierRound
              label={t('carried.note-from')}
              round={from}
              href={roundAddress(from.id)}
            />
          ) : (
            t('carried.note-hidden')
          )}{' '}
          {t('carried.note-what')}
        </p>
        {from && meaningChanged && (
          <p class="govuk-body">
            {t('carried.meaning-changed', { version: from.frameworkVersion })}
          </p>
        )}
        {leftOut.length > 0 && <p class="govuk-body">{t('carried.left-out', { judgements })}</p>}
        {unreviewed && (
          <UnreviewedList
            round={round}
            unreviewed={unreviewed.filter((one) => region === undefined || one.region === region)}
          />
        )}
      </InsetText>
    </section>
  )
}

function UnreviewedList(props: {
  readonly round: CarriedNoteProps['round']
  readonly unreviewed: readonly Unreviewed[]
}) {
  const { round, unreviewed } = props
  const groups = groupUnreviewed(unreviewed, round.regions)
  const [only] = groups
  if (!only) return <p class="govuk-body">{t('carried.all-looked')}</p>
  return (
    <>
      <p class="govuk-body">
        <strong>{t('carried.unreviewed', { count: unreviewed.length })}</strong>
      </p>
      {groups.map(({ region, judgements }) => (
        <Details
          key={region.id}
          summary={t('carried.unreviewed-of', { region: region.name, count: judgements.length })}
        >
          <ul class="govuk-list govuk-list--bullet">
            {judgements.map(({ judgement, title }) => (
              <li key={judgement}>
                <a class="govuk-link" href={cellAddress(round.id, region.id, judgement)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </>
  )
}
