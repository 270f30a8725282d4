import type { MatrixShown } from './MatrixTable.tsx'

export interface MatrixListProps extends MatrixShown {
  readonly region: { readonly id: string; readonly name: string }
}

/** One region's judgements below each other, for narrow windows. */
export function MatrixList({ groups, aspectTitle, region, box }: MatrixListProps) {
  return (
    <section aria-label={region.name}>
      {groups.map((group) => (
        <section key={group.aspect} aria-labelledby={`aspect-${group.aspect}`}>
          <h2 class="govuk-heading-m" id={`aspect-${group.aspect}`}>
            {aspectTitle(group.aspect)}
          </h2>
          <ul class="matrix-list">
            {group.judgements.map((judgement) => (
              <li key={judgement.code} class="matrix-list__judgement">
                <h3 class="matrix-list__title">{judgement.title}</h3>
                {box({ judgement, region })}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
