import { polarities, statementKinds } from '../../../server/core/statement.ts'
import { t } from '../../language.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { evidenceMethods } from '../evidence/terms.ts'
import type { TakeUpDraft } from './answer-form.ts'

export interface TakeUpFieldsProps {
  readonly name: string
  readonly draft: TakeUpDraft
  readonly errorFor: (field: string) => string | null
  readonly onChange: (draft: TakeUpDraft) => void
}

/** Makes evidence of what the consortium brings, so that the agreed level can cite it. */
export function TakeUpFields({ name, draft, errorFor, onChange }: TakeUpFieldsProps) {
  const change = (fields: Partial<TakeUpDraft>) => onChange({ ...draft, ...fields })
  const field = (own: string) => ({ name: `${name}.${own}`, error: errorFor(own) })
  return (
    <div class="take-up">
      <Checkbox
        name={`${name}.on`}
        label={t('take-up.on')}
        checked={draft.on}
        onChange={(on) => change({ on })}
      />
      {draft.on && (
        <div class="take-up__fields">
          <p class="govuk-hint">{t('take-up.what')}</p>
          <SelectField
            {...field('sourceKind')}
            label={t('source.kind')}
            value={draft.sourceKind}
            choices={evidenceMethods.map((value) => ({
              value,
              text: t(`evidence-method.${value}`),
            }))}
            onChange={(chosen) =>
              change({
                sourceKind: evidenceMethods.find((one) => one === chosen) ?? draft.sourceKind,
              })
            }
          />
          <TextField
            {...field('heldOn')}
            type="date"
            width={10}
            label={t('source.held-on')}
            value={draft.heldOn}
            onInput={(heldOn) => change({ heldOn })}
          />
          <TextField
            {...field('lineage')}
            label={t('source.lineage')}
            hint={t('source.lineage-hint')}
            value={draft.lineage}
            onInput={(lineage) => change({ lineage })}
          />
          <SelectField
            {...field('kind')}
            label={t('evidence.link-kind')}
            value={draft.kind}
            choices={statementKinds.map((value) => ({ value, text: t(`statement.${value}`) }))}
            onChange={(chosen) =>
              change({ kind: statementKinds.find((one) => one === chosen) ?? draft.kind })
            }
          />
          <SelectField
            {...field('polarity')}
            label={t('evidence.link-polarity')}
            value={draft.polarity}
            choices={polarities.map((value) => ({ value, text: t(`polarity.${value}`) }))}
            onChange={(chosen) =>
              change({ polarity: polarities.find((one) => one === chosen) ?? draft.polarity })
            }
          />
        </div>
      )}
    </div>
  )
}
