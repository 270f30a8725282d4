import type { Rating } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { InsetText } from '../../ui/InsetText.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import type { DecisionForm } from '../decisions/decision-form.ts'
import { farOff } from './far-off.ts'

/** Asks whether dissent remains where somebody sealed a level far from the one chosen. */
export function FarOffNote({ form, ratings }: { form: DecisionForm; ratings: readonly Rating[] }) {
  const { name } = useLevelNames()
  const { level, dissent } = form
  if (level === null || level === 'not-rated' || dissent.trim() !== '') return null
  const off = farOff(ratings, level)
  if (off.length === 0) return null
  return (
    <div role="status">
      <InsetText>
        <ul class="govuk-list">
          {off.map(({ level: sealed, names, count }) => (
            <li key={sealed}>
              {t('calibration.far-off', { count, level: name(sealed) })}
              {names.length > 0 && ` (${names.join(', ')})`}
            </li>
          ))}
        </ul>
        <p class="govuk-body">{t('calibration.far-off-ask', { level: name(level) })}</p>
      </InsetText>
    </div>
  )
}
