import { useLocation } from 'preact-iso'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Matrix, RoundSummary } from '../../../server/contract/rounds.ts'
import type { Layer } from '../../../server/core/layers.ts'
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
  /** The layers to choose from. */
  readonly layers: readonly Layer[]
  /** The layer to show where the address names none. */
  readonly first: Layer
}

/** The side-by-side view of one round with all that belongs to it. */
export function MatrixView({ round, path, layers, first }: MatrixViewProps) {
  const choices = readChoices(useLocation().query)
  const layer = choices.layer ?? first
  const matrix = useResource<Matrix>(`/rounds/${round.id}/matrix`, { layer })
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
                <MatrixBody
                  matrix={shown}
                  framework={frame}
                  path={path}
                  layers={layers}
                  choices={{ ...choices, layer }}
                />
                <LevelMeanings scale={frame.scale} />
              </>
            )}
          </LoadedPart>
        </ScaleContext.Provider>
      )}
    </LoadedPart>
  )
}
