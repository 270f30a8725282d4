import type { Region } from '../../../server/contract/rounds.ts'
import { languages } from '../../../server/core/language.ts'
import { roles } from '../../../server/core/permissions.ts'
import { inLanguage, t, toLanguage } from '../../language.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Radios } from '../../ui/Radios.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type PersonValues, withRegion } from './person-form.ts'

export interface PersonFieldsProps {
  readonly values: PersonValues
  readonly regions: readonly Region[]
  /** Nobody takes their own role away, and so locks everybody out. */
  readonly own?: boolean
  readonly errorFor: (field: string) => string | null
  readonly onChange: (change: Partial<PersonValues>) => void
}

export function PersonFields({ values, regions, own, errorFor, onChange }: PersonFieldsProps) {
  return (
    <>
      <TextField
        name="name"
        label={t('people.name')}
        value={values.name}
        onInput={(name) => onChange({ name })}
        error={errorFor('name')}
      />
      <TextField
        name="email"
        label={t('people.email')}
        hint={t('people.email-hint')}
        type="email"
        value={values.email}
        onInput={(email) => onChange({ email })}
        error={errorFor('email')}
      />
      <Radios
        name="role"
        label={t('people.role')}
        value={values.role}
        hint={own ? t('people.role-own') : undefined}
        choices={(own ? [values.role] : roles).map((role) => ({
          value: role,
          text: t(`role.${role}`),
          hint: t(`people.role-hint.${role}`),
        }))}
        onChange={(value) =>
          onChange({ role: roles.find((role) => role === value) ?? values.role })
        }
        error={errorFor('role')}
      />
      {values.role === 'consortium-lead' && (
        <CheckboxGroup
          name="regions"
          label={t('people.regions')}
          hint={t('people.regions-hint')}
          choices={regions.map(({ id, name }) => ({ value: id, text: inLanguage(name) }))}
          checked={(id) => values.regions.includes(id)}
          onChange={(id, has) => onChange({ regions: withRegion(values.regions, id, has) })}
          error={errorFor('regions')}
        />
      )}
      <Radios
        name="language"
        label={t('people.language')}
        inline
        value={values.language}
        choices={languages.map((code) => ({
          value: code,
          text: t(`language.${code}`),
        }))}
        onChange={(value) => onChange({ language: toLanguage(value) ?? values.language })}
        error={errorFor('language')}
      />
    </>
  )
}
