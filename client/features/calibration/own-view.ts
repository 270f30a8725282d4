import type { Decision } from '../../../server/contract/cells.ts'
import type { Language } from '../../../server/core/language.ts'
import { type MessageKey, t } from '../../language.tsx'
import type { FieldError } from '../../ui/field-errors.ts'

/** What a reviewer holds of a level while they write it. */
export interface OwnView {
  readonly level: number | null
  readonly because: string
  readonly language: Language
  /** The calibrated level that it was begun against; null where there was none yet. */
  readonly against: string | null
}

/** Before there is a calibrated level a view is proposed, from then on it is kept as dissent. */
export type ViewKind = 'proposal' | 'dissent'

export function emptyView(calibrated: Decision | null, language: Language): OwnView {
  return { level: null, because: '', language, against: calibrated?.id ?? null }
}

const isEmpty = ({ level, because }: OwnView) => level === null && because === ''

/** With what was typed; a view that was empty before, or is by now, is one against today's level. */
export function withTyped(view: OwnView, typed: Partial<OwnView>, calibrated: string | null) {
  const next = { ...view, ...typed }
  return isEmpty(view) || isEmpty(next) ? { ...next, against: calibrated } : next
}

/** Whether the calibrated level came, or changed, while the view was being written. */
export const wasOvertaken = (view: OwnView, calibrated: string | null): boolean =>
  !isEmpty(view) && view.against !== calibrated

/** What keeps a view from being sent; a dissent need not name a level. */
export function viewFaults({ level, because }: OwnView, kind: ViewKind): FieldError[] {
  const fault = (field: string, key: MessageKey) => ({ field, message: () => t(key) })
  return [
    ...(kind === 'proposal' && level === null ? [fault('level', 'proposal.level-missing')] : []),
    ...(because.trim() === '' ? [fault('because', `${kind}.because-missing`)] : []),
  ]
}
