import type { Bilingual } from '../../../server/core/language.ts'
import type { Level } from '../../../server/core/scale.ts'
import { inLanguage, t } from '../../language.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import type { FrameworkJudgement } from './framework-judgement.ts'

/** What the next level would need, and why not the one below. */
export function BoundaryTests(props: { judgement: FrameworkJudgement; level: Level }) {
  const { judgement, level } = props
  const { name } = useLevelNames()
  const above = judgement.boundaries.find(({ lower }) => lower === level)
  const below = judgement.boundaries.find(({ upper }) => upper === level)
  if (!above && !below) return null
  return (
    <div class="boundary-tests">
      {above && (
        <Test heading={t('rating.why-not-above', { level: name(above.upper) })} text={above.text} />
      )}
      {below && (
        <Test heading={t('rating.why-not-below', { level: name(below.lower) })} text={below.text} />
      )}
    </div>
  )
}

function Test({ heading, text }: { heading: string; text: Bilingual }) {
  return (
    <p class="boundary-tests__test">
      <strong>{heading}</strong> {inLanguage(text)}
    </p>
  )
}
