import type { Framework } from '../../../server/contract/framework.ts'
import { t } from '../../language.tsx'
import { titleIn } from '../overview/overview.ts'
import type { PlanFields, PlanItem } from './plan.ts'

/** A length of time in hours and minutes. */
export function timeText(total: number): string {
  const hours = Math.floor(total / 60)
  const minutes = total % 60
  const parts = [
    hours > 0 && t('plan.hours', { hours }),
    (minutes > 0 || hours === 0) && t('plan.of-minutes', { minutes }),
  ]
  return parts.filter(Boolean).join(' ')
}

/** The agenda as one text, to be compared with another. */
export function agendaText(framework: Framework, items: readonly PlanItem[]): string {
  return items
    .map(({ judgement, minutes }, index) => {
      const time = minutes.trim() === '' ? t('plan.no-time') : timeText(Number(minutes))
      return `${index + 1}. ${titleIn(framework, judgement)} (${time})`
    })
    .join('; ')
}

/** What differs between two plans, field by field. */
export function comparedFields(framework: Framework, mine: PlanFields, current: PlanFields) {
  const yesNo = (value: boolean) => t(value ? 'plan.yes' : 'plan.no')
  const shown = ({ evidence }: PlanFields, other: PlanFields) => {
    const alone = evidence.filter((id) => !other.evidence.includes(id)).length
    return alone === 0 ? String(evidence.length) : `${evidence.length} (+${alone})`
  }
  return [
    {
      label: t('plan.conflict-agenda'),
      mine: agendaText(framework, mine.items),
      current: agendaText(framework, current.items),
    },
    {
      label: t('plan.confidence'),
      mine: yesNo(mine.asksConfidence),
      current: yesNo(current.asksConfidence),
    },
    { label: t('plan.capacity'), mine: mine.capacity, current: current.capacity },
    {
      label: t('plan.conflict-evidence'),
      mine: shown(mine, current),
      current: shown(current, mine),
    },
  ]
}
