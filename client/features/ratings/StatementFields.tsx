import type { DraftContent } from '../../../server/contract/cells.ts'
import { statementKinds } from '../../../server/core/statement.ts'
import { t } from '../../language.tsx'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { languageOf, longestStatement, withLanguage } from './rating-content.ts'

export interface StatementFieldsProps {
  readonly content: DraftContent
  readonly errorFor: (field: string) => string | null
  readonly onChange: (content: DraftContent) => void
}

/** The texts that go with a level, each in the language that it is written in. */
export function StatementFields({ content, errorFor, onChange }: StatementFieldsProps) {
  return statementKinds.map((kind) => (
    <div key={kind} class="statement-field">
      <TextAreaField
        name={kind}
        label={t(`statement.${kind}`)}
        hint={t(`rating.${kind}-hint`)}
        language={languageOf(content, kind)}
        value={content[kind]}
        longest={longestStatement}
        error={errorFor(kind)}
        onInput={(text) => onChange({ ...content, [kind]: text })}
      />
      <div class="statement-field__language">
        <LanguageField
          name={`${kind}Language`}
          label={t(`rating.language-of.${kind}`)}
          value={languageOf(content, kind)}
          onChange={(language) => onChange(withLanguage(content, kind, language))}
        />
      </div>
    </div>
  ))
}
