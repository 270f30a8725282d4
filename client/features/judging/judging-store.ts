import { type ReadonlySignal, signal } from '@preact/signals'
import type { ChoiceAnswer, DrawnPair, Sitting } from '../../../server/contract/comparisons.ts'
import type { Choice } from '../../../server/core/comparisons/choice.ts'
import { ApiError } from '../../api.ts'
import { retryDelay } from '../../ui/retry-delay.ts'
import {
  type Clash,
  choiceOf,
  type Pending,
  type SittingState,
  withChoice,
  withDelivered,
  withoutPending,
  withSitting,
} from './sitting-state.ts'

/** `waiting` has no connection: what was chosen is sent again until it arrives. */
export type Delivery = 'idle' | 'sending' | 'waiting' | 'signed-out'

export interface JudgingStore {
  readonly state: ReadonlySignal<SittingState>
  readonly delivery: ReadonlySignal<Delivery>
  readonly clash: ReadonlySignal<Clash | null>
  /** Whether the server has other texts than those shown here. */
  readonly outdated: ReadonlySignal<boolean>
  /** Why the server took a choice not at all. */
  readonly refusal: ReadonlySignal<ApiError | null>
  readonly choose: (position: number, choice: Choice) => void
  readonly load: (sitting: Sitting) => void
  /** Ends a clash; with a choice, that is what holds. */
  readonly settleClash: (choice: Choice | null) => void
  /** Tries again at once, as after a sign-in. */
  readonly wake: () => void
  /** Waits for what is on its way. */
  readonly settle: () => Promise<void>
  readonly rest: () => void
}

export interface JudgingPost {
  /** Sends one choice. @throws ApiError */
  readonly send: (choice: Pending) => Promise<Pick<ChoiceAnswer, 'version' | 'evidence'>>
  /** Keeps what is not on the server where it outlives the page. */
  readonly keep: (pending: readonly Pending[]) => void
  readonly makeId: () => string
}

/** The choices of a sitting: made at once, and sent one after the other until they have arrived. */
export function createJudgingStore(
  sitting: Sitting,
  kept: readonly Pending[],
  { send, keep, makeId }: JudgingPost,
): JudgingStore {
  const { version, pairs, cells, evidence } = sitting
  const state = signal<SittingState>({ version, pairs, cells, evidence, pending: kept })
  const delivery = signal<Delivery>('idle')
  const clash = signal<Clash | null>(null)
  const outdated = signal(false)
  const refusal = signal<ApiError | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay: Promise<void> | null = null
  let isResting = false

  function turn(next: SittingState): void {
    const isSame = next.pending === state.peek().pending
    state.value = next
    if (!isSame) keep(next.pending)
  }

  function deliver(attempts = 0): void {
    clearTimeout(timer)
    if (underWay || isResting || state.peek().pending.length === 0) return
    underWay = deliverAll(attempts).finally(() => {
      underWay = null
      if (delivery.peek() === 'idle') deliver()
    })
  }

  async function deliverAll(attempts: number): Promise<void> {
    delivery.value = 'sending'
    for (let next = state.peek().pending[0]; next && !isResting; next = state.peek().pending[0]) {
      try {
        const { version, evidence } = await send(next)
        turn(withDelivered(state.peek(), next.id, version))
        outdated.value = evidence !== state.peek().evidence
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        if (!passOver(next, error, attempts)) return
      }
    }
    delivery.value = 'idle'
  }

  /** Whether the next choice may be sent after one that was refused. */
  function passOver(refused: Pending, error: ApiError, attempts: number): boolean {
    if (error.status === 401) {
      delivery.value = 'signed-out'
      return false
    }
    if (error.status === 0 || error.status === 429 || error.status >= 500) {
      delivery.value = 'waiting'
      timer = setTimeout(() => deliver(attempts + 1), retryDelay(attempts))
      return false
    }
    const { position } = refused
    const current = error.status === 412 ? currentIn(error.details) : lastKnown(position)
    const here = choiceOf(state.peek(), position) ?? 'undone'
    turn(withoutPending(state.peek(), position, current))
    if (error.status !== 412) refusal.value = error
    else clash.value = { position, here, elsewhere: current?.choice ?? null }
    return true
  }

  const lastKnown = (position: number) =>
    state.peek().pairs.find((pair) => pair.position === position)?.last ?? null

  deliver()
  return {
    state,
    delivery,
    clash,
    outdated,
    refusal,
    choose(position, choice) {
      refusal.value = null
      turn(withChoice(state.peek(), { id: makeId(), position, choice }))
      deliver()
    },
    load(read) {
      turn(withSitting(state.peek(), read))
      outdated.value = false
      deliver()
    },
    settleClash(choice) {
      const settled = clash.peek()
      clash.value = null
      if (settled === null || choice === null) return
      turn(withChoice(state.peek(), { id: makeId(), position: settled.position, choice }))
      deliver()
    },
    wake: deliver,
    settle: () => underWay ?? Promise.resolve(),
    rest() {
      isResting = true
      clearTimeout(timer)
    },
  }
}

function currentIn(details: unknown): DrawnPair['last'] {
  return (details as { current: DrawnPair['last'] } | null)?.current ?? null
}
