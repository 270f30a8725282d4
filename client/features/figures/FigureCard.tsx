import type { ShownFigure } from '../../../server/contract/figures.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { decimal, errorText } from './numbers.ts'

export interface FigureCardProps {
  readonly name: string
  readonly figure: ShownFigure
  /** How its values are written: a coefficient to two decimals, unless said otherwise. */
  readonly write?: (value: number) => string
  /** What it is, in words. */
  readonly what: string
  readonly source: string
}

/** One figure with its range; what it is, over how much and where from is one click away. */
export function FigureCard({ name, figure, write = decimal, what, source }: FigureCardProps) {
  const { value, n } = figure
  return (
    <div class="figure-card">
      <p class="figure-card__name">{name}</p>
      {value === null ? (
        <p class="govuk-body">{t('figures.none', { reason: figure.reason ?? '' })}</p>
      ) : (
        <>
          <p class="figure-card__value">{write(value)}</p>
          <Range figure={figure} write={write} />
        </>
      )}
      <Details summary={t('figures.about')} about={name} onPaper>
        <p>{what}</p>
        {n !== undefined && <p>{t('figures.over', { n })}</p>}
        {figure.method && <p>{t('figures.method', { method: figure.method })}</p>}
        <p>{t('figures.where-from', { source })}</p>
      </Details>
    </div>
  )
}

function Range({ figure, write }: { figure: ShownFigure; write: (value: number) => string }) {
  const { low = null, high = null, reason, standardError } = figure
  const error = typeof standardError === 'number' ? errorText(standardError) : undefined
  const text =
    low !== null && high !== null
      ? t('figures.again', { low: write(low), high: write(high) })
      : error !== undefined
        ? error === null
          ? t('figures.no-error')
          : t('figures.standard-error', { error })
        : reason && t('figures.no-interval', { reason })
  return text ? <p class="figure-card__range">{text}</p> : null
}
