import { useState } from 'preact/hooks'
import type { Region } from '../../../server/contract/rounds.ts'
import { t } from '../../language.tsx'
import type { Resource } from '../../resource.ts'
import { describedBy, HintAndError } from '../../ui/Field.tsx'
import { fieldId } from '../../ui/field-errors.ts'
import { NewRegion } from './NewRegion.tsx'
import { RegionRow } from './RegionRow.tsx'
import { arrange, chosenOf, moveBy } from './region-order.ts'

export interface RegionPickerProps {
  readonly regions: Resource<Region[]>
  readonly chosen: readonly string[]
  readonly error: string | null
  readonly onChange: (chosen: string[]) => void
  /** Called after a region was named anew, which shows elsewhere too. */
  readonly onRenamed?: () => void
}

/** Which regions a round reviews, in which order; missing ones are added in place. */
export function RegionPicker(props: RegionPickerProps) {
  const { regions, chosen, error, onChange, onRenamed } = props
  const [kept, setKept] = useState<readonly string[]>([])
  const known = regions.data ?? []
  const order = arrange(
    known.map(({ id }) => id),
    kept,
    chosen,
  )
  const id = fieldId('regions')
  const hint = t('setup.regions-hint')

  const reorder = (to: readonly string[], ticked: readonly string[] = chosen) => {
    setKept(to)
    onChange(chosenOf(to, ticked))
  }
  const renamed = () => {
    regions.reload()
    onRenamed?.()
  }
  const added = (region: string) => {
    regions.reload()
    reorder([...order, region], [...chosen, region])
  }

  return (
    <div class={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(id, hint, error)}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
          {t('setup.regions-ordered')}
        </legend>
        <HintAndError id={id} hint={hint} error={error} />
        <ol class="region-picker">
          {order.map((one, index) => (
            <RegionRow
              key={one}
              id={index === 0 ? id : `${id}-${one}`}
              region={known.find((region) => region.id === one)}
              checked={chosen.includes(one)}
              first={index === 0}
              last={index === order.length - 1}
              onTick={(ticked) =>
                reorder(order, ticked ? [...chosen, one] : chosen.filter((other) => other !== one))
              }
              onMove={(places) => reorder(moveBy(order, one, places))}
              onRenamed={renamed}
            />
          ))}
        </ol>
      </fieldset>
      <NewRegion open={known.length === 0} onAdded={added} />
    </div>
  )
}
