import { useRoute } from 'preact-iso'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Matrix, Round } from '../../../server/contract/rounds.ts'
import { type Layer, maySeeLayer } from '../../../server/core/layers.ts'
import { figuresAddress, roundAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { type Resource, useResource } from '../../resource.ts'
import { Loaded, LoadedPart } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { ScaleContext } from '../../ui/scale-names.ts'
import { figuresOffered } from '../figures/figures-offered.ts'
import { chartsOffered } from './charts-offered.ts'
import { GapSection } from './GapSection.tsx'
import { SpreadSection } from './SpreadSection.tsx'

/** The charts of a round: how far its ratings spread, and how the self-review fared. */
export default function RoundChartsPage() {
  const { params } = useRoute()
  const resource = useResource<Round>(`/rounds/${params.id}`)
  return (
    <Loaded resource={resource}>
      {(round) => (
        <Page
          title={t('charts.title')}
          caption={round.title}
          back={{ href: roundAddress(round.id), text: t('matrix.to-round') }}
          wide
        >
          <ProvenanceNote {...round} />
          <Charts round={round} />
        </Page>
      )}
    </Loaded>
  )
}

function Charts({ round }: { round: Round }) {
  const { spread, gaps } = chartsOffered(round)
  const framework = useResource<Framework>(
    spread || gaps ? `/frameworks/${round.framework}` : null,
    { version: round.frameworkVersion },
  )
  if (round.provenance === 'source') return <p class="govuk-body">{t('charts.no-scores')}</p>
  if (!spread && !gaps) return <p class="govuk-body">{t('charts.nothing')}</p>
  return (
    <LoadedPart resource={framework}>
      {({ scale }) => {
        const levels = scale.levels.map(({ value }) => value)
        return (
          <ScaleContext.Provider value={scale.levels}>
            {spread && <LoadedSpread round={round} levels={levels} />}
            {gaps && <LoadedGaps round={round} levels={levels} />}
            {figuresOffered(round) === 'open' && (
              <p class="govuk-body">
                <a class="govuk-link" href={figuresAddress(round.id)}>
                  {t('figures.link')}
                </a>
              </p>
            )}
          </ScaleContext.Provider>
        )
      }}
    </LoadedPart>
  )
}

interface LoadedSectionProps {
  readonly round: Round
  readonly levels: readonly number[]
}

function LoadedSpread({ round, levels }: LoadedSectionProps) {
  const sealed = useLayer(round, 'sealed')
  return (
    <LoadedPart resource={sealed}>
      {(matrix) => <SpreadSection matrix={matrix} levels={levels} />}
    </LoadedPart>
  )
}

function LoadedGaps({ round, levels }: LoadedSectionProps) {
  const self = useLayer(round, 'self')
  const agreed = useLayer(round, 'agreed')
  const calibrated = useLayer(round, 'calibrated')
  const pending = [agreed, calibrated].find(
    ({ path, data, error }) => path !== null && data === null && error === null,
  )
  const failed = [agreed, calibrated].find(({ error }) => error !== null)
  return (
    <LoadedPart resource={failed ?? pending ?? self}>
      {() => (
        <LoadedPart resource={self}>
          {(matrix) => (
            <GapSection
              self={matrix}
              agreed={agreed.data}
              calibrated={calibrated.data}
              levels={levels}
            />
          )}
        </LoadedPart>
      )}
    </LoadedPart>
  )
}

/** A layer of the round, where any of its reviews shows it to the viewer. */
function useLayer(round: Round, layer: Layer): Resource<Matrix> {
  const isOpen = round.reviews.some(({ standing }) => maySeeLayer(layer, standing))
  return useResource<Matrix>(isOpen ? `/rounds/${round.id}/matrix` : null, { layer })
}
