import type { Figures } from '../../../server/contract/figures.ts'
import { t } from '../../language.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Finding } from './Finding.tsx'
import { Given } from './Given.tsx'
import { decimal, percent } from './numbers.ts'

/** The figures with and without ratings by those who had seen a self-review. */
export function BlindFinding({ figures, finding }: { figures: Figures; finding: string }) {
  const { blind, agreement } = figures
  if (blind === null) return null
  const rows = [
    {
      name: t('figures.exact'),
      write: percent,
      both: [agreement.exact, blind.agreement.exact],
    },
    {
      name: t('figures.adjacent'),
      write: percent,
      both: [agreement.adjacent, blind.agreement.adjacent],
    },
    {
      name: t('figures.alpha'),
      write: decimal,
      both: [agreement.alpha.ordinal, blind.agreement.alpha.ordinal],
    },
    {
      name: t('figures.ac2'),
      write: decimal,
      both: [agreement.ac2.linear, blind.agreement.ac2.linear],
    },
  ] as const
  const column = (key: 'with' | 'without', place: 0 | 1) => ({
    key,
    heading: t(`figures.${key}`),
    numeric: true,
    cell: ({ both, write }: (typeof rows)[number]) => <Given figure={both[place]} write={write} />,
  })
  return (
    <Finding part="blind" finding={finding}>
      <DataTable
        caption={t('figures.blind')}
        captionHidden
        stacks
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', heading: t('figures.figure'), cell: ({ name }) => name },
          column('with', 0),
          column('without', 1),
        ]}
      />
    </Finding>
  )
}
