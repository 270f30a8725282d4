import { t } from '../../language.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { SourceFields } from './state.ts'
import { evidenceMethods, organisationKinds } from './terms.ts'

export interface SourceFieldsetProps {
  readonly source: SourceFields
  /** A field's full name on the page, and what is wrong with it. */
  readonly fieldProps: (field: string) => { readonly name: string; readonly error: string | null }
  readonly onChange: (source: SourceFields) => void
}

/** The fields of a source, new or registered. People are named by their role alone. */
export function SourceFieldset({ source, fieldProps, onChange }: SourceFieldsetProps) {
  const change = (fields: Partial<SourceFields>) => onChange({ ...source, ...fields })
  return (
    <>
      <TextField
        {...fieldProps('title')}
        label={t('source.title')}
        hint={t('source.title-hint')}
        value={source.title}
        onInput={(title) => change({ title })}
      />
      <SelectField
        {...fieldProps('kind')}
        label={t('source.kind')}
        value={source.kind}
        choices={evidenceMethods.map((value) => ({ value, text: t(`evidence-method.${value}`) }))}
        onChange={(chosen) =>
          change({ kind: evidenceMethods.find((known) => known === chosen) ?? source.kind })
        }
      />
      <TextField
        {...fieldProps('heldOn')}
        label={t('source.held-on')}
        type="date"
        width={10}
        value={source.heldOn}
        onInput={(heldOn) => change({ heldOn })}
      />
      <SelectField
        {...fieldProps('organisation')}
        label={t('source.organisation')}
        value={source.organisation}
        choices={organisationKinds.map((value) => ({ value, text: t(`organisation.${value}`) }))}
        onChange={(chosen) => {
          const organisation = organisationKinds.find((known) => known === chosen)
          if (organisation) change({ organisation })
        }}
      />
      <TextField
        {...fieldProps('role')}
        label={t('source.role')}
        hint={t('source.role-hint')}
        value={source.role}
        onInput={(role) => change({ role })}
      />
      <TextField
        {...fieldProps('lineage')}
        label={t('source.lineage')}
        hint={t('source.lineage-hint')}
        value={source.lineage}
        onInput={(lineage) => change({ lineage })}
      />
      <LanguageField
        {...fieldProps('sourceLanguage')}
        label={t('source.language')}
        value={source.language}
        onChange={(language) => change({ language })}
      />
      <Checkbox
        {...fieldProps('suppliedByRegion')}
        label={t('source.supplied')}
        checked={source.suppliedByRegion}
        onChange={(suppliedByRegion) => change({ suppliedByRegion })}
      />
    </>
  )
}
