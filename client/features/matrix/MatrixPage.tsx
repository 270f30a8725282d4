import { useRoute } from 'preact-iso'
import type { Round } from '../../../server/contract/rounds.ts'
import { roundAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ChartLinks } from '../charts/ChartLinks.tsx'
import { firstLayer, layersOffered } from './layers-offered.ts'
import { MatrixView } from './MatrixView.tsx'

export default function MatrixPage() {
  const { params } = useRoute()
  const resource = useResource<Round>(`/rounds/${params.id}`)
  return <Loaded resource={resource}>{(round) => <MatrixContent round={round} />}</Loaded>
}

function MatrixContent({ round }: { round: Round }) {
  const standings = round.reviews.map(({ standing }) => standing)
  return (
    <Page
      title={t('matrix.title')}
      caption={round.title}
      back={{ href: roundAddress(round.id), text: t('matrix.to-round') }}
      wide
    >
      <MatrixView
        round={round}
        path={`/rounds/${round.id}/matrix`}
        layers={layersOffered(standings)}
        first={firstLayer(standings)}
      />
      <ChartLinks round={round} />
    </Page>
  )
}
