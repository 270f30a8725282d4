import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { calibratedId } from '../calibration/calibrated-id.ts'

export interface RegionHeadsProps {
  readonly round: string
  readonly judgement: string
  readonly regions: readonly { readonly id: string; readonly name: string }[]
  readonly here: string
}

/** The names of the regions above their columns, which stay in sight, and the way to the level. */
export function RegionHeads({ round, judgement, regions, here }: RegionHeadsProps) {
  return (
    <nav class="across__heads not-printed" aria-label={t('across.title')}>
      <ul class="across__row across__regions">
        {regions.map(({ id, name }) => (
          <li key={id} class="across__region">
            {id === here ? (
              <>
                <strong aria-current="page">{name}</strong>{' '}
                <a class="govuk-link across__decide" href={`#${calibratedId}`}>
                  {t('across.to-level')}
                </a>
              </>
            ) : (
              <a class="govuk-link" href={cellAddress(round, id, judgement)}>
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
