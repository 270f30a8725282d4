import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { DraftContent } from '../../../server/contract/cells.ts'
import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { cellPath } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { LevelWithReason } from '../cells/LevelWithReason.tsx'
import { Statements } from '../cells/Statements.tsx'
import { findRecovered, forgetBuffered } from './buffered-draft.ts'
import { mayRate } from './may-rate.ts'
import { statementsOf } from './rating-content.ts'

/** A draft that was not sealed in time: its words stay with whoever wrote them. */
export function UnsealedDraft(part: CellPart) {
  const { cell } = part
  const draft = cell.own?.draft
  if (mayRate(cell)) return null
  const late = draft && !can('rating.draft', cell.standing)
  return (
    <>
      {late && (
        <UnsealedWords part={part} content={draft.content} why={t('rating.unsealed-draft-what')} />
      )}
      <WordsOnDevice {...part} />
    </>
  )
}

/** Words that this device kept while the judgement was sealed or opened elsewhere. */
function WordsOnDevice(part: CellPart) {
  const path = cellPath(part.cell)
  const [found, setFound] = useState(() => findRecovered(path))
  if (!found) return null
  const discard = () => {
    forgetBuffered(path)
    setFound(null)
    announce(t('buffer.discarded'))
  }
  return (
    <UnsealedWords part={part} content={found.content} why={t('rating.unsealed-on-device')}>
      <Button look="secondary" onClick={discard}>
        {t('buffer.discard')}
      </Button>
    </UnsealedWords>
  )
}

interface UnsealedWordsProps {
  readonly part: CellPart
  readonly content: DraftContent
  readonly why: string
  readonly children?: ComponentChildren
}

function UnsealedWords({ part, content, why, children }: UnsealedWordsProps) {
  const statements = statementsOf(content).map((statement, index) => ({
    ...statement,
    position: index + 1,
  }))
  return (
    <section>
      <h2 class="govuk-heading-m">{t('rating.unsealed-draft')}</h2>
      <p class="govuk-body">{why}</p>
      <LevelWithReason
        rated={{ level: content.level, reason: content.reason || null, ground: content.ground }}
        framework={part.framework}
      />
      <Statements statements={statements} />
      {children}
    </section>
  )
}
