import { useRoute } from 'preact-iso'
import type { Round } from '../../../server/contract/rounds.ts'
import { roundAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { MoreFromRound } from '../rounds/MoreFromRound.tsx'
import { CompareView } from './compare/CompareView.tsx'

export default function MatrixPage() {
  const { params } = useRoute()
  const resource = useResource<Round>(`/rounds/${params.id}`)
  return <Loaded resource={resource}>{(round) => <MatrixContent round={round} />}</Loaded>
}

function MatrixContent({ round }: { round: Round }) {
  return (
    <Page
      title={t('matrix.title')}
      caption={round.title}
      back={{ href: roundAddress(round.id), text: t('matrix.to-round') }}
      wide
    >
      <CompareView round={round} />
      <MoreFromRound round={round} />
    </Page>
  )
}
