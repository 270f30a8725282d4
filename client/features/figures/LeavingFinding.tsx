import type { Figures, ShownFigure, ShownLeaving } from '../../../server/contract/figures.ts'
import { t } from '../../language.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Details } from '../../ui/Details.tsx'
import { Finding } from './Finding.tsx'
import { Given } from './Given.tsx'
import { decimal, percent } from './numbers.ts'
import { RaterCell } from './RaterCell.tsx'
import { ratersAre } from './rater-name.ts'
import { tellLeavings } from './tell-leaving.ts'

/** Whether the figures hang on one rater, region or aspect: each left out in turn. */
export function LeavingFinding({ figures, finding }: { figures: Figures; finding: string }) {
  const [, ...others] = tellLeavings(figures, t)
  return (
    <Finding part="leaving" finding={finding}>
      {others.map((sentence) => (
        <p key={sentence} class="govuk-body">
          {sentence}
        </p>
      ))}
      <p class="govuk-body">{t('figures.leaving-what')}</p>
      {figures.leaving.map((one) => (
        <Leaving key={one.by} figures={figures} leaving={one} />
      ))}
    </Finding>
  )
}

function Leaving({ figures, leaving }: { figures: Figures; leaving: ShownLeaving }) {
  const { by, closed, rows } = leaving
  const summary = t(`figures.leaving.${by}`, { kind: ratersAre(figures) })
  if (closed !== null) {
    return (
      <p class="govuk-body">
        {summary}: {t('figures.leaving-closed', { reason: closed })}
      </p>
    )
  }
  const { counts, exact, alpha, ac2 } = figures.agreement
  const whole = {
    id: nothing,
    units: counts.pairableUnits,
    exact,
    alpha: alpha.ordinal,
    ac2: ac2.linear,
  }
  const column = (key: 'exact' | 'alpha' | 'ac2', write: (value: number) => string) => ({
    key,
    heading: t(`figures.leaving-${key}`),
    numeric: true,
    cell: (row: Record<'exact' | 'alpha' | 'ac2', ShownFigure>) => (
      <Given figure={row[key]} write={write} />
    ),
  })
  return (
    <Details summary={summary} onPaper>
      <DataTable
        caption={`${t('figures.leaving')}: ${summary}`}
        captionHidden
        stacks
        rows={[whole, ...rows]}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'without',
            heading: t('figures.leaving-without'),
            cell: ({ id }) => <LeftOut figures={figures} by={by} id={id} />,
          },
          {
            key: 'units',
            heading: t('figures.judgements'),
            numeric: true,
            cell: ({ units }) => units,
          },
          column('exact', percent),
          column('alpha', decimal),
          column('ac2', decimal),
        ]}
      />
    </Details>
  )
}

/** What stands for the row in which nothing is left out. */
const nothing = ''

interface LeftOutProps {
  readonly figures: Figures
  readonly by: ShownLeaving['by']
  readonly id: string
}

function LeftOut({ figures, by, id }: LeftOutProps) {
  if (id === nothing) return <span>{t('figures.leaving-all')}</span>
  if (by === 'rater') return <RaterCell figures={figures} id={id} />
  const named = by === 'region' ? figures.regions : figures.aspects
  return <span>{named.find((one) => one.id === id)?.name ?? id}</span>
}
