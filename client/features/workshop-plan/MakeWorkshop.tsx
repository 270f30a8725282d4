import { useLocation } from 'preact-iso'
import { v7 } from 'uuid'
import type { WorkshopPiece } from '../../../server/contract/workshop-record.ts'
import type { NewWorkshop } from '../../../server/contract/workshops.ts'
import { workshopAddress } from '../../addresses.ts'
import { api } from '../../api.ts'
import { useIdKeeper } from '../../creation-id.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { InsetText } from '../../ui/InsetText.tsx'
import { useSubmission } from '../../ui/use-submission.ts'
import { usualMinutes } from './plan.ts'

export interface MakeWorkshopProps {
  /** The id of the review. */
  readonly review: string
  /** The codes of its framework's judgements, in order. */
  readonly judgements: readonly string[]
  /** Whether there is a workshop already that is no rehearsal. */
  readonly another: boolean
  /** Whether it stands below something else, and needs a heading of its own. */
  readonly headed: boolean
  /** Whether whoever looks rates the same review, and would see its self-review before. */
  readonly rates: boolean
}

/** Makes a workshop, or a rehearsal, from what most teams begin with, and leads to its plan. */
export function MakeWorkshop({ review, judgements, another, headed, rates }: MakeWorkshopProps) {
  const { route } = useLocation()
  const { busy, errors, submit } = useSubmission([])
  const idOf = useIdKeeper(v7)

  const make = (rehearsal: boolean) =>
    submit(async () => {
      const pieces = await api<WorkshopPiece[]>(`/reviews/${review}/workshop-evidence`)
      const body: Partial<NewWorkshop> = {
        items: judgements.map((judgement) => ({ judgement, minutes: usualMinutes })),
        evidence: [...new Set(pieces.map(({ id }) => id))],
        rehearsal,
      }
      const id = idOf(body)
      const path = `/reviews/${review}/workshops/${id}`
      await api(path, { method: 'PUT', version: 'create', body })
      route(workshopAddress(id, 'plan'))
    })

  return (
    <section>
      {headed && <h2 class="govuk-heading-m">{t('workshops.make-title')}</h2>}
      <ErrorSummary errors={errors} />
      <p class="govuk-body">{t('workshops.make-what', { count: judgements.length })}</p>
      <p class="govuk-body">{t('workshops.rehearsal-what')}</p>
      {rates && <InsetText>{t('workshops.not-blind')}</InsetText>}
      <div class="govuk-button-group">
        <Button busy={busy} onClick={() => make(false)} {...(another && { look: 'secondary' })}>
          {t('workshops.make')}
        </Button>
        <Button look="secondary" busy={busy} onClick={() => make(true)}>
          {t('workshops.make-rehearsal')}
        </Button>
      </div>
    </section>
  )
}
