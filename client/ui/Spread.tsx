import type { LevelCount } from '../../server/core/scale.ts'
import { t } from '../language.tsx'
import { RagMark } from './RagMark.tsx'
import { useLevelNames } from './scale-names.ts'

/** How often each level was given: a chip and a count for each level that anybody gave. */
export function Spread({ counts }: { counts: readonly LevelCount[] }) {
  const { name } = useLevelNames()
  const given = counts.filter(({ count }) => count > 0)
  if (given.length === 0) return <p class="spread-empty">{t('spread.none')}</p>
  return (
    <ul class="spread" aria-label={t('spread.label')}>
      {given.map(({ level, count }) => (
        <li key={level} class="spread__level">
          <RagMark level={level} name="elsewhere" size="small" />
          <span aria-hidden="true">× {count}</span>
          <span class="govuk-visually-hidden">
            {t('spread.times', { level: name(level), count })}
          </span>
        </li>
      ))}
    </ul>
  )
}
