import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { LevelWithReason } from '../cells/LevelWithReason.tsx'
import { Statements } from '../cells/Statements.tsx'
import { statementsOf } from './rating-content.ts'

/** A draft that was not sealed in time: its words stay with whoever wrote them. */
export function UnsealedDraft({ cell, framework }: CellPart) {
  const draft = cell.own?.draft
  if (!draft || can('rating.draft', cell.standing)) return null
  const { content } = draft
  const statements = statementsOf(content).map((statement, index) => ({
    ...statement,
    position: index + 1,
  }))
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
