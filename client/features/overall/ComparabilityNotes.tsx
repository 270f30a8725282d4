import { t } from '../../language.tsx'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Words } from '../../ui/words/Words.tsx'
import type { NotesOfRegion, Standing } from './overall-texts.ts'

/**
 * What the lead reviewer noted on what makes the regions of a round hard to compare, for a place
 * beside their comparison that has its heading. Nothing where there are no notes.
 */
export function ComparabilityNotes({ groups }: { groups: readonly NotesOfRegion[] }) {
  if (groups.length === 0) return null
  return (
    <DataTable
      caption={t('comparability.what')}
      captionHidden
      stacks
      columns={columns()}
      rows={groups.flatMap(({ notes }) => notes)}
      rowKey={({ region, kind }) => `${region?.id ?? ''} ${kind}`}
    />
  )
}

const columns = (): Column<Standing>[] => [
  {
    key: 'region',
    heading: t('rounds.region'),
    cell: ({ region }) => region?.name ?? t('comparability.whole-round'),
  },
  {
    key: 'kind',
    heading: t('comparability.about'),
    cell: ({ kind }) => t(`overall.field.${kind}`),
  },
  {
    key: 'note',
    heading: t('comparability.note'),
    cell: ({ text, language }) => <Words text={text} language={language} />,
  },
]
