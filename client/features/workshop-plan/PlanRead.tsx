import { workshopAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { timeText } from './plan-words.ts'
import type { WorkshopHere } from './WithWorkshop.tsx'
import { leadersOf } from './workshop-waiting.ts'

/** A plan that the viewer cannot change, and why; with the way to where things go on. */
export function PlanRead({ here: { workshop, runs } }: { here: WorkshopHere }) {
  const { id, state, items, asksConfidence, capacity, evidence } = workshop
  return (
    <>
      <p class="govuk-body-l">{whyRead(workshop, runs)}</p>
      {state === 'open' && runs && <Button href={workshopAddress(id)}>{t('workshops.run')}</Button>}
      {state === 'ended' && (
        <Button href={workshopAddress(id, 'minutes')}>{t('workshops.minutes')}</Button>
      )}
      <DataTable
        caption={t('plan.agenda')}
        columns={[
          { key: 'judgement', heading: t('plan.judgement'), cell: ({ title }) => title },
          {
            key: 'minutes',
            heading: t('plan.minutes'),
            cell: ({ minutes }) => (minutes === null ? t('plan.no-time') : timeText(minutes)),
          },
        ]}
        rows={items.filter(({ skipped }) => !skipped)}
        rowKey={({ judgement }) => judgement}
      />
      <SummaryList
        rows={[
          { key: t('plan.confidence'), value: t(asksConfidence ? 'plan.yes' : 'plan.no') },
          { key: t('plan.conflict-evidence'), value: String(evidence.length) },
          { key: t('plan.capacity'), value: String(capacity) },
        ]}
      />
    </>
  )
}

function whyRead(workshop: WorkshopHere['workshop'], runs: boolean): string {
  if (workshop.state === 'ended') return t('plan.ended')
  if (workshop.state === 'open' && runs) return t('plan.opened')
  return t('plan.not-yours', { names: leadersOf(workshop) })
}
