import type { Round } from '../../../server/contract/rounds.ts'
import { t } from '../../language.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Phrase } from '../../ui/words/Phrase.tsx'

/** Who is kept away from which region, and why; shown to those who may know. */
export function Recusals({ round }: { round: Round }) {
  const recusals = round.reviews.flatMap(({ region, recused }) =>
    (recused ?? []).map((person) => ({ ...person, region: region.name })),
  )
  if (recusals.length === 0) return null
  return (
    <DataTable
      caption={t('setup.recusals')}
      columns={[
        { key: 'name', heading: t('people.name'), cell: ({ name }) => name },
        { key: 'region', heading: t('rounds.region'), cell: ({ region }) => region },
        {
          key: 'reason',
          heading: t('setup.recusal-reason'),
          cell: ({ reason, language }) => <Phrase language={language}>{reason}</Phrase>,
        },
      ]}
      rows={recusals}
      rowKey={({ id, region }) => `${id} ${region}`}
    />
  )
}
