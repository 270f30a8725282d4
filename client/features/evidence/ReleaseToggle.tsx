import type { Cell, EvidenceInCell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { EvidenceSwitch } from './EvidenceSwitch.tsx'

export interface ReleaseToggleProps {
  readonly review: Cell['review']
  readonly evidence: EvidenceInCell
  /** Tells two links of the same evidence apart. */
  readonly name: string
  readonly onReleased: () => void
}

/** Releases a piece of evidence to the region that it is about, or takes the release back. */
export function ReleaseToggle({ review, evidence, name, onReleased }: ReleaseToggleProps) {
  return (
    <EvidenceSwitch
      path={`/reviews/${review.id}/evidence/${evidence.id}/release`}
      name={name}
      label={t('evidence.release', { region: review.region.name })}
      released={evidence.released}
      told={{ on: t('evidence.released'), off: t('evidence.release-taken-back') }}
      onDone={onReleased}
    />
  )
}
