import { useLocation } from 'preact-iso'
import type { Framework } from '../../../../server/contract/framework.ts'
import type { OverTime } from '../../../../server/contract/over-time.ts'
import { overTimeAddress } from '../../../addresses.ts'
import { useResource } from '../../../resource.ts'
import { LoadedPart } from '../../../ui/Loaded.tsx'
import { ScaleContext } from '../../../ui/scale-names.ts'
import { useChartWords } from '../../charts/use-words.ts'
import type { RoundPair } from '../courses.ts'
import { RoundsShown } from '../RoundsShown.tsx'
import { AcrossBody } from './AcrossBody.tsx'
import { AcrossControls } from './AcrossControls.tsx'
import { type AcrossChoices, acrossQuery, readAcrossChoices } from './across-choices.ts'
import { choosePair } from './moves.ts'

/** What moved between two rounds in every region. */
export function AcrossRegions({ data }: { data: OverTime }) {
  const { query } = useLocation()
  const { t } = useChartWords()
  const choices = readAcrossChoices(query)
  const pair = choosePair(data.rounds, choices)
  if (!pair) {
    return (
      <>
        <p class="govuk-body">{t('moves.one-round')}</p>
        <RoundsShown rounds={data.rounds} region={null} />
      </>
    )
  }
  return <Pair data={data} pair={pair} choices={choices} />
}

function Pair(props: { data: OverTime; pair: RoundPair; choices: AcrossChoices }) {
  const { data, pair, choices } = props
  const { route } = useLocation()
  const framework = useResource<Framework>(`/frameworks/${pair.to.framework}`, {
    version: pair.to.frameworkVersion,
  })
  const to = (change: Partial<AcrossChoices>) => overTimeAddress(acrossQuery(choices, change))
  const choose = (change: Partial<AcrossChoices>) => route(to(change), true)
  return (
    <LoadedPart resource={framework}>
      {(frame) => (
        <ScaleContext.Provider value={frame.scale.levels}>
          <AcrossControls
            rounds={data.rounds}
            pair={pair}
            aspects={frame.aspects}
            choices={choices}
            choose={choose}
          />
          <RoundsShown rounds={[pair.from, pair.to]} region={null} />
          <AcrossBody {...props} framework={frame} to={to} choose={choose} />
        </ScaleContext.Provider>
      )}
    </LoadedPart>
  )
}
