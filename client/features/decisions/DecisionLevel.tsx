import { findJudgement } from '../../../server/core/framework.ts'
import { t } from '../../language.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { GroundField } from '../ratings/GroundField.tsx'
import { LevelField } from '../ratings/LevelField.tsx'
import { type DecisionForm, withLevel } from './decision-form.ts'

export interface DecisionPartProps {
  readonly part: CellPart
  /** Keeps the fields of several forms on a page apart. */
  readonly prefix: string
  readonly form: DecisionForm
  readonly errorFor: (field: string) => string | null
  readonly onChange: (form: DecisionForm) => void
}

/** The level of a decision with its ground, or why there is none. */
export function DecisionLevel(props: DecisionPartProps) {
  const { part, prefix, form, errorFor, onChange } = props
  const { scale } = part.framework
  const judgement = findJudgement(part.framework, part.cell.judgement)
  const level = typeof form.level === 'number' ? form.level : null
  const notRated = form.level === 'not-rated'
  return (
    <>
      {judgement && (
        <LevelField
          name={`${prefix}.level`}
          scale={scale}
          judgement={judgement}
          level={level}
          notRated={notRated}
          error={errorFor('level')}
          onChoose={(chosen) => onChange(withLevel(form, chosen ?? 'not-rated', scale))}
        />
      )}
      {notRated && (
        <TextField
          name={`${prefix}.reason`}
          label={t('decision.reason')}
          value={form.reason}
          error={errorFor('reason')}
          onInput={(reason) => onChange({ ...form, reason })}
        />
      )}
      <DecisionGround {...props} />
    </>
  )
}

/** The ground of the level that was chosen, where the framework offers any for it. */
export function DecisionGround({ part, prefix, form, errorFor, onChange }: DecisionPartProps) {
  return (
    <GroundField
      name={`${prefix}.ground`}
      scale={part.framework.scale}
      level={typeof form.level === 'number' ? form.level : null}
      ground={form.ground}
      error={errorFor('ground')}
      onChange={(ground) => onChange({ ...form, ground })}
    />
  )
}
