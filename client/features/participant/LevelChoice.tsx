import type { ComponentChildren } from 'preact'
import { inLanguage, t } from '../../language.tsx'
import { describedBy, HintAndError } from '../../ui/Field.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import type { BallotDraft } from './entry.ts'
import type { StepProps } from './step-props.ts'

type Choice = NonNullable<BallotDraft['choice']>

export interface LevelChoiceProps extends Pick<StepProps, 'framework' | 'judgement'> {
  readonly draft: BallotDraft
  readonly error: string | null
  readonly onChoose: (choice: Choice) => void
}

const id = 'field-level'

/** The levels as large buttons, each with its description, and "I cannot judge" as the last. */
export function LevelChoice({ framework, judgement, draft, error, onChoose }: LevelChoiceProps) {
  const levels = framework.scale.levels.toSorted((a, b) => b.value - a.value)
  const option = (choice: Choice, index: number) => ({
    id: index === 0 ? id : `${id}-${choice}`,
    choice,
    chosen: draft.choice === choice,
    onChoose,
  })
  return (
    <fieldset
      class="govuk-fieldset ballot-levels"
      aria-describedby={describedBy(id, undefined, error)}
    >
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{t('ballot.level')}</legend>
      <HintAndError id={id} hint={undefined} error={error} />
      {levels.map(({ value }, index) => (
        <Option key={value} {...option(value, index)}>
          <RagMark level={value} name="shown" />
          <Descriptor judgement={judgement} level={value} />
        </Option>
      ))}
      <Option {...option('cannot-judge', levels.length)}>
        <strong class="ballot-level__name">{t('ballot.cannot-judge')}</strong>
        <span class="ballot-level__text">{t('ballot.cannot-judge-hint')}</span>
      </Option>
    </fieldset>
  )
}

interface OptionProps {
  readonly id: string
  readonly choice: Choice
  readonly chosen: boolean
  readonly onChoose: (choice: Choice) => void
  readonly children: ComponentChildren
}

function Option({ id, choice, chosen, onChoose, children }: OptionProps) {
  return (
    <label class={chosen ? 'ballot-level ballot-level--chosen' : 'ballot-level'} for={id}>
      <input
        class="ballot-level__input"
        type="radio"
        name="level"
        id={id}
        value={String(choice)}
        checked={chosen}
        onChange={() => onChoose(choice)}
      />
      <span class="ballot-level__words">{children}</span>
    </label>
  )
}

function Descriptor({
  judgement,
  level,
}: { readonly level: number } & Pick<StepProps, 'judgement'>) {
  const descriptor = judgement.descriptors.find((one) => one.level === level)
  return descriptor && <span class="ballot-level__text">{inLanguage(descriptor.text)}</span>
}
