import type { Framework } from '../../../server/contract/framework.ts'
import type { Level } from '../../../server/core/scale.ts'
import { inLanguage, t } from '../../language.tsx'
import { Radios } from '../../ui/Radios.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { BoundaryTests } from './BoundaryTests.tsx'
import type { FrameworkJudgement } from './framework-judgement.ts'

export interface LevelFieldProps {
  readonly name: string
  readonly scale: Framework['scale']
  readonly judgement: FrameworkJudgement
  readonly level: Level | null
  readonly notRated: boolean
  readonly error: string | null
  /** Null chooses to give no level. */
  readonly onChoose: (level: Level | null) => void
}

const none = 'none'

/** Every level with the judgement's own descriptor; the chosen one with its boundary tests. */
export function LevelField(props: LevelFieldProps) {
  const { name, scale, judgement, level, notRated, error, onChoose } = props
  const byToolkit = judgement.descriptors.some(({ origin }) => origin === 'toolkit')
  const choices = scale.levels
    .toSorted((a, b) => b.value - a.value)
    .map(({ value }) => ({
      value: String(value),
      text: <RagMark level={value} name="shown" />,
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
    <div class="level-field">
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
