import type { CommonView, RevealedBallot } from '../../../server/contract/live-workshop.ts'
import { t } from '../../language.tsx'
import type { LevelNames } from '../../ui/scale-names.ts'

/** Whom to hear first after a reveal, in words; null where too few gave a level. */
export function cueText({ cue, pattern }: RevealedBallot, { name }: LevelNames): string | null {
  if (pattern === 'too-few') return null
  if (cue === null) return t('workshop.cue-agreed')
  return t('workshop.cue', { lowest: name(cue.lowest), highest: name(cue.highest) })
}

/** How ballots moved, in words; null where there is nothing to compare. */
export function shiftText({ shift }: CommonView['results']): string | null {
  if (shift.people !== null) return t('workshop.shift', { ...shift })
  return shift.reason === 'one-ballot' ? null : t('workshop.shift.group-too-small')
}
