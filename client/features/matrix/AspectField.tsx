import type { Framework } from '../../../server/contract/framework.ts'
import { inLanguage, t } from '../../language.tsx'
import { SelectField } from '../../ui/SelectField.tsx'

export interface AspectFieldProps {
  readonly aspects: Framework['aspects']
  /** The code of an aspect, or null for all. */
  readonly aspect: string | null
  readonly choose: (change: { readonly aspect: string | null }) => void
}

/** Which aspect a table shows. */
export function AspectField({ aspects, aspect, choose }: AspectFieldProps) {
  return (
    <SelectField
      name="aspect"
      label={t('matrix.aspect')}
      value={aspect ?? ''}
      choices={[
        { value: '', text: t('matrix.all-aspects') },
        ...aspects.map(({ code, title }) => ({ value: code, text: inLanguage(title) })),
      ]}
      onChange={(value) => choose({ aspect: value || null })}
    />
  )
}
