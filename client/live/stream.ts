import { type ReadonlySignal, signal } from '@preact/signals'
import type {
  EventsQuery,
  FacilitatorView,
  ParticipantView,
  ProjectorView,
} from '../../server/contract/live-workshop.ts'
import { ApiError, api } from '../api.ts'

interface Views {
  readonly facilitator: FacilitatorView
  readonly projector: ProjectorView
  readonly participant: ParticipantView
}

export type Connection = 'connected' | 'lost'

export interface Followed<View> {
  readonly view: View
  /** How many participants were heard of lately. */
  readonly present: number
  /** The server's time in milliseconds since 1970, whatever this device's clock says. */
  readonly now: () => number
  readonly connection: Connection
}

export interface Following<View> {
  /** Null until the first answer. */
  readonly state: ReadonlySignal<Followed<View> | null>
  readonly connection: ReadonlySignal<Connection>
  /** Why the server shows nothing of the workshop, which ends the following; else null. */
  readonly refusal: ReadonlySignal<ApiError | null>
  /** Looks at once whether there is a connection, and for what was missed. */
  readonly hurry: () => void
  readonly stop: () => void
}

/** Follows a workshop by its stream, as one audience sees it. */
export function followWorkshop<As extends EventsQuery['as']>(
  id: string,
  as: As,
): Following<Views[As]> {
  const state = signal<Followed<Views[As]> | null>(null)
  const connection = signal<Connection>('connected')
  const refusal = signal<ApiError | null>(null)
  const source = new EventSource(`/api/workshops/${id}/events?as=${as}`)
  let ahead = 0
  const now = () => Date.now() + ahead

  const change = (part: Partial<Followed<Views[As]>>): void => {
    connection.value = part.connection ?? 'connected'
    if (state.value) state.value = { ...state.value, connection: 'connected', ...part }
  }

  source.addEventListener('beat', ({ data }) => {
    const beat = JSON.parse(data) as { now: string; present?: number }
    ahead = Date.parse(beat.now) - Date.now()
    change(beat.present === undefined ? {} : { present: beat.present })
  })
  source.addEventListener('snapshot', ({ data }) => {
    const { view, present } = JSON.parse(data)
    state.value = { view, present, now, connection: 'connected' }
  })
  source.addEventListener('live', ({ data }) => {
    if (state.value) change({ view: { ...state.value.view, ...JSON.parse(data).parts } })
  })
  source.onerror = () => {
    change({ connection: 'lost' })
    api(`/workshops/${id}/state`, { query: { as } }).catch((error: unknown) => {
      if (!(error instanceof ApiError) || ![401, 403, 404].includes(error.status)) return
      refusal.value = error
      source.close()
    })
  }
  return { state, connection, refusal, hurry: () => undefined, stop: () => source.close() }
}
