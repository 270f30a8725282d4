import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Judging, Sitting } from '../../../server/contract/comparisons.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Chosen } from '../../../server/core/comparisons/choice.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { inLanguage, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Details } from '../../ui/Details.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { ChoiceBar } from './ChoiceBar.tsx'
import { ChooseAnew } from './ChooseAnew.tsx'
import { ClashNote } from './ClashNote.tsx'
import { HandIn } from './HandIn.tsx'
import { HowToJudge } from './HowToJudge.tsx'
import { judgingStoreOf } from './judging-stores.ts'
import { PairView } from './PairView.tsx'
import { lastChosen, nextPair, openToJudge, progressOf } from './sitting-state.ts'
import { UntilNote } from './UntilNote.tsx'
import { useFreshTexts } from './use-fresh-texts.ts'
import { useJudgingKeys } from './use-judging-keys.ts'

export interface SittingPartProps {
  readonly judging: Judging
  readonly sitting: Sitting
  readonly framework: Framework
  /** Has the sitting read again. */
  readonly reload: () => void
}

/** An open sitting: one pair after the other, from where it was left on whatever device. */
export function SittingPart({ judging, sitting, framework, reload }: SittingPartProps) {
  const { round } = judging
  const store = judgingStoreOf(round.id, sitting)
  useEffect(() => store.load(sitting), [sitting, store])
  useFreshTexts(store, reload)
  const state = store.state.value
  const pair = nextPair(state)
  const last = lastChosen(state)
  const { chosen, total } = progressOf(state)
  const numberOf = (position: number) =>
    openToJudge(state).findIndex((one) => one.position === position) + 1

  function tellNext() {
    const next = nextPair(store.state.peek())
    const title = next && findJudgement(framework, next.judgement)?.title
    const number = next ? numberOf(next.position) : 0
    const judgement = title ? inLanguage(title) : ''
    announce(next ? t('judging.now', { number, total, judgement }) : t('judging.all-chosen'))
  }

  function choose(choice: Chosen) {
    if (!pair) return
    store.choose(pair.position, choice)
    letGoOfButton()
    tellNext()
  }

  function undo() {
    if (!last) return
    store.choose(last.position, 'undone')
    tellNext()
  }

  useJudgingKeys((action) => (action === 'undo' ? undo() : choose(action)))

  const refusal = store.refusal.value
  const handIn = <HandIn round={round.id} sitting={sitting.id} store={store} onHandedIn={reload} />
  return (
    <div class="judging">
      <ClashNote store={store} />
      <UntilNote untilEnd={judging.untilEnd} soon />
      {refusal && (
        <p class="govuk-error-message" role="alert">
          {refusal.tell()}
        </p>
      )}
      {pair ? (
        <PairView
          pair={pair}
          number={numberOf(pair.position)}
          total={total}
          cells={state.cells}
          framework={framework}
        />
      ) : (
        <AllChosen total={total}>
          <ChooseAnew store={store} onAnew={tellNext} />
          {handIn}
        </AllChosen>
      )}
      <ChoiceBar
        store={store}
        {...(pair && { onChoose: choose })}
        {...(last && { onUndo: undo })}
        chosen={chosen}
        total={total}
      />
      <UntilNote untilEnd={judging.untilEnd} soon={false} />
      <Details summary={t('judging.how')}>
        <HowToJudge texts={judging.texts} />
      </Details>
      {pair && (
        <Details summary={t('judging.stop')}>
          <p>{t('judging.stop-what')}</p>
          {handIn}
        </Details>
      )}
      <ProvenanceNote {...round} />
    </div>
  )
}

/**
 * A button that was pressed by mouse or finger must not look chosen for the next pair. One that was
 * pressed by keyboard keeps its focus.
 */
function letGoOfButton(): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && !activeElement.matches(':focus-visible')) {
    activeElement.blur()
  }
}

function AllChosen({ total, children }: { total: number; children: ComponentChildren }) {
  return (
    <section aria-labelledby="all-chosen">
      <h2 class="govuk-heading-l" id="all-chosen">
        {t('judging.all-chosen')}
      </h2>
      <p class="govuk-body">{t(total === 0 ? 'judging.all-withdrawn' : 'judging.all-what')}</p>
      {children}
    </section>
  )
}
