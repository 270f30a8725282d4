import type { Rating } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { InsetText } from '../../ui/InsetText.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import { firstSealedLevels, unanimousLevel } from './sealed-levels.ts'

/** Where all sealed ratings say the same, fills in what they say. */
export function AdoptButton(props: { ratings: readonly Rating[]; onAdopt: () => void }) {
  const { name } = useLevelNames()
  const levels = firstSealedLevels(props.ratings)
  const unanimous = unanimousLevel(levels)
  if (unanimous === null) return null
  const level = name(unanimous)
  const adopt = () => {
    props.onAdopt()
    announce(t('calibration.adopted', { level }))
  }
  return (
    <InsetText>
      <p class="govuk-body">{t('calibration.adopt-why', { count: levels.length, level })}</p>
      <Button look="secondary" onClick={adopt}>
        {t('calibration.adopt', { level })}
      </Button>
    </InsetText>
  )
}
