import { useCallback, useEffect, useState } from 'preact/hooks'
import type { PlanAnswer, PlanQuestion } from '../../../server/contract/plan-of-figures.ts'
import type { Closeness } from '../../../server/core/statistics/plan/assumptions.ts'
import type { PlannedRegion } from '../../../server/core/statistics/plan/rating-plan.ts'
import { type ApiError, api } from '../../api.ts'
import { language } from '../../language.tsx'
import { useRetry } from '../../ui/use-retry.ts'

export interface Expected {
  /** For the plan that was asked for last; null until the first answer. */
  readonly answer: PlanAnswer | null
  /** Whether the answer belongs to an earlier plan, and that of this one is on its way. */
  readonly pending: boolean
  readonly error: ApiError | null
  readonly retry: () => void
}

/** In milliseconds: several ticks one after the other are asked for once. */
const pause = 400

/** How sure the figures of a plan would be, asked for anew as it changes. */
export function useExpected(
  round: string,
  plan: readonly PlannedRegion[],
  closeness: Closeness,
): Expected {
  const question: PlanQuestion = {
    regions: plan.map(({ region, raters }) => ({ region, raters: [...raters].sort() })),
    closeness,
  }
  const asked = JSON.stringify(question)
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<{
    readonly asked: string
    readonly answer: PlanAnswer | null
    readonly error: ApiError | null
  }>({ asked: '', answer: null, error: null })
  const key = `${asked} ${language.value}`

  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const timer = setTimeout(() => {
      api<PlanAnswer>(`/rounds/${round}/plan-of-figures`, {
        method: 'POST',
        body: JSON.parse(asked),
        signal,
      }).then(
        (answer) => setState({ asked: key, answer, error: null }),
        (error: ApiError) => {
          if (!signal.aborted) setState(({ answer }) => ({ asked: key, answer, error }))
        },
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [round, key, attempt])

  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  useRetry(state.error?.status === 0, retry)
  return { answer: state.answer, pending: state.asked !== key, error: state.error, retry }
}
