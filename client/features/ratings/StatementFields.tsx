import type { DraftContent } from '../../../server/contract/cells.ts'
import { statementKinds } from '../../../server/core/statement.ts'
import { t } from '../../language.tsx'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'

export interface StatementFieldsProps {
  readonly content: DraftContent
  readonly errorFor: (field: string) => string | null
  readonly onChange: (content: DraftContent) => void
}

/** The texts that go with a level, each in the language that it is written in. */
export function StatementFields({ content, errorFor, onChange }: StatementFieldsProps) {
  return (
    <>
      <LanguageField
        name="language"
        label={t('rating.language')}
        value={content.language}
        onChange={(language) => onChange({ ...content, language })}
      />
      {statementKinds.map((kind) => (
        <TextAreaField
          key={kind}
          name={kind}
          label={t(`statement.${kind}`)}
          hint={t(`rating.${kind}-hint`)}
          language={content.language}
          value={content[kind]}
          error={errorFor(kind)}
          onInput={(text) => onChange({ ...content, [kind]: text })}
        />
      ))}
    </>
  )
}
