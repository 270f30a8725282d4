import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { findJudgement } from '../../../server/core/framework.ts'
import { can } from '../../../server/core/permissions.ts'
import { RecoveredNote } from '../../buffer/RecoveredNote.tsx'
import { inLanguage, t } from '../../language.tsx'
import { forgetRead } from '../../read.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { forgoHeadingFocus } from '../../ui/heading-focus.ts'
import { cellPath } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { hasContent, markBegun } from '../sitting/begun.ts'
import { sittingId, takeFormFocus } from '../sitting/form-focus.ts'
import { DraftConflict } from './DraftConflict.tsx'
import { DraftStatus } from './DraftStatus.tsx'
import type { DraftStore } from './draft-store.ts'
import { forgetDraftStore } from './draft-stores.ts'
import { levelChoice } from './level-choice.ts'
import { RatingFields } from './RatingFields.tsx'
import { faultsOf, ratedIn } from './rating-content.ts'
import { SealStep } from './SealStep.tsx'
import { useSealing } from './use-sealing.ts'

export interface RatingFormProps extends CellPart {
  readonly store: DraftStore
  /** Whether the sealed ratings were opened meanwhile, so that nothing can be sealed. */
  readonly shut: boolean
}

/** One's own rating before it is sealed: a private draft that saves itself. */
export function RatingForm({ store, shut, ...part }: RatingFormProps) {
  const { cell, framework, reload } = part
  const state = store.state.value
  const { content, conflict } = state
  const choice = levelChoice(content, framework.scale, store.edit)
  const sealing = useSealing(cell)
  const heading = useFormFocus(part)
  const isBegun = hasContent(content)
  useEffect(() => {
    if (isBegun) markBegun(cell)
  }, [isBegun, cell])

  async function seal() {
    await store.rest()
    if (!(await sealing.seal(content, null))) return store.wake()
    forgetDraftStore(cellPath(cell))
    forgetRead(`/rounds/${cell.round.id}/cells/${cell.review.region.id}/${cell.judgement}`)
    reload()
  }

  const judgement = findJudgement(framework, cell.judgement)
  const maySeal = can('rating.seal', cell.standing) && !shut
  return (
    <section class="rating-form" onFocusOut={store.flush}>
      <h2 class="govuk-heading-m" tabIndex={-1} ref={heading}>
        {t('sitting.your-rating', {
          judgement: judgement ? inLanguage(judgement.title) : cell.judgement,
        })}
      </h2>
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
        evidenceBeside
        locked={sealing.asking}
        content={content}
        choice={choice}
        errorFor={sealing.errorFor}
        onChange={store.edit}
        onLeaveText={() => heading.current?.focus()}
      />
      {sealing.asking && (
        <SealStep
          rated={ratedIn(content)}
          framework={framework}
          busy={sealing.busy}
          onSeal={seal}
          onCancel={sealing.cancel}
        />
      )}
      {!can('rating.seal', cell.standing) && <p class="govuk-body">{t('rating.seal-not-yet')}</p>}
      {maySeal && !sealing.asking && !conflict && (
        <Button onClick={() => sealing.ask(faultsOf(content, choice.notRated, framework.scale))}>
          {t('rating.seal')}
        </Button>
      )}
    </section>
  )
}

/** After a step from another judgement the form is at the top of the window, its heading focused. */
function useFormFocus({ cell }: Pick<CellPart, 'cell'>) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    const place = { region: cell.review.region.id, judgement: cell.judgement }
    if (!takeFormFocus(place)) return
    forgoHeadingFocus()
    heading.current?.focus({ preventScroll: true })
    document.getElementById(sittingId)?.scrollIntoView()
  }, [])
  return heading
}
