import type { LevelCount } from '../../server/core/scale.ts'
import { t } from '../language.tsx'
import { ragLook } from './rag-palette.ts'
import { useLevelNames } from './scale-names.ts'

/** How often each level was given, as a small bar: a part a level, with its letter and count. */
export function SpreadBar({ counts }: { counts: readonly LevelCount[] }) {
  const { name, letter } = useLevelNames()
  const given = counts.filter(({ count }) => count > 0)
  const words = given.map(({ level, count }) => t('spread.times', { level: name(level), count }))
  return (
    <div class="spread-bar">
      <span class="govuk-visually-hidden">
        {t('spread.label')}: {words.join('; ')}
      </span>
      <span class="spread-bar__parts" aria-hidden="true">
        {given.map(({ level, count }) => {
          const { fill, ink, pattern } = ragLook(level)
          return (
            <span
              key={level}
              class={`spread-bar__part rag__chip--${pattern}`}
              style={{ flexGrow: count, backgroundColor: fill, color: ink }}
            >
              {letter(level)}&nbsp;{count}
            </span>
          )
        })}
      </span>
    </div>
  )
}
