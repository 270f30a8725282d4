import { t } from '../../language.tsx'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { CitedEvidence } from '../ratings/CitedEvidence.tsx'
import type { DecisionPartProps } from './DecisionLevel.tsx'
import { withCitation, withStatement } from './decision-form.ts'

/** The texts that go with a decided level, each with its language, and what they rest on. */
export function DecisionStatements({ part, prefix, form, errorFor, onChange }: DecisionPartProps) {
  return (
    <>
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
          {t('decision.statements')}
        </legend>
        {form.statements.map((statement, index) => (
          <div key={index} class="statement-row">
            <TextAreaField
              name={`${prefix}.statements.${index}`}
              label={t(`statement.${statement.kind}`)}
              language={statement.language}
              value={statement.text}
              error={errorFor(`statements.${index}`)}
              onInput={(text) => onChange(withStatement(form, index, { text }))}
            />
            <LanguageField
              name={`${prefix}.statements.${index}.language`}
              label={t('decision.language')}
              value={statement.language}
              onChange={(language) => onChange(withStatement(form, index, { language }))}
            />
          </div>
        ))}
      </fieldset>
      <CitedEvidence
        name={`${prefix}.evidence`}
        label={t('decision.evidence')}
        evidence={part.cell.evidence}
        cited={form.evidence}
        error={errorFor('evidence')}
        onCite={(id, cited) => onChange(withCitation(form, id, cited))}
      />
    </>
  )
}
