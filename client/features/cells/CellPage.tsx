import { useRoute } from 'preact-iso'
import type { Cell } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { useResource } from '../../resource.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { ScaleContext } from '../../ui/scale-names.ts'
import { CellContent } from './CellContent.tsx'

/** Everything about one judgement of one region that the viewer may see. */
export default function CellPage() {
  const { id, region, code } = useRoute().params
  const cell = useResource<Cell>(`/rounds/${id}/cells/${region}/${code}`)
  const outline = cell.data?.round
  const framework = useResource<Framework>(
    outline ? `/frameworks/${outline.framework}` : null,
    outline && { version: outline.frameworkVersion },
  )
  return (
    <Loaded resource={cell}>
      {(shown) => (
        <Loaded resource={framework}>
          {(frame) => (
            <ScaleContext.Provider value={frame.scale.levels}>
              <CellContent cell={shown} framework={frame} reload={cell.reload} />
            </ScaleContext.Provider>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}
