import type { z } from 'zod'
import type { Person } from '../../../actor.ts'
import type { Moved, timerInput } from '../../../contract/live-workshop.ts'
import { actOnTimer, type TimerAct } from '../../../core/workshop/timer.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import type { WorkshopContext } from '../../workshops/context.ts'
import { updateWorkshop } from '../../workshops/repository.ts'
import { moveWorkshop, requireOpenRoom } from '../../workshops/rules.ts'
import { tellWorkshop } from '../tell.ts'

/**
 * Starts, pauses, resumes or stops the timer. Started without a length it takes the time that is
 * meant for the judgement.
 * @throws AppError seconds-needed where no time is meant for it, or no-timer to pause or resume
 */
export function setTimer(
  deps: Deps,
  actor: Person,
  id: string,
  version: number,
  input: z.infer<typeof timerInput>,
): Promise<Moved> {
  return moveWorkshop(deps, { actor }, id, version, async (trx, context) => {
    requireOpenRoom(context)
    const { timerEndsAt, timerLeft } = context.workshop
    const before = {
      endsAt: timerEndsAt === null ? null : Date.parse(timerEndsAt),
      left: timerLeft,
    }
    const timer = actOnTimer(before, complete(context, input), deps.now().getTime())
    if (!timer) throw new AppError('no-timer', { path: 'act' })
    const endsAt = timer.endsAt === null ? null : new Date(timer.endsAt).toISOString()
    const next = await updateWorkshop(trx, id, { timer_ends_at: endsAt, timer_seconds: timer.left })
    const workshop = {
      ...context.workshop,
      timerEndsAt: endsAt,
      timerLeft: timer.left,
      version: next,
    }
    const event = { type: 'timer', parts: ['now'] } as const
    return { version: next, seq: await tellWorkshop(deps, trx, { ...context, workshop }, event) }
  })
}

function complete(
  { workshop, items }: WorkshopContext,
  { act, seconds }: z.infer<typeof timerInput>,
): TimerAct {
  if (act !== 'start') return { act }
  const minutes = items.find(({ judgement }) => judgement === workshop.place?.judgement)?.minutes
  const length = seconds ?? (minutes ? minutes * 60 : undefined)
  if (length === undefined) throw new AppError('seconds-needed', { path: 'seconds' })
  return { act, seconds: length }
}
