import type { ComponentChildren } from 'preact'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { type DecisionForm, withStatement } from '../decisions/decision-form.ts'
import type { Room } from '../workshop-room/FollowedWorkshop.tsx'
import { eachTextOnce, isUsed, withText } from './agreement-form.ts'
import { TextsPart, type WrittenText } from './TextsPart.tsx'

export interface AgreementTextsProps {
  readonly room: Room<'facilitator'>
  readonly form: DecisionForm
  readonly errorFor: (field: string) => string | null
  readonly onChange: (form: DecisionForm) => void
  /** What follows the rationale. */
  readonly children: ComponentChildren
}

/** The rationale beside what people wrote, from which it is picked and edited, or written anew. */
export function AgreementTexts(props: AgreementTextsProps) {
  const { room, form, errorFor, onChange, children } = props
  const name = (index: number) => `agreement.statements.${index}`

  function use(text: WrittenText) {
    onChange(withText(form, text))
    announce(t('facilitate.text-taken'))
  }

  return (
    <div class="agreement__columns">
      <TextsPart
        room={room}
        title={
          <h3 class="govuk-heading-s">
            {t('facilitate.texts', { count: eachTextOnce(room.view.texts).length })}
          </h3>
        }
        beside={(text) => {
          const used = isUsed(form, text)
          return (
            <button
              type="button"
              class="link-button"
              aria-disabled={used ? 'true' : undefined}
              onClick={() => !used && use(text)}
            >
              {t(used ? 'facilitate.text-used' : 'facilitate.text-use')}
            </button>
          )
        }}
      />
      <div>
        <fieldset class="govuk-fieldset">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
            {t('facilitate.agreement-rationale')}
          </legend>
          {form.statements.map((statement, index) => (
            <div key={index} class="statement-row">
              <TextAreaField
                name={name(index)}
                label={t(`statement.${statement.kind}`)}
                rows={2}
                language={statement.language}
                value={statement.text}
                error={errorFor(`statements.${index}`)}
                onInput={(text) => onChange(withStatement(form, index, { text }))}
              />
              <LanguageField
                name={`${name(index)}.language`}
                label={t('decision.language')}
                value={statement.language}
                onChange={(language) => onChange(withStatement(form, index, { language }))}
              />
            </div>
          ))}
        </fieldset>
        {children}
      </div>
    </div>
  )
}
