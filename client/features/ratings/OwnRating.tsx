import { useEffect, useRef } from 'preact/hooks'
import { can } from '../../../server/core/permissions.ts'
import { language, t } from '../../language.tsx'
import { formatInstant } from '../../ui/format-date.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { justSealed } from './just-sealed.ts'
import { NextToRate } from './NextToRate.tsx'
import { RatingBody } from './RatingBody.tsx'
import { Supersede } from './Supersede.tsx'

export interface OwnRatingProps extends CellPart {
  /** Whether it stands among the opened ratings already, so that only the later one is offered. */
  readonly beside?: boolean
}

/** One's own sealed rating, what to rate next, and how to supersede it with a later one. */
export function OwnRating({ beside = false, ...part }: OwnRatingProps) {
  const { cell } = part
  const heading = useRef<HTMLHeadingElement>(null)
  const rating = cell.own?.rating ?? null
  const isFresh = rating !== null && rating.id === justSealed.value
  useEffect(() => {
    if (isFresh) heading.current?.focus()
  }, [isFresh])

  const mayChange = can('rating.supersede', cell.standing)
  if (!rating || (cell.ratings && !mayChange)) return null
  return (
    <section>
      <h2 class="govuk-heading-m" tabIndex={-1} ref={heading}>
        {t('rating.own-sealed')}
      </h2>
      {!beside && rating.sealedAt && (
        <p class="govuk-hint">
          {t('rating.sealed-at', { time: formatInstant(rating.sealedAt, language.value) })}
        </p>
      )}
      {!beside && <RatingBody rating={rating} part={part} />}
      {isFresh && <NextToRate {...part} />}
      {mayChange && <Supersede key={rating.id} {...part} rating={rating} />}
    </section>
  )
}
