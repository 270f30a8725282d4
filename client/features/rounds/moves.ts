import type { Stage } from '../../../server/core/workflow.ts'

/** What is wrong with the day until which a consortium may answer; days are ISO 8601. */
export function dateFault(until: string, today: string): 'until-missing' | 'until-past' | null {
  if (until === '') return 'until-missing'
  return until < today ? 'until-past' : null
}

/** What is asked before a stage from which there is no way back. */
export function questionFor(to: Stage) {
  switch (to) {
    case 'published':
      return 'desk.publish-question' as const
    case 'agreed':
      return 'desk.agree-question' as const
    case 'sealed-judgement':
    case 'feedback':
      return 'desk.step-question' as const
    default:
      return null
  }
}
