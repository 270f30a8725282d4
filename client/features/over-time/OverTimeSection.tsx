import type { Framework } from '../../../server/contract/framework.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx'
import { LoadedPart } from '../../ui/Loaded.tsx'
import { ScaleContext } from '../../ui/scale-names.ts'
import { useChartWords } from '../charts/use-words.ts'
import { Changes } from './Changes.tsx'
import { CourseTable } from './CourseTable.tsx'
import { courseFigure, type NamedRegion } from './course-figure.ts'
import type { CourseSection, FindPosition, RoundPair } from './courses.ts'

export interface OverTimeSectionProps {
  readonly section: CourseSection
  readonly region: NamedRegion
  readonly find: FindPosition
  readonly pairs: readonly RoundPair[]
  /** Whether the region's rounds share one framework. */
  readonly alone: boolean
}

/** The rounds of one framework: the chart, its figures, and what changed from round to round. */
export function OverTimeSection(props: OverTimeSectionProps) {
  const { id, version } = props.section.framework
  const framework = useResource<Framework>(`/frameworks/${id}`, { version })
  return (
    <LoadedPart resource={framework}>
      {({ scale }) => (
        <ScaleContext.Provider value={scale.levels}>
          <Course {...props} />
        </ScaleContext.Provider>
      )}
    </LoadedPart>
  )
}

function Course({ section, region, find, pairs, alone }: OverTimeSectionProps) {
  const words = useChartWords()
  const figure = courseFigure(section, region, find, alone, words)
  return (
    <>
      <ChartFigure figure={figure} what={t('over-time.rules')}>
        <CourseTable section={section} find={find} title={figure.title} />
      </ChartFigure>
      <Changes
        id={section.framework.id}
        pairs={pairs}
        judgements={section.judgements}
        find={find}
      />
    </>
  )
}
