import type { ExtensionInput } from '../../../server/contract/feedback.ts'
import { mayExtend } from '../../../server/core/answer-date.ts'
import type { Language } from '../../../server/core/language.ts'

/** A later day for answers, while it is being written. */
export interface ExtendForm {
  readonly until: string
  readonly reason: string
  readonly language: Language
}

export const startExtension = (language: Language): ExtendForm => ({
  until: '',
  reason: '',
  language,
})

export interface ExtendFault {
  readonly field: 'until' | 'reason'
  readonly key: 'room.extend-missing' | 'room.extend-not-later' | 'room.extend-reason-missing'
}

/** What keeps the form from being sent; days are ISO 8601. */
export function extendFaults(
  { until, reason }: ExtendForm,
  current: string,
  today: string,
): ExtendFault[] {
  const late = mayExtend(current, until, today)
  return [
    ...(until === '' ? [{ field: 'until', key: 'room.extend-missing' } as const] : []),
    ...(until !== '' && !late ? [{ field: 'until', key: 'room.extend-not-later' } as const] : []),
    ...(reason.trim() === ''
      ? [{ field: 'reason', key: 'room.extend-reason-missing' } as const]
      : []),
  ]
}

export const toExtension = ({ until, reason, language }: ExtendForm): ExtensionInput => ({
  until,
  reason: reason.trim(),
  language,
})
