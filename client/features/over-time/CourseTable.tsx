import { DataTable } from '../../ui/DataTable.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { useChartWords } from '../charts/use-words.ts'
import type { CourseSection, FindPosition, Judgement } from './courses.ts'

/** The figures behind the lines: a row for each judgement, a column for each round. */
export function CourseTable(props: {
  readonly section: CourseSection
  readonly find: FindPosition
  readonly title: string
}) {
  const { section, find, title } = props
  const { t } = useChartWords()
  return (
    <DataTable
      caption={t('chart.table', { title })}
      rows={section.judgements}
      rowKey={({ code }) => code}
      columns={[
        { key: 'judgement', heading: t('matrix.judgement'), cell: (judgement) => judgement.title },
        ...section.rounds.map((round) => ({
          key: round.id,
          heading: round.title,
          cell: ({ code }: Judgement) => {
            const position = find(round.id, code)
            if (!position) return t('over-time.absent', { round: round.title })
            if (position.level === null && round.provenance === 'source') {
              return (
                <>
                  <RagMark level={null} size="small" name="elsewhere" /> {t('over-time.not-known')}
                </>
              )
            }
            return (
              <>
                <RagMark level={position.level} size="small" name="shown" />
                {position.reason && <div class="matrix-cell__facts">{position.reason}</div>}
              </>
            )
          },
        })),
      ]}
    />
  )
}
