import { useState } from 'preact/hooks'
import type { Rating } from '../../../server/contract/cells.ts'
import { fullestRating } from '../../../server/core/fullest-text.ts'
import { language, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { InsetText } from '../../ui/InsetText.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import { firstSealedLevels, groundsDiffer, unanimousLevel } from './sealed-levels.ts'

export interface AdoptButtonProps {
  readonly ratings: readonly Rating[]
  /** The field in which the ground is chosen, where the raters differ about it. */
  readonly groundId: string
  /** With the rating whose text is taken, where anything was written. */
  readonly onAdopt: (from: Rating | null) => void
}

/** Where all sealed ratings say the same, fills in what they say. */
export function AdoptButton(props: AdoptButtonProps) {
  const { name } = useLevelNames()
  const [chosen, setChosen] = useState<string | null>(null)
  const levels = firstSealedLevels(props.ratings)
  const unanimous = unanimousLevel(levels)
  if (unanimous === null) return null
  const level = name(unanimous)
  const written = props.ratings.filter(
    ({ sequence, statements }) => sequence === 1 && statements.length > 0,
  )
  const from = written.find(({ id }) => id === chosen) ?? fullestRating(written, language.value)
  const differs = groundsDiffer(props.ratings)
  const adopt = () => {
    props.onAdopt(from)
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
      {written.length > 1 && (
        <SelectField
          name="adopt-text"
          label={t('calibration.adopt-text')}
          value={from?.id ?? ''}
          choices={written.map(({ id, rater }, index) => ({
            value: id,
            text: rater?.name ?? t('cell.rating-nameless', { number: index + 1 }),
          }))}
          onChange={setChosen}
        />
      )}
      <Button look="secondary" onClick={adopt}>
        {t('calibration.adopt', { level })}
      </Button>
    </InsetText>
  )
}
