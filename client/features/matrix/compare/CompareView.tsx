import { useLocation } from 'preact-iso'
import type { Framework } from '../../../../server/contract/framework.ts'
import type { Matrix, Round } from '../../../../server/contract/rounds.ts'
import { useResource } from '../../../resource.ts'
import { LoadedPart } from '../../../ui/Loaded.tsx'
import { ScaleContext } from '../../../ui/scale-names.ts'
import { SessionBar } from '../../calibration-session/SessionBar.tsx'
import { boxMark, marksKey, nextOnAgenda } from '../../calibration-session/session.ts'
import { useAgenda, useReloadOn } from '../../calibration-session/use-agenda.ts'
import { useRoundSession } from '../../calibration-session/use-round-session.ts'
import { LevelMeanings } from '../LevelMeanings.tsx'
import { layersOffered } from '../layers-offered.ts'
import { CompareBody } from './CompareBody.tsx'
import { readCompareChoices } from './compare-choices.ts'
import { useLastLook } from './use-last-look.ts'

/** The side-by-side view of a round with all that one does with it. */
export function CompareView({ round }: { round: Round }) {
  const standings = round.reviews.map(({ standing }) => standing)
  const layers = layersOffered(standings)
  const asked = readCompareChoices(useLocation().query)
  const layer = asked.layer ?? round.openingLayer
  const against = asked.against === layer ? null : asked.against
  const path = `/rounds/${round.id}/matrix`
  const matrix = useResource<Matrix>(path, { layer })
  const other = useResource<Matrix>(against && path, { layer: against })
  const framework = useResource<Framework>(`/frameworks/${round.framework}`, {
    version: round.frameworkVersion,
  })
  const look = useLastLook(round.id)
  const session = useRoundSession(round.id, round.standing)
  const agenda = useAgenda(session)
  const view = session.open?.view ?? null
  useReloadOn(view && marksKey(view), () => {
    matrix.reload()
    other.reload()
  })
  const next = view && agenda.data && nextOnAgenda(agenda.data, view, view.now.place)
  const markOf = (region: string, judgement: string) =>
    view && boxMark(view, { region, judgement }, next)
  return (
    <LoadedPart resource={framework}>
      {(frame) => (
        <ScaleContext.Provider value={frame.scale.levels}>
          <SessionBar
            session={session}
            agenda={agenda.data}
            names={{ framework: frame, regions: round.regions }}
            shown={null}
            isTable
          />
          <LoadedPart resource={matrix}>
            {(shown) => (
              <CompareBody
                round={round}
                matrix={shown}
                against={against ? other.data : null}
                framework={frame}
                layers={layers}
                choices={{ ...asked, layer, against }}
                look={look}
                markOf={markOf}
              />
            )}
          </LoadedPart>
          {against && other.error && <LoadedPart resource={other}>{() => null}</LoadedPart>}
          <LevelMeanings scale={frame.scale} />
        </ScaleContext.Provider>
      )}
    </LoadedPart>
  )
}
