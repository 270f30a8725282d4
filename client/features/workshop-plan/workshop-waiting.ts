import type { Workshop } from '../../../server/contract/workshops.ts'
import { workshopAddress, workshopsAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import type { WorkshopStep } from './workshop-step.ts'

/** A step about a workshop in words, with the way to it. */
export function tellStep(step: WorkshopStep, place: { round: string; region: string }) {
  const { kind } = step
  const values = kind === 'elsewhere' ? { names: leadersOf(step.workshop) } : {}
  return {
    text: t(`step.workshop.${kind}`, values),
    href: hrefOf(step, place),
    button: t(`step.workshop.${kind}-button`),
  }
}

function hrefOf(step: WorkshopStep, { round, region }: { round: string; region: string }): string {
  switch (step.kind) {
    case 'go-on':
      return workshopAddress(step.workshop.id, 'plan')
    case 'ended':
      return workshopAddress(step.workshop.id, 'minutes')
    case 'run':
      return workshopAddress(step.workshop.id)
    default:
      return workshopsAddress(round, region)
  }
}

/** The names of those who run a workshop, whoever leads it first. */
export function leadersOf({ facilitators }: Pick<Workshop, 'facilitators'>): string {
  return facilitators
    .toSorted((a, b) => Number(b.part === 'leads') - Number(a.part === 'leads'))
    .map(({ name }) => name)
    .join(', ')
}
