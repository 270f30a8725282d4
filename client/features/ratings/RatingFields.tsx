import type { DraftContent } from '../../../server/contract/cells.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { confidences } from '../../../server/core/statement.ts'
import { t } from '../../language.tsx'
import { Radios } from '../../ui/Radios.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { CitedEvidence } from './CitedEvidence.tsx'
import { GroundField } from './GroundField.tsx'
import { LevelField } from './LevelField.tsx'
import { LevelKeys } from './LevelKeys.tsx'
import type { LevelChoice } from './level-choice.ts'
import { withCitation } from './rating-content.ts'
import { StatementFields } from './StatementFields.tsx'

export interface RatingFieldsProps {
  readonly part: CellPart
  readonly content: DraftContent
  readonly choice: LevelChoice
  /** While a question is open that comes before anything else. */
  readonly locked: boolean
  readonly errorFor: (field: string) => string | null
  readonly onChange: (content: DraftContent) => void
}

export const ratingFields = [
  'level',
  'reason',
  'ground',
  'confidence',
  'strength',
  'challenge',
  'priority',
  'evidence',
]

/** What a rating says, whether it is a first or a later one. */
export function RatingFields(props: RatingFieldsProps) {
  const { part, content, choice, locked, errorFor, onChange } = props
  const { cell, framework } = part
  const { scale } = framework
  const judgement = findJudgement(framework, cell.judgement)
  return (
    <fieldset class="rating-form__fields" disabled={locked}>
      <LevelKeys
        levels={scale.levels.map(({ value }) => value)}
        paused={locked}
        onChoose={choice.choose}
      />
      {judgement && (
        <LevelField
          name="level"
          scale={scale}
          judgement={judgement}
          level={content.level}
          notRated={choice.notRated}
          error={errorFor('level')}
          onChoose={choice.choose}
        />
      )}
      {choice.notRated && (
        <TextField
          name="reason"
          label={t('rating.reason')}
          hint={t('rating.reason-hint')}
          value={content.reason}
          error={errorFor('reason')}
          onInput={(reason) => onChange({ ...content, reason })}
        />
      )}
      <GroundField
        name="ground"
        scale={scale}
        level={content.level}
        ground={content.ground}
        error={errorFor('ground')}
        onChange={(ground) => onChange({ ...content, ground })}
      />
      <StatementFields content={content} errorFor={errorFor} onChange={onChange} />
      <CitedEvidence
        name="evidence"
        label={t('rating.evidence')}
        evidence={cell.evidence}
        cited={content.evidence}
        error={errorFor('evidence')}
        onCite={(id, cited) => onChange(withCitation(content, id, cited))}
      />
      <Radios
        name="confidence"
        label={t('rating.confidence')}
        inline
        error={errorFor('confidence')}
        value={content.confidence}
        choices={confidences.map((value) => ({ value, text: t(`rating.confidence-${value}`) }))}
        onChange={(chosen) => {
          const confidence = confidences.find((known) => known === chosen) ?? null
          onChange({ ...content, confidence })
        }}
      />
    </fieldset>
  )
}
