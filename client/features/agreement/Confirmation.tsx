import type { Cell } from '../../../server/contract/cells.ts'
import { isKept } from '../../kept.ts'
import { language, t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { InsetText } from '../../ui/InsetText.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { AgreedForm, agreedKey } from './AgreedForm.tsx'
import { type AgreementOptions, agreementOptions } from './agreement-rules.ts'
import { mayStillChange } from './may-still-change.ts'

export interface ConfirmationProps {
  readonly part: CellPart
  readonly onSaved: () => void
  /** Keeps the fields of several forms on a page apart. */
  readonly name?: string
}

/** The form that confirms the agreed level, or why it cannot be confirmed yet. */
export function Confirmation({ part, onSaved, name = 'agreed' }: ConfirmationProps) {
  const { calibrated, feedback, review, agreed } = part.cell
  if (!calibrated) return <InsetText>{t('agreement.no-calibrated')}</InsetText>
  const dates = { until: review.feedbackUntil, today: review.today }
  const options = agreementOptions(feedback, calibrated, dates)
  if (options.barred) return <InsetText>{whyBarred(options.barred, part.cell)}</InsetText>
  const mayChange = mayStillChange([part.cell])
  const form = (
    <>
      <p class="govuk-body">{t(groundFor(feedback))}</p>
      {mayChange && <p class="govuk-body">{mayChange}</p>}
      <AgreedForm
        key={`${calibrated.id} ${feedback?.outcome}`}
        part={part}
        calibrated={calibrated}
        options={options}
        onSaved={onSaved}
        name={name}
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
