import { t } from '../../language.tsx'
import type { FieldError } from '../../ui/field-errors.ts'
import { tooLong } from '../../ui/too-long.ts'
import type { FieldFault } from './state.ts'

/** What keeps a source or a piece of evidence from being saved, in words. */
export function tellFaults(faults: readonly FieldFault[]): FieldError[] {
  return faults.map((fault) =>
    'fault' in fault
      ? { field: fault.field, message: () => t(`evidence.${fault.fault}`) }
      : tooLong(fault.field, fault.length, fault.maximum),
  )
}
