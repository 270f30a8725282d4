import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import { user } from '../../session.tsx'
import { cellPath } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { LevelWithReason } from '../cells/LevelWithReason.tsx'
import { Statements } from '../cells/Statements.tsx'
import { hasContent } from '../sitting/begun.ts'
import { draftStoreOf } from './draft-stores.ts'
import { statementsOf } from './rating-content.ts'

/**
 * A draft that was not sealed in time: its words stay with whoever wrote them, the last ones too,
 * which the server may not have taken any more.
 */
export function UnsealedDraft({ cell, framework }: CellPart) {
  const draft = cell.own?.draft ?? null
  if (user.value === null || can('rating.draft', cell.standing) || cell.own?.rating) return null
  const { content, dirty } = draftStoreOf(cellPath(cell), draft).state.value
  if (!hasContent(content)) return null
  const statements = statementsOf(content).map((statement, index) => ({
    ...statement,
    position: index + 1,
  }))
  return (
    <section>
      <h2 class="govuk-heading-m">{t('rating.unsealed-draft')}</h2>
      <p class="govuk-body">{t('rating.unsealed-draft-what')}</p>
      {dirty && <p class="govuk-body">{t('sitting.only-here')}</p>}
      <LevelWithReason
        rated={{ level: content.level, reason: content.reason || null, ground: content.ground }}
        framework={framework}
      />
      <Statements statements={statements} />
    </section>
  )
}
