import type { Workshop, WorkshopInput } from '../../../server/contract/workshops.ts'
import { largestCapacity, usualCapacity } from '../../../server/core/workshop/participants.ts'

/** How long a judgement takes unless its facilitator says otherwise: twelve of them in two hours. */
export const usualMinutes = 10

const longestMinutes = 120

/** A judgement on the agenda while its time is being typed. */
export interface PlanItem {
  readonly judgement: string
  /** What stands in the field: empty for no time. */
  readonly minutes: string
}

/** A plan while it is being made. */
export interface PlanFields {
  readonly items: readonly PlanItem[]
  readonly asksConfidence: boolean
  readonly evidence: readonly string[]
  readonly capacity: string
}

export type PlannedWorkshop = Pick<Workshop, 'items' | 'asksConfidence' | 'evidence' | 'capacity'>

export function fieldsOf(workshop: PlannedWorkshop): PlanFields {
  const { items, asksConfidence, evidence, capacity } = workshop
  return {
    items: items.map(({ judgement, minutes }) => ({ judgement, minutes: String(minutes ?? '') })),
    asksConfidence,
    evidence: evidence.toSorted(),
    capacity: String(capacity),
  }
}

/** What is sent: of the evidence only what may be shown, since a release may be taken back. */
export function inputOf(fields: PlanFields, showable: readonly string[]): WorkshopInput {
  return {
    items: fields.items.map(({ judgement, minutes }) => ({
      judgement,
      minutes: minutesOf(minutes),
    })),
    asksConfidence: fields.asksConfidence,
    evidence: fields.evidence.filter((id) => showable.includes(id)),
    capacity: Number(fields.capacity.trim() || usualCapacity),
  }
}

/** What is wrong with a plan, by the field that it stands in. */
export interface PlanFault {
  readonly field: string
  readonly what: 'no-judgements' | 'minutes' | 'capacity'
}

export function faultsIn({ items, capacity }: PlanFields): PlanFault[] {
  const faults: PlanFault[] = []
  if (items.length === 0) faults.push({ field: 'items', what: 'no-judgements' })
  for (const { judgement, minutes } of items) {
    const typed = minutes.trim()
    if (typed !== '' && !isWhole(typed, longestMinutes)) {
      faults.push({ field: `minutes.${judgement}`, what: 'minutes' })
    }
  }
  const typed = capacity.trim()
  if (typed !== '' && !isWhole(typed, largestCapacity)) {
    faults.push({ field: 'capacity', what: 'capacity' })
  }
  return faults
}

function isWhole(typed: string, most: number): boolean {
  return /^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most
}

/** The minutes in a field; null for none, and for what is no number of minutes. */
function minutesOf(typed: string): number | null {
  return isWhole(typed.trim(), longestMinutes) ? Number(typed) : null
}

/** The minutes of a plan together, and how many of its judgements have none. */
export function timeOf(items: readonly PlanItem[]): { minutes: number; untimed: number } {
  const given = items.map(({ minutes }) => minutesOf(minutes))
  return {
    minutes: given.reduce<number>((sum, minutes) => sum + (minutes ?? 0), 0),
    untimed: given.filter((minutes) => minutes === null).length,
  }
}

/** The items with one of them moved by so many places, as far as there are any. */
export function moveItem(items: readonly PlanItem[], from: number, by: number): PlanItem[] {
  const moved = items[from]
  if (!moved) return [...items]
  const to = Math.max(0, Math.min(items.length - 1, from + by))
  return items.toSpliced(from, 1).toSpliced(to, 0, moved)
}

/** Of the framework's judgements those that are not on the agenda, in its order. */
export function leftOut(all: readonly string[], items: readonly PlanItem[]): string[] {
  return all.filter((judgement) => !items.some((item) => item.judgement === judgement))
}

/** The day of an instant by the reader's own clock, ISO 8601. */
export function dayOf(instant: string): string {
  const at = new Date(instant)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`
}
