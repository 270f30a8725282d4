import { t } from '../../language.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import type { CellPart } from './cell-parts.ts'

/** The levels that the viewer may see, beside each other, where there is more than one. */
export function LevelsAtAGlance({ cell }: CellPart) {
  const levels = [
    { name: t('cell.agreed'), decision: cell.agreed },
    { name: t('cell.calibrated'), decision: cell.calibrated },
    { name: t('cell.self'), decision: cell.selfReview },
  ].filter(({ decision }) => decision !== null)
  if (levels.length < 2) return null
  return (
    <ul class="levels">
      {levels.map(({ name, decision }) => (
        <li key={name} class="levels__level govuk-body">
          <p class="statement__label">{name}</p>
          <RagMark level={decision?.level ?? null} name="shown" />
        </li>
      ))}
    </ul>
  )
}
