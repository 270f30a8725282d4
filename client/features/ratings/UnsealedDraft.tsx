import { can } from '../../../server/core/permissions.ts'
import { statementKinds } from '../../../server/core/statement.ts'
import { t } from '../../language.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { LevelWithReason } from '../cells/LevelWithReason.tsx'
import { Statements } from '../cells/Statements.tsx'

/** A draft that was not sealed in time: its words stay with whoever wrote them. */
export function UnsealedDraft({ cell, framework }: CellPart) {
  const draft = cell.own?.draft
  if (!draft || can('rating.draft', cell.standing)) return null
  const { content } = draft
  const statements = statementKinds
    .map((kind, index) => ({ kind, position: index + 1, text: content[kind] }))
    .filter(({ text }) => text.trim() !== '')
    .map((statement) => ({ ...statement, language: content.language }))
  return (
    <section>
      <h2 class="govuk-heading-m">{t('rating.unsealed-draft')}</h2>
      <p class="govuk-body">{t('rating.unsealed-draft-what')}</p>
      <LevelWithReason
        rated={{ level: content.level, reason: content.reason || null, ground: content.ground }}
        framework={framework}
      />
      <Statements statements={statements} />
    </section>
  )
}
