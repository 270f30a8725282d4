import type { Cell } from '../../../server/contract/cells.ts'
import { can } from '../../../server/core/permissions.ts'
import { isKept } from '../../kept.ts'
import { language, t } from '../../language.tsx'
import { today } from '../../today.ts'
import { Details } from '../../ui/Details.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { InsetText } from '../../ui/InsetText.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { DoneNote } from '../decisions/DoneNote.tsx'
import { useDone } from '../decisions/use-done.ts'
import { AgreedForm, agreedKey } from './AgreedForm.tsx'
import { type AgreementOptions, agreementOptions } from './agreement-rules.ts'

/** The lead reviewer confirms the level after the feedback conversation, or is told what it lacks. */
export function AgreementDesk(part: CellPart) {
  const { standing } = part.cell
  const done = useDone(part.reload)
  if (!can('agreed.write', standing)) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{t('agreement.title')}</h2>
      {done.text && <DoneNote part={part} text={done.text} />}
      <Confirmation part={part} onSaved={() => done.say('decision.saved')} />
    </section>
  )
}

function Confirmation({ part, onSaved }: { part: CellPart; onSaved: () => void }) {
  const { calibrated, feedback, review, agreed } = part.cell
  if (!calibrated) return <InsetText>{t('agreement.no-calibrated')}</InsetText>
  const dates = { until: review.feedbackUntil, today: today() }
  const options = agreementOptions(feedback, calibrated, dates)
  if (options.barred) return <InsetText>{whyBarred(options.barred, part.cell)}</InsetText>
  const form = (
    <>
      <p class="govuk-body">{t(groundFor(feedback))}</p>
      <AgreedForm
        key={`${calibrated.id} ${feedback?.outcome}`}
        part={part}
        calibrated={calibrated}
        options={options}
        onSaved={onSaved}
      />
    </>
  )
  return agreed ? (
    <Details
      key={agreed.id}
      summary={t('agreement.again')}
      startsOpen={isKept(agreedKey(part.cell))}
    >
      {form}
    </Details>
  ) : (
    form
  )
}

function whyBarred(barred: NonNullable<AgreementOptions['barred']>, { review }: Cell): string {
  const until = review.feedbackUntil ?? ''
  return t(`agreement.${barred}`, { date: formatDate(until, language.value) })
}

/** What the agreed level rests on. */
function groundFor(feedback: Cell['feedback']) {
  if (!feedback) return 'agreement.unanswered' as const
  if (feedback.verdict === 'accepted') return 'agreement.accepted' as const
  return `agreement.${feedback.outcome ?? 'kept'}` as const
}
