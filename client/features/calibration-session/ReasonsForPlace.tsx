import type { AgendaAnswer } from '../../../server/contract/calibration-sessions.ts'
import { t } from '../../language.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'

type Reason = AgendaAnswer['open'][number]['reasons'][number]

/** Why a judgement stands where it stands on the agenda, the weightiest reason first. */
export function ReasonsForPlace({ reasons }: { reasons: readonly Reason[] }) {
  const { name } = useLevelNames()
  return (
    <ul class="calibration-agenda__reasons">
      {reasons.map((reason) => (
        <li key={reason.why}>{reasonText(reason, name)}</li>
      ))}
    </ul>
  )
}

/** A probability in a hundred, for people who do not read decimals. */
const inHundred = (probability: number): number => Math.max(1, Math.round(probability * 100))

function reasonText(reason: Reason, name: (level: number) => string): string {
  switch (reason.why) {
    case 'apart': {
      const ends = { lowest: name(reason.lowest), highest: name(reason.highest) }
      return t('session.why.apart', { ...ends, count: reason.by })
    }
    case 'surprising':
      return t('session.why.surprising', { count: inHundred(reason.probability) })
    case 'some-gave-none':
      return t('session.why.some-gave-none', { count: reason.count })
    case 'few-levels':
      return t('session.why.few-levels', { count: reason.count })
    case 'voices':
      return t('session.why.voices', { count: reason.count })
    default:
      return t(`session.why.${reason.why}`)
  }
}
