import { useRoute } from 'preact-iso'
import type { Figures } from '../../../server/contract/figures.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { roundAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Loaded, LoadedPart } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { ScaleContext } from '../../ui/scale-names.ts'
import { Computing } from './Computing.tsx'
import { FiguresBody } from './FiguresBody.tsx'
import { figuresOffered } from './figures-offered.ts'

/** How far the raters of a round agree, in figures that say in words what they mean. */
export default function FiguresPage() {
  const { params } = useRoute()
  const resource = useResource<Round>(`/rounds/${params.id}`)
  return (
    <Loaded resource={resource}>
      {(round) => (
        <Page
          title={t('figures.title')}
          caption={round.title}
          back={{ href: roundAddress(round.id), text: t('matrix.to-round') }}
        >
          <ProvenanceNote {...round} />
          <Offered round={round} />
        </Page>
      )}
    </Loaded>
  )
}

function Offered({ round }: { round: Round }) {
  const offered = figuresOffered(round)
  if (offered !== 'open') return <p class="govuk-body">{t(`figures.${offered}`)}</p>
  return <LoadedFigures round={round} />
}

function LoadedFigures({ round }: { round: Round }) {
  const figures = useResource<Figures>(`/rounds/${round.id}/figures`)
  const framework = useResource<Framework>(`/frameworks/${round.framework}`, {
    version: round.frameworkVersion,
  })
  if (figures.data === null && figures.error === null) return <Computing />
  return (
    <LoadedPart resource={figures}>
      {(data) => (
        <LoadedPart resource={framework}>
          {({ scale }) => (
            <ScaleContext.Provider value={scale.levels}>
              <FiguresBody figures={data} levels={scale.levels.length} />
            </ScaleContext.Provider>
          )}
        </LoadedPart>
      )}
    </LoadedPart>
  )
}
