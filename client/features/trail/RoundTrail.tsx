import { useLocation } from 'preact-iso'
import { trailAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { ofRegion } from './of-region.ts'
import { TrailTable, type TrailTableProps } from './TrailTable.tsx'

export function RoundTrail({ round, entries, framework }: TrailTableProps) {
  const { query, route } = useLocation()
  if (entries.length === 0) return <p class="govuk-body">{t('round-trail.empty')}</p>
  const known = round.regions.some(({ id }) => id === query.region)
  const region = known ? (query.region ?? null) : null
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
      <TrailTable round={round} entries={ofRegion(entries, region)} framework={framework} />
    </>
  )
}
