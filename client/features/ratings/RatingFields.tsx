import type { DraftContent } from '../../../server/contract/cells.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { confidences, statementKinds } from '../../../server/core/statement.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { fieldId } from '../../ui/field-errors.ts'
import { Radios } from '../../ui/Radios.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import { TextField } from '../../ui/TextField.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { KeysNote } from '../rating-keys/KeysNote.tsx'
import { leavesText } from '../rating-keys/keys.ts'
import { ratingKeys } from '../rating-keys/keys-choice.ts'
import { useRatingKeys } from '../rating-keys/use-rating-keys.ts'
import { CitedEvidence } from './CitedEvidence.tsx'
import { CitedSummary } from './CitedSummary.tsx'
import { EvidenceTally } from './EvidenceTally.tsx'
import { GroundField } from './GroundField.tsx'
import { LevelField } from './LevelField.tsx'
import type { LevelChoice } from './level-choice.ts'
import { withCitation } from './rating-content.ts'
import { StatementFields } from './StatementFields.tsx'

export interface RatingFieldsProps {
  readonly part: CellPart
  readonly content: DraftContent
  readonly choice: LevelChoice
  /** While a question is open that comes before anything else. */
  readonly locked: boolean
  /** Whether the evidence stands beside the form, where it is cited. */
  readonly evidenceBeside?: boolean
  readonly errorFor: (field: string) => string | null
  readonly onChange: (content: DraftContent) => void
  /** Takes the focus from a field of text, so that the keys work. */
  readonly onLeaveText?: () => void
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
  const {
    part,
    content,
    choice,
    locked,
    evidenceBeside = false,
    errorFor,
    onChange,
    onLeaveText,
  } = props
  const { cell, framework } = part
  const { scale } = framework
  const judgement = findJudgement(framework, cell.judgement)
  const levels = scale.levels.map(({ value }) => value)
  const { name } = useLevelNames()
  const Citations = evidenceBeside ? CitedSummary : CitedEvidence

  useRatingKeys(levels, (action, event) => {
    if (locked) return
    if (action.kind === 'level') {
      choice.choose(action.level)
      showChosen()
      announce(t('rating.chosen', { level: name(action.level) }))
    }
    if (action.kind === 'note') {
      event.preventDefault()
      openNote(content)
    }
  })

  function onKeyDown(event: KeyboardEvent) {
    if (!onLeaveText || event.isComposing || !ratingKeys.peek().on || !leavesText(event)) return
    event.preventDefault()
    onLeaveText()
  }

  return (
    <fieldset class="rating-form__fields" disabled={locked} onKeyDown={onKeyDown}>
      <KeysNote levels={levels} moves={evidenceBeside} />
      <EvidenceTally evidence={cell.evidence} cited={content.evidence} />
      {judgement && (
        <LevelField
          name="level"
          scale={scale}
          judgement={judgement}
          level={content.level}
          notRated={choice.notRated}
          error={errorFor('level')}
          withKeys
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
      <Citations
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

/** Goes to the first text that is still empty, or else to the first. */
function openNote(content: DraftContent): void {
  const kind = statementKinds.find((one) => content[one].trim() === '') ?? statementKinds[0]
  document.getElementById(fieldId(kind))?.focus()
}

/** Brings the level that a key chose into view, clear of what sticks to the edges of the window. */
function showChosen(): void {
  requestAnimationFrame(() => {
    const chosen = document.querySelector('.level-field input:checked')?.parentElement
    if (!chosen) return
    const { top, bottom } = chosen.getBoundingClientRect()
    const edge = 120
    if (top < edge || bottom > innerHeight - edge) chosen.scrollIntoView({ block: 'center' })
  })
}
