import { useLocation } from 'preact-iso'
import { trailAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { entriesAtOnce, partTrail } from './newest.ts'
import { ofRegion } from './of-region.ts'
import { TrailTable, type TrailTableProps } from './TrailTable.tsx'

/** Who did what, the newest first; what is earlier is folded, and stands in full on paper. */
export function RoundTrail({ round, entries, framework }: Omit<TrailTableProps, 'caption'>) {
  const { query, route } = useLocation()
  if (entries.length === 0) return <p class="govuk-body">{t('round-trail.empty')}</p>
  const known = round.regions.some(({ id }) => id === query.region)
  const region = known ? (query.region ?? null) : null
  const { newest, earlier } = partTrail(ofRegion(entries, region), entriesAtOnce)
  return (
    <>
      <SelectField
        name="region"
        label={t('rounds.region')}
        value={region ?? ''}
        choices={[
          { value: '', text: t('round-trail.whole-round') },
          ...round.regions.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        onChange={(value) => route(trailAddress(round.id, { region: value || null }), true)}
      />
      <TrailTable
        round={round}
        entries={newest}
        framework={framework}
        caption={t('round-trail.caption', { count: newest.length + earlier.length })}
      />
      {earlier.length > 0 && (
        <Details onPaper summary={t('round-trail.earlier', { count: earlier.length })}>
          <TrailTable
            round={round}
            entries={earlier}
            framework={framework}
            caption={t('round-trail.earlier-caption')}
          />
        </Details>
      )}
    </>
  )
}
