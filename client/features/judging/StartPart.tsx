import { useRef } from 'preact/hooks'
import { v4 } from 'uuid'
import type { Judging } from '../../../server/contract/comparisons.ts'
import { comparisonsAddress } from '../../addresses.ts'
import { api } from '../../api.ts'
import { language, t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { formatInstant } from '../../ui/format-date.ts'
import { useSubmission } from '../../ui/use-submission.ts'
import { HowToJudge } from './HowToJudge.tsx'
import { UntilNote } from './UntilNote.tsx'

export interface StartPartProps {
  readonly judging: Judging
  readonly onDrawn: () => void
}

/** Before a sitting: what it asks for, and what the judge has handed in already. */
export function StartPart({ judging, onDrawn }: StartPartProps) {
  const { round, toDraw, withoutText, handedIn, readsResults, texts } = judging
  const { busy, errors, submit } = useSubmission([])
  const id = useRef(v4())

  async function draw() {
    const path = `/rounds/${round.id}/sittings/${id.current}`
    const isDrawn = await submit(() => api(path, { method: 'PUT', version: 'create' }))
    if (isDrawn) onDrawn()
  }

  return (
    <>
      <ErrorSummary errors={errors} />
      {handedIn.map((one) => (
        <p key={one.id} class="govuk-body">
          {t('judging.handed-in-on', {
            count: one.compared,
            time: formatInstant(one.at, language.value),
          })}
        </p>
      ))}
      {toDraw === 0 ? (
        <p class="govuk-body">
          {t(handedIn.length > 0 ? 'judging.nothing-left' : 'judging.nothing')}
        </p>
      ) : (
        <>
          <p class="govuk-body">{t('judging.intro', { count: toDraw })}</p>
          <UntilNote untilEnd={judging.untilEnd} soon />
          <HowToJudge texts={texts} />
          {withoutText > 0 && (
            <p class="govuk-body">{t('judging.without-text', { count: withoutText })}</p>
          )}
          <Button busy={busy} onClick={draw}>
            {t('judging.start')}
          </Button>
        </>
      )}
      {readsResults && (
        <p class="govuk-body">
          <a class="govuk-link" href={comparisonsAddress(round.id)}>
            {t('comparisons.link')}
          </a>
        </p>
      )}
    </>
  )
}
