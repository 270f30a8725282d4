import type { Rating } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { InsetText } from '../../ui/InsetText.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import { firstSealedLevels, groundsDiffer, unanimousLevel } from './sealed-levels.ts'

export interface AdoptButtonProps {
  readonly ratings: readonly Rating[]
  /** The field in which the ground is chosen, where the raters differ about it. */
  readonly groundId: string
  readonly onAdopt: () => void
}

/** Where all sealed ratings say the same, fills in what they say. */
export function AdoptButton(props: AdoptButtonProps) {
  const { name } = useLevelNames()
  const levels = firstSealedLevels(props.ratings)
  const unanimous = unanimousLevel(levels)
  if (unanimous === null) return null
  const level = name(unanimous)
  const differs = groundsDiffer(props.ratings)
  const adopt = () => {
    props.onAdopt()
    announce(t(differs ? 'calibration.adopted-choose-ground' : 'calibration.adopted', { level }))
    if (differs) requestAnimationFrame(() => document.getElementById(props.groundId)?.focus())
  }
  return (
    <InsetText>
      <p class="govuk-body">{t('calibration.adopt-why', { count: levels.length, level })}</p>
      {differs && (
        <p class="govuk-body">
          <strong>{t('calibration.grounds-differ', { level })}</strong>
        </p>
      )}
      <Button look="secondary" onClick={adopt}>
        {t('calibration.adopt', { level })}
      </Button>
    </InsetText>
  )
}
