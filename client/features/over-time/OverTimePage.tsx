import { useLocation } from 'preact-iso'
import type { OverTime } from '../../../server/contract/over-time.ts'
import { address, overTimeAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { user } from '../../session.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { AbsentRounds } from './AbsentRounds.tsx'
import { AcrossRegions } from './across/AcrossRegions.tsx'
import { allRegions, readAcrossChoices } from './across/across-choices.ts'
import { choosePair } from './across/moves.ts'
import { createPositions, pairsOf, roundsOf, sectionsOf } from './courses.ts'
import { OverTimeSection } from './OverTimeSection.tsx'
import { RoundsShown } from './RoundsShown.tsx'

/** The agreed levels over the rounds: two of them in every region, or all of them in one. */
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
  return (
    <>
      <div class="matrix-controls">
        <SelectField
          name="region"
          label={t('over-time.region')}
          value={region === allRegions ? allRegions : region.id}
          choices={[
            { value: allRegions, text: t('moves.all-regions') },
            ...regions.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          onChange={(value) => route(overTimeAddress({ region: value }), true)}
        />
      </div>
      {region === allRegions ? (
        <AcrossRegions data={data} />
      ) : (
        <RegionCourse data={data} region={region} />
      )}
      <AbsentRounds
        data={data}
        page={
          region === allRegions
            ? { pair: choosePair(data.rounds, readAcrossChoices(query)) }
            : { region: region.id }
        }
      />
    </>
  )
}

type Region = OverTime['regions'][number]

function RegionCourse({ data, region }: { data: OverTime; region: Region }) {
  const rounds = roundsOf(data, region.id)
  const sections = sectionsOf(data, region.id)
  const find = createPositions(data, region.id)
  return (
    <>
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

/** What the address names, or one’s own region, or else all; nothing where nothing is open. */
function chooseRegion(
  regions: OverTime['regions'],
  named: string | undefined,
  own: readonly string[],
): Region | typeof allRegions | undefined {
  if (regions.length === 0) return undefined
  if (named === allRegions) return allRegions
  return (
    regions.find(({ id }) => id === named) ??
    regions.find(({ id }) => own.includes(id)) ??
    allRegions
  )
}
