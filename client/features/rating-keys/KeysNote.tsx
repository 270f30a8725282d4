import type { Level } from '../../../server/core/scale.ts'
import { address } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { keyOfLevel } from './keys.ts'
import { ratingKeys } from './keys-choice.ts'

export interface KeysNoteProps {
  readonly levels: readonly Level[]
  /** Whether keys lead to the judgements before and after, too. */
  readonly moves: boolean
}

/** Which keys work here, and where to change them or switch them off. */
export function KeysNote({ levels, moves }: KeysNoteProps) {
  const keys = ratingKeys.value
  const ofLevels = levels
    .toSorted((a, b) => a - b)
    .flatMap((level) => keyOfLevel(level, keys, levels) ?? [])
  const [lowest, highest] = [ofLevels[0] ?? '', ofLevels.at(-1) ?? '']
  return (
    <p class="keys-note">
      {!keys.on && t('keys.off')}
      {keys.on &&
        t('keys.what', {
          lowest: lowest.toUpperCase(),
          highest: highest.toUpperCase(),
          note: keys.note.toUpperCase(),
        })}{' '}
      {keys.on &&
        moves &&
        t('keys.moves', {
          next: keys.next.toUpperCase(),
          previous: keys.previous.toUpperCase(),
          open: keys.open.toUpperCase(),
        })}{' '}
      {keys.on && moves && t('keys.escape')}{' '}
      <a class="govuk-link" href={address('/account')}>
        {t(keys.on ? 'keys.change' : 'keys.switch-on')}
      </a>
    </p>
  )
}
