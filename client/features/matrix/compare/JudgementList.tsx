import type { Matrix } from '../../../../server/contract/rounds.ts'
import type { BoxPlace } from '../BoxHead.tsx'
import type { MatrixShown } from '../MatrixTable.tsx'

export interface JudgementListProps extends Pick<MatrixShown, 'box'> {
  readonly regions: Matrix['regions']
  readonly judgement: BoxPlace['judgement']
}

/** One judgement in all regions below each other, for narrow windows. */
export function JudgementList({ regions, judgement, box }: JudgementListProps) {
  return (
    <section aria-labelledby="judgement-shown">
      <h2 class="govuk-heading-m" id="judgement-shown">
        {judgement.title}
      </h2>
      <ul class="matrix-list">
        {regions.map((region) => (
          <li key={region.id} class="matrix-list__judgement">
            <h3 class="matrix-list__title">{region.name}</h3>
            {box({ judgement, region })}
          </li>
        ))}
      </ul>
    </section>
  )
}
