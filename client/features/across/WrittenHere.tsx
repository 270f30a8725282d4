import type { CellPart } from '../cells/cell-parts.ts'
import { RaterName } from '../ratings/RaterName.tsx'
import { RatingBody } from '../ratings/RatingBody.tsx'

/** What each rater wrote of a cell, under their name. */
export function WrittenHere(part: CellPart) {
  return (
    <ul class="across__ratings">
      {(part.cell.ratings ?? []).map((rating, index) => (
        <li key={rating.id} class="across__rating">
          <p class="govuk-body across__rater">
            <strong>
              <RaterName rating={rating} number={index + 1} />
            </strong>
          </p>
          <RatingBody rating={rating} part={part} />
        </li>
      ))}
    </ul>
  )
}
