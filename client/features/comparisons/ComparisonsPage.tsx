import { useRoute } from 'preact-iso'
import type { ComparisonResults } from '../../../server/contract/comparisons.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { roundAddress } from '../../addresses.ts'
import { inLanguage, t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Loaded, LoadedPart } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { ScaleContext } from '../../ui/scale-names.ts'
import { useChartWords } from '../charts/use-words.ts'
import { AgainstColours } from './AgainstColours.tsx'
import { JudgementsSection } from './JudgementsSection.tsx'
import { JudgesSection } from './JudgesSection.tsx'
import { NothingYet } from './NothingYet.tsx'
import { NotToRead } from './NotToRead.tsx'
import { OwnLost } from './OwnLost.tsx'
import { PooledSection } from './PooledSection.tsx'
import type { FigureWords } from './part.ts'

/** What the comparisons of a round show: the order of its regions, held against their colours. */
export default function ComparisonsPage() {
  const { params } = useRoute()
  const resource = useResource<ComparisonResults>(`/rounds/${params.id}/comparisons`)
  if (resource.error?.status === 403) return <NotToRead id={params.id ?? ''} />
  return (
    <Loaded resource={resource}>{(results) => <ComparisonsContent results={results} />}</Loaded>
  )
}

function ComparisonsContent({ results }: { readonly results: ComparisonResults }) {
  const { round } = results
  const framework = useResource<Framework>(`/frameworks/${round.framework}`, {
    version: round.frameworkVersion,
  })
  return (
    <Page
      title={t('comparisons.title')}
      caption={round.title}
      back={{ href: roundAddress(round.id), text: t('matrix.to-round') }}
      wide
    >
      <ProvenanceNote {...round}>
        {round.provenance === 'source' && (
          <p class="provenance__line">{t('comparisons.of-source')}</p>
        )}
      </ProvenanceNote>
      <OwnLost results={results} />
      {results.figures === null ? (
        <NothingYet results={results} />
      ) : (
        <LoadedPart resource={framework}>
          {(frame) => (
            <ScaleContext.Provider value={frame.scale.levels}>
              <Sections results={results} framework={frame} />
            </ScaleContext.Provider>
          )}
        </LoadedPart>
      )}
    </Page>
  )
}

interface SectionsProps {
  readonly results: ComparisonResults
  readonly framework: Framework
}

function Sections({ results: { round, regions, figures, notHandedIn }, framework }: SectionsProps) {
  const chart = useChartWords()
  if (figures === null) return null
  const words: FigureWords = {
    t,
    chart,
    region: (id) => regions.find((region) => region.id === id)?.name ?? id,
    judgement(code) {
      const title = findJudgement(framework, code)?.title
      return title ? inLanguage(title) : code
    },
  }
  const part = { round, figures, notHandedIn, words }
  return (
    <>
      <PooledSection {...part} />
      <AgainstColours {...part} />
      <JudgementsSection {...part} />
      <JudgesSection {...part} />
    </>
  )
}
