import type { RoundSummary } from '../../../server/contract/rounds.ts'
import { matrixAddress } from '../../addresses.ts'
import { needEveryMessage, t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { user } from '../../session.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Page } from '../../ui/Page.tsx'
import { MatrixView } from '../matrix/MatrixView.tsx'
import { firstRoundToShow } from './first-round.ts'
import { RoundList } from './RoundList.tsx'
import { Welcome } from './Welcome.tsx'

/** Fetched by those who have signed in alone: the first page stays light for everybody else. */
const WaitingRounds = onDemand(async () => {
  const [module] = await Promise.all([import('./WaitingRounds.tsx'), needEveryMessage()])
  return module.WaitingRounds
})

const NewRoundLink = onDemand(async () => {
  const [module] = await Promise.all([
    import('../round-setup/NewRoundLink.tsx'),
    needEveryMessage(),
  ])
  return module.NewRoundLink
})

export default function HomePage() {
  const rounds = useResource<RoundSummary[]>('/rounds')
  return (
    <Loaded resource={rounds}>
      {(all) => (
        <Page title={t('toolkit.name')} wide>
          {!user.value && <Welcome />}
          {user.value ? <OwnRounds rounds={all} /> : <PublicRounds rounds={all} />}
        </Page>
      )}
    </Loaded>
  )
}

function OwnRounds({ rounds }: { rounds: readonly RoundSummary[] }) {
  return (
    <>
      <WaitingRounds rounds={rounds} />
      <h2 class="govuk-heading-m">{t('home.rounds-signed-in')}</h2>
      <RoundList rounds={rounds} none={t('home.no-rounds')} />
      <NewRoundLink />
    </>
  )
}

/** The first round's side-by-side view stands on the page itself: it is what people come for. */
function PublicRounds({ rounds }: { rounds: readonly RoundSummary[] }) {
  const first = firstRoundToShow(rounds)
  return (
    <>
      <h2 class="govuk-heading-m">{t('home.rounds')}</h2>
      <RoundList rounds={rounds} none={t('home.no-public-rounds')} />
      {first && (
        <>
          <h2 class="govuk-heading-m">
            <a class="govuk-link" href={matrixAddress(first.id)}>
              {t('home.matrix-of', { round: first.title })}
            </a>
          </h2>
          <MatrixView round={first} path="/" />
        </>
      )}
    </>
  )
}
