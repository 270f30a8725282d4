import type { Round, Unsealed } from '../../../server/contract/rounds.ts'
import { t } from '../../language.tsx'

export interface UnsealedWorkProps {
  readonly unsealed: readonly Unsealed[]
  readonly regions: Round['regions']
}

/** Whose work the reveal would leave out, where waivers or others' ratings let it go on. */
export function UnsealedWork({ unsealed, regions }: UnsealedWorkProps) {
  if (unsealed.length === 0) return null
  const nameOf = (region: string) => regions.find(({ id }) => id === region)?.name ?? region
  return (
    <>
      <p class="govuk-body">{t('reveal.unsealed')}</p>
      <ul class="govuk-list govuk-list--bullet">
        {unsealed.map(({ rater, region, judgements }) => (
          <li key={`${rater} ${region}`}>
            {t('reveal.unsealed-of', {
              name: rater,
              region: nameOf(region),
              count: judgements.length,
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
