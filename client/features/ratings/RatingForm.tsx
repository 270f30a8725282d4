import { can } from '../../../server/core/permissions.ts'
import { RecoveredNote } from '../../buffer/RecoveredNote.tsx'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { cellPath } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { DraftConflict } from './DraftConflict.tsx'
import { DraftStatus } from './DraftStatus.tsx'
import { forgetDraftStore } from './draft-stores.ts'
import { levelChoice } from './level-choice.ts'
import { RatingFields } from './RatingFields.tsx'
import { faultsOf } from './rating-content.ts'
import { SealStep } from './SealStep.tsx'
import { useDraft } from './use-draft.ts'
import { useSealing } from './use-sealing.ts'

/** One's own rating before it is sealed: a private draft that saves itself. */
export function RatingForm(part: CellPart) {
  const { cell, framework, reload } = part
  const store = useDraft(cell)
  const state = store.state.value
  const { content, conflict } = state
  const choice = levelChoice(content, framework.scale, store.edit)
  const sealing = useSealing(cell)

  async function seal() {
    await store.rest()
    if (!(await sealing.seal(content, null))) return store.wake()
    forgetDraftStore(cellPath(cell))
    reload()
  }

  return (
    <section class="rating-form" onFocusOut={store.flush}>
      <h2 class="govuk-heading-m">{t('rating.own')}</h2>
      <DraftStatus state={state} />
      <RecoveredNote
        at={state.recovered && new Date(state.recovered.at)}
        onKeep={store.keepRecovered}
        onDiscard={store.discardRecovered}
      />
      {conflict && (
        <DraftConflict
          mine={content}
          current={conflict}
          framework={framework}
          onChoose={store.choose}
        />
      )}
      <ErrorSummary errors={sealing.errors} />
      <RatingFields
        part={part}
        locked={sealing.asking}
        content={content}
        choice={choice}
        errorFor={sealing.errorFor}
        onChange={store.edit}
      />
      {sealing.asking && (
        <SealStep
          level={content.level}
          busy={sealing.busy}
          onSeal={seal}
          onCancel={sealing.cancel}
        />
      )}
      {!can('rating.seal', cell.standing) && <p class="govuk-body">{t('rating.seal-not-yet')}</p>}
      {can('rating.seal', cell.standing) && !sealing.asking && !conflict && (
        <Button onClick={() => sealing.ask(faultsOf(content, choice.notRated, framework.scale))}>
          {t('rating.seal')}
        </Button>
      )}
    </section>
  )
}
