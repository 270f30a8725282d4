import type { Judging } from '../../../server/contract/comparisons.ts'
import type { Translate } from '../../../server/core/messages.ts'
import type { MessageKey } from '../../language.tsx'

type UntilEnd = NonNullable<Judging['untilEnd']>

/** Whether the first regions have left calibration, and so the end of judging comes near. */
export const isSoon = ({ open, regions }: UntilEnd): boolean => open < regions

/** Until when a judge may hand in, in words: the stages of a round have no date. */
export function tellUntil(until: UntilEnd, t: Translate<MessageKey>): string {
  const { open, regions } = until
  return isSoon(until)
    ? t('judging.until-soon', { open, left: regions - open })
    : t('judging.until')
}
