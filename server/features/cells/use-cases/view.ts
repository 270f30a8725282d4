import type { Actor } from '../../../actor.ts'
import type { Translate } from '../../../core/messages.ts'
import type { Deps } from '../../../deps.ts'
import type { ServerKey } from '../../../messages/en.ts'
import type { CellKey } from '../../ratings/repository.ts'
import type { ReviewContext } from '../../reviews/context.ts'

/** A cell as one viewer meets it: where it stands, and how they stand to it. */
export interface CellView extends ReviewContext {
  readonly deps: Deps
  readonly actor: Actor
  readonly cell: CellKey
  readonly translate: Translate<ServerKey>
}
