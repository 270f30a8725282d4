import { confidences, statementKinds } from '../../../server/core/statement.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { Radios } from '../../ui/Radios.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { type BallotDraft, longestText } from './entry.ts'
import { LevelChoice } from './LevelChoice.tsx'
import type { StepProps } from './step-props.ts'

export interface BallotFieldsProps extends Pick<StepProps, 'framework' | 'judgement'> {
  readonly asksConfidence: boolean
  readonly draft: BallotDraft
  /** Whether somebody has tried to send it, so that faults are told. */
  readonly tried: boolean
  readonly onChange: (some: Partial<BallotDraft>) => void
}

/** A level or none, how sure one is of it, and what one wishes to say with it. */
export function BallotFields(props: BallotFieldsProps) {
  const { asksConfidence, draft, tried, onChange } = props
  const hasText = statementKinds.some((kind) => draft[kind] !== '')
  return (
    <>
      <LevelChoice
        {...props}
        error={tried && draft.choice === null ? t('ballot.choose-first') : null}
        onChoose={(choice) => onChange({ choice })}
      />
      {asksConfidence && typeof draft.choice === 'number' && (
        <Radios
          name="confidence"
          label={t('ballot.confidence')}
          value={draft.confidence}
          choices={confidences.map((value) => ({ value, text: t(`ballot.confidence.${value}`) }))}
          onChange={(value) =>
            onChange({ confidence: confidences.find((known) => known === value) ?? null })
          }
        />
      )}
      <Details summary={t('ballot.texts')} startsOpen={hasText}>
        <p class="govuk-hint">{t('ballot.texts-hint')}</p>
        {statementKinds.map((kind) => (
          <TextAreaField
            key={kind}
            name={kind}
            label={t(`statement.${kind}`)}
            hint={roomIn(draft[kind])}
            error={faultOf(kind, draft[kind], tried)}
            rows={3}
            language={draft.language}
            value={draft[kind]}
            onInput={(text) => onChange({ [kind]: text })}
          />
        ))}
        <LanguageField
          name="language"
          label={t('ballot.language')}
          value={draft.language}
          onChange={(language) => onChange({ language })}
        />
      </Details>
    </>
  )
}

function roomIn(text: string): string {
  const left = longestText - text.trim().length
  return left < 0 ? t('ballot.over', { count: -left }) : t('ballot.left', { count: left })
}

function faultOf(kind: (typeof statementKinds)[number], text: string, tried: boolean) {
  const over = text.trim().length - longestText
  if (!tried || over <= 0) return null
  return t('ballot.too-long', { kind: t(`statement.${kind}`), count: over })
}
