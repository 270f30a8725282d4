import { t } from '../../language.tsx'
import { DataTable } from '../../ui/DataTable.tsx'

interface Term {
  readonly section: string
  readonly term: string
  readonly meaning: string
}

/** The document's own abbreviations, in the document's language. */
export function Glossary({ terms }: { terms: readonly Term[] }) {
  return (
    <DataTable
      caption={t('rounds.glossary')}
      columns={[
        {
          key: 'term',
          heading: t('rounds.glossary-term'),
          cell: ({ term }) => <span lang="en">{term}</span>,
        },
        {
          key: 'meaning',
          heading: t('rounds.glossary-meaning'),
          cell: ({ meaning }) => <span lang="en">{meaning}</span>,
        },
        {
          key: 'section',
          heading: t('rounds.glossary-section'),
          cell: ({ section }) => <span lang="en">{section}</span>,
        },
      ]}
      rows={terms}
      rowKey={({ section, term }) => `${section} ${term}`}
    />
  )
}
