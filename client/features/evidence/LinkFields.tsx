import type { Framework } from '../../../server/contract/framework.ts'
import { judgementCodes, judgementsOf } from '../../../server/core/framework.ts'
import { polarities, statementKinds } from '../../../server/core/statement.ts'
import { inLanguage, t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { type Link, nextJudgement, withChangedLink, withLink, withoutLink } from './state.ts'

export interface LinkFieldsProps {
  readonly framework: Framework
  readonly links: readonly Link[]
  /** A field's full name on the page, and what is wrong with it. */
  readonly fieldProps: (field: string) => { readonly name: string; readonly error: string | null }
  readonly onChange: (links: readonly Link[]) => void
}

/** What the evidence speaks to: one judgement or several, and what it says of each. */
export function LinkFields({ framework, links, fieldProps, onChange }: LinkFieldsProps) {
  const add = () => onChange(withLink(links, nextJudgement(links, judgementCodes(framework))))
  return (
    <>
      <h2 class="govuk-heading-m">{t('evidence.links')}</h2>
      {links.map((link, index) => (
        <LinkRow
          key={index}
          framework={framework}
          link={link}
          fieldProps={fieldProps}
          number={index + 1}
          onChange={(change) => onChange(withChangedLink(links, index, change))}
          onRemove={links.length > 1 ? () => onChange(withoutLink(links, index)) : null}
        />
      ))}
      <Button look="secondary" onClick={add}>
        {t('evidence.add-link')}
      </Button>
    </>
  )
}

interface LinkRowProps extends Pick<LinkFieldsProps, 'fieldProps'> {
  readonly framework: Framework
  readonly link: Link
  readonly number: number
  readonly onChange: (change: Partial<Link>) => void
  readonly onRemove: (() => void) | null
}

function LinkRow({ framework, link, number, fieldProps, onChange, onRemove }: LinkRowProps) {
  const { judgement, kind, polarity } = link
  const name = `links.${number - 1}`
  return (
    <fieldset class="govuk-fieldset link-row">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
        {t('evidence.link', { number })}
      </legend>
      <SelectField
        {...fieldProps(`${name}.judgement`)}
        label={t('matrix.judgement')}
        value={judgement}
        choices={judgementsOf(framework).map((known) => ({
          value: known.judgement.code,
          text: inLanguage(known.judgement.title),
        }))}
        onChange={(code) => onChange({ judgement: code })}
      />
      <SelectField
        {...fieldProps(`${name}.kind`)}
        label={t('evidence.link-kind')}
        value={kind}
        choices={statementKinds.map((value) => ({ value, text: t(`statement.${value}`) }))}
        onChange={(chosen) =>
          onChange({ kind: statementKinds.find((known) => known === chosen) ?? kind })
        }
      />
      <SelectField
        {...fieldProps(`${name}.polarity`)}
        label={t('evidence.link-polarity')}
        value={polarity}
        choices={polarities.map((value) => ({ value, text: t(`polarity.${value}`) }))}
        onChange={(chosen) =>
          onChange({ polarity: polarities.find((known) => known === chosen) ?? polarity })
        }
      />
      {onRemove && (
        <Button look="secondary" onClick={onRemove}>
          {t('evidence.remove-link', { number })}
        </Button>
      )}
    </fieldset>
  )
}
