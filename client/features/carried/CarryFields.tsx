import type { RoundSummary } from '../../../server/contract/rounds.ts'
import { inLanguage, language, t } from '../../language.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { Radios } from '../../ui/Radios.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import type { FrameworkSummary } from '../round-setup/FrameworkField.tsx'
import { type CarryChoice, carriable, versionSince } from './carry-choice.ts'

export interface CarryFieldsProps {
  readonly rounds: readonly RoundSummary[]
  readonly frameworks: readonly FrameworkSummary[]
  readonly choice: CarryChoice
  readonly error: string | null
  /** The earlier round is given where another one was chosen. */
  readonly onChange: (choice: CarryChoice, earlier?: RoundSummary | null) => void
}

/** From which earlier round a new one is carried forward; nothing while there is none. */
export function CarryFields({ rounds, frameworks, choice, error, onChange }: CarryFieldsProps) {
  const offered = carriable(rounds)
  const earlier = offered.find(({ id }) => id === choice.from) ?? null
  const framework = frameworks.find(({ id }) => id === earlier?.framework)
  if (offered.length === 0) return null
  const choose = (id: string) =>
    onChange({ ...choice, from: id || null }, offered.find((round) => round.id === id) ?? null)
  return (
    <>
      <SelectField
        name="carriedFrom"
        label={t('carried.forward-from')}
        hint={t('carried.forward-hint')}
        value={choice.from ?? ''}
        choices={[
          { value: '', text: t('carried.afresh') },
          ...offered.map(({ id, title, positionAt }) => ({
            value: id,
            text: t('carried.round-at', { title, date: formatDate(positionAt, language.value) }),
          })),
        ]}
        onChange={choose}
        error={error}
      />
      {earlier && framework && (
        <VersionField
          earlier={earlier}
          framework={framework}
          choice={choice}
          onChange={(version) => onChange({ ...choice, version })}
        />
      )}
      {earlier && (
        <div class="govuk-form-group">
          <Checkbox
            name="carriedPeople"
            label={t('carried.people')}
            checked={choice.people}
            onChange={(people) => onChange({ ...choice, people })}
          />
        </div>
      )}
    </>
  )
}

function VersionField(props: {
  readonly earlier: RoundSummary
  readonly framework: FrameworkSummary
  readonly choice: CarryChoice
  readonly onChange: (version: CarryChoice['version']) => void
}) {
  const { earlier, framework, choice, onChange } = props
  const since = versionSince(earlier, framework)
  const { version, title } = framework
  if (since === 'same') {
    return (
      <p class="govuk-body">{t('carried.version-only', { title: inLanguage(title), version })}</p>
    )
  }
  return (
    <Radios
      name="carriedVersion"
      label={t('carried.version')}
      value={choice.version}
      choices={[
        {
          value: 'newest',
          text: t('carried.version-newest', { version }),
          hint: t(`carried.version-${since}`),
        },
        {
          value: 'same',
          text: t('carried.version-same', { version: earlier.frameworkVersion }),
        },
      ]}
      onChange={(value) => onChange(value === 'same' ? 'same' : 'newest')}
    />
  )
}
