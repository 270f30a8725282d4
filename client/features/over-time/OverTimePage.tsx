import { useLocation } from 'preact-iso'
import type { OverTime } from '../../../server/contract/over-time.ts'
import { address, overTimeAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { user } from '../../session.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { createPositions, pairsOf, roundsOf, sectionsOf } from './courses.ts'
import { OverTimeSection } from './OverTimeSection.tsx'
import { RoundsShown } from './RoundsShown.tsx'

/** The agreed levels of one region over the rounds. */
export default function OverTimePage() {
  const resource = useResource<OverTime>('/over-time')
  return (
    <Loaded resource={resource}>
      {(data) => (
        <Page
          title={t('shell.over-time')}
          back={{ href: address('/'), text: t('rounds.to-home') }}
          wide
        >
          <Courses data={data} />
        </Page>
      )}
    </Loaded>
  )
}

function Courses({ data }: { data: OverTime }) {
  const { query, route } = useLocation()
  const { regions } = data
  const region = chooseRegion(regions, query.region, user.value?.regions ?? [])
  if (!region) return <p class="govuk-body">{t('over-time.nothing')}</p>
  const rounds = roundsOf(data, region.id)
  const sections = sectionsOf(data, region.id)
  const find = createPositions(data, region.id)
  return (
    <>
      <div class="matrix-controls">
        <SelectField
          name="region"
          label={t('over-time.region')}
          value={region.id}
          choices={regions.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={(value) => route(overTimeAddress({ region: value }), true)}
        />
      </div>
      <RoundsShown rounds={rounds} region={region.id} />
      {sections.map((section) => (
        <OverTimeSection
          key={section.framework.id}
          section={section}
          region={region}
          find={find}
          pairs={pairsOf(rounds).filter(({ to }) => section.rounds.includes(to))}
          alone={sections.length === 1}
        />
      ))}
    </>
  )
}

/** The region that the address names, or one’s own, or else the first. */
function chooseRegion(
  regions: OverTime['regions'],
  named: string | undefined,
  own: readonly string[],
): OverTime['regions'][number] | undefined {
  return (
    regions.find(({ id }) => id === named) ??
    regions.find(({ id }) => own.includes(id)) ??
    regions[0]
  )
}
