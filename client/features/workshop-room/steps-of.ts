import type { CommonView } from '../../../server/contract/live-workshop.ts'

/** One step of a judgement as a strip shows it; `number` counts its ballots from 1. */
export interface ShownStep {
  readonly step: 'read' | 'ballot' | 'discuss' | 'agree'
  readonly number: number | null
  readonly state: 'done' | 'here' | 'ahead'
}

/** The way of a judgement: read, ballot, discuss, second ballot, agree, with where the room is. */
export function stepsOf({ now, results }: Pick<CommonView, 'now' | 'results'>): ShownStep[] {
  const { place, ballot } = now
  if (place === null) return []
  const revealed = results.ballots.length
  const second = Math.max(2, ballot?.number ?? revealed)
  const here = {
    read: 0,
    ballot: (ballot?.number ?? revealed + 1) === 1 ? 1 : 3,
    discuss: 2,
    agree: 4,
  }[place.step]
  const steps = [
    { step: 'read', number: null, done: here > 0 },
    { step: 'ballot', number: 1, done: revealed > 0 },
    { step: 'discuss', number: null, done: revealed > 0 && here > 2 },
    { step: 'ballot', number: second, done: revealed > 1 },
    { step: 'agree', number: null, done: false },
  ] as const
  return steps.map(({ step, number, done }, index) => ({
    step,
    number,
    state: index === here ? 'here' : done ? 'done' : 'ahead',
  }))
}
