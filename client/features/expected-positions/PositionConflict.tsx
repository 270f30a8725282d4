import { t } from '../../language.tsx'
import { VersionConflict } from '../../ui/VersionConflict.tsx'
import type { Position, PositionFields } from './state.ts'

export interface PositionConflictProps {
  readonly mine: PositionFields
  readonly current: Position
  readonly busy: boolean
  readonly onKeepMine: () => void
  readonly onTakeCurrent: () => void
}

/** What was typed beside what somebody else saved meanwhile. */
export function PositionConflict({ mine, current, ...choice }: PositionConflictProps) {
  return (
    <VersionConflict
      fields={[
        { label: t('position.text'), mine: mine.text, current: current.text },
        {
          label: t('position.language'),
          mine: t(`language.${mine.language}`),
          current: t(`language.${current.language}`),
        },
        { label: t('position.reference'), mine: mine.reference, current: current.reference },
      ]}
      {...choice}
    />
  )
}
