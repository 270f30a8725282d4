import type { ShownFigure } from '../../../server/contract/figures.ts'
import { t } from '../../language.tsx'
import { decimal, errorText } from './numbers.ts'

interface GivenProps {
  readonly figure: ShownFigure
  readonly write?: (value: number) => string
}

/** A figure in a table, or why there is none. */
export function Given({ figure, write = decimal }: GivenProps) {
  const { value, reason = '' } = figure
  return value === null ? (
    <span class="figure-none">{reason || '–'}</span>
  ) : (
    <span>{write(value)}</span>
  )
}

/** A figure in a table with its range beneath, where it has one. */
export function GivenWithRange({ figure, write = decimal }: GivenProps) {
  const { value, low = null, high = null } = figure
  return (
    <>
      <Given figure={figure} write={write} />
      {value !== null && low !== null && high !== null && (
        <span class="figure-beneath">
          {write(low)} {t('figures.to')} {write(high)}
        </span>
      )}
    </>
  )
}

/** The range of a figure in a table, or else its standard error. */
export function RangeCell({ figure, write = decimal }: GivenProps) {
  const { low = null, high = null, standardError } = figure
  if (low !== null && high !== null) {
    return (
      <>
        {write(low)} {t('figures.to')} {write(high)}
      </>
    )
  }
  if (typeof standardError !== 'number') return <>–</>
  const error = errorText(standardError)
  return <>{error === null ? t('figures.no-error') : t('figures.standard-error', { error })}</>
}
