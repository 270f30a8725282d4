import type { OverTime } from '../../../server/contract/over-time.ts'
import type { RoundSummary } from '../../../server/contract/rounds.ts'
import { roundAddress } from '../../addresses.ts'
import { useResource } from '../../resource.ts'
import { LoadedPart } from '../../ui/Loaded.tsx'
import { useChartWords } from '../charts/use-words.ts'
import { absentRounds, type Shown } from './absent-rounds.ts'

/** The rounds that the viewer knows of and that are not on the page, and why. */
export function AbsentRounds(props: { data: OverTime; page: Shown }) {
  const known = useResource<RoundSummary[]>('/rounds')
  return <LoadedPart resource={known}>{(rounds) => <List {...props} rounds={rounds} />}</LoadedPart>
}

function List(props: { data: OverTime; page: Shown; rounds: readonly RoundSummary[] }) {
  const { t, date } = useChartWords()
  const absent = absentRounds(props.rounds, props.data, props.page)
  if (absent.length === 0) return null
  return (
    <section aria-labelledby="rounds-absent">
      <h2 class="govuk-heading-s" id="rounds-absent">
        {t('absent.title')}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {absent.map(({ round, why }) => (
          <li key={round.id}>
            <a class="govuk-link" href={roundAddress(round.id)}>
              {round.title}
            </a>{' '}
            ({date(round.positionAt)}): {t(`absent.${why}`)}
            {why === 'not-open' && round.provenance === 'simulated' && (
              <> {t('absent.simulated')}</>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
