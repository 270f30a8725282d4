import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Level } from '../../../server/core/scale.ts'
import { inLanguage, t } from '../../language.tsx'
import { Radios } from '../../ui/Radios.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { keyOfLevel } from '../rating-keys/keys.ts'
import { ratingKeys } from '../rating-keys/keys-choice.ts'
import { BoundaryTests } from './BoundaryTests.tsx'
import type { FrameworkJudgement } from './framework-judgement.ts'

export interface LevelFieldProps {
  readonly name: string
  readonly scale: Framework['scale']
  readonly judgement: FrameworkJudgement
  readonly level: Level | null
  readonly notRated: boolean
  readonly error: string | null
  /** Whether keys choose a level here, and are shown. */
  readonly withKeys?: boolean
  /** Null chooses to give no level. */
  readonly onChoose: (level: Level | null) => void
}

const none = 'none'

/** Every level with the judgement's own descriptor; the chosen one with its boundary tests. */
export function LevelField(props: LevelFieldProps) {
  const { name, scale, judgement, level, notRated, error, withKeys = false, onChoose } = props
  const field = useRef<HTMLDivElement>(null)
  /** Once the tests of the level chosen before are gone from above, it may be outside the window. */
  useLayoutEffect(() => {
    const { activeElement } = document
    if (field.current?.contains(activeElement)) activeElement?.scrollIntoView({ block: 'nearest' })
  }, [level])
  const byToolkit = judgement.descriptors.some(({ origin }) => origin === 'toolkit')
  const choices = scale.levels
    .toSorted((a, b) => b.value - a.value)
    .map(({ value }) => ({
      value: String(value),
      text: (
        <>
          <RagMark level={value} name="shown" /> {withKeys && <KeyOf level={value} scale={scale} />}
        </>
      ),
      hint: (
        <>
          {descriptorOf(judgement, value)}
          {value === level && <BoundaryTests judgement={judgement} level={value} />}
        </>
      ),
    }))
  const noLevel = {
    value: none,
    text: <RagMark level={null} name="shown" />,
    hint: t('rating.not-rated-hint'),
  }
  return (
    <div class="level-field" ref={field}>
      <Radios
        name={name}
        label={t('rating.level')}
        hint={byToolkit ? t('rating.descriptors-toolkit') : undefined}
        error={error}
        value={notRated ? none : level === null ? null : String(level)}
        choices={[...choices, noLevel]}
        onChange={(value) => onChoose(value === none ? null : Number(value))}
      />
    </div>
  )
}

function descriptorOf({ descriptors }: FrameworkJudgement, level: Level): string | null {
  const descriptor = descriptors.find((one) => one.level === level)
  return descriptor ? inLanguage(descriptor.text) : null
}

/** The key that chooses a level, told to those who see it: others hear of keys above. */
function KeyOf({ level, scale }: { level: Level; scale: Framework['scale'] }) {
  const keys = ratingKeys.value
  const levels = scale.levels.map(({ value }) => value)
  const key = keys.on ? keyOfLevel(level, keys, levels) : null
  if (key === null) return null
  return (
    <span class="key" aria-hidden="true">
      {key.toUpperCase()}
    </span>
  )
}
