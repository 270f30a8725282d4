import { useLocation } from 'preact-iso'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Matrix, RoundSummary } from '../../../server/contract/rounds.ts'
import { useResource } from '../../resource.ts'
import { LoadedPart } from '../../ui/Loaded.tsx'
import { ScaleContext } from '../../ui/scale-names.ts'
import { readChoices } from './choices.ts'
import { LevelMeanings } from './LevelMeanings.tsx'
import { MatrixBody } from './MatrixBody.tsx'

export interface MatrixViewProps {
  readonly round: Pick<RoundSummary, 'id' | 'framework' | 'frameworkVersion'>
  /** The path of the page that shows it, whose query holds the choices. */
  readonly path: string
}

/** The agreed levels of one round side by side, to be read: the first page's view. */
export function MatrixView({ round, path }: MatrixViewProps) {
  const choices = readChoices(useLocation().query)
  const matrix = useResource<Matrix>(`/rounds/${round.id}/matrix`, { layer: 'agreed' })
  const framework = useResource<Framework>(`/frameworks/${round.framework}`, {
    version: round.frameworkVersion,
  })
  return (
    <LoadedPart resource={framework}>
      {(frame) => (
        <ScaleContext.Provider value={frame.scale.levels}>
          <LoadedPart resource={matrix}>
            {(shown) => (
              <>
                <MatrixBody matrix={shown} framework={frame} path={path} choices={choices} />
                <LevelMeanings scale={frame.scale} />
              </>
            )}
          </LoadedPart>
        </ScaleContext.Provider>
      )}
    </LoadedPart>
  )
}
