import type { Framework } from '../../../../server/contract/framework.ts'
import type { OverTime } from '../../../../server/contract/over-time.ts'
import { ChartFigure } from '../../../ui/chart/ChartFigure.tsx'
import { useChartWords } from '../../charts/use-words.ts'
import { aspectTitles } from '../../matrix/aspect-titles.ts'
import type { BoxPlace } from '../../matrix/BoxHead.tsx'
import { groupByAspect } from '../../matrix/cells-of-matrix.ts'
import { PhoneView } from '../../matrix/compare/PhoneView.tsx'
import { MatrixTable } from '../../matrix/MatrixTable.tsx'
import { useNarrow } from '../../matrix/use-narrow.ts'
import type { RoundPair } from '../courses.ts'
import { type AcrossChoices, keepsMove } from './across-choices.ts'
import { MoveBox } from './MoveBox.tsx'
import { MovesTools } from './MovesTools.tsx'
import { judgementsOfPair, movesOf, regionsOfPair } from './moves.ts'
import { movesFigure, movesSheet } from './moves-figure.ts'
import { tellMoves } from './tell-moves.ts'

export interface AcrossBodyProps {
  readonly data: OverTime
  readonly pair: RoundPair
  readonly framework: Framework
  readonly choices: AcrossChoices
  readonly to: (change: Partial<AcrossChoices>) => string
  readonly choose: (change: Partial<AcrossChoices>) => void
}

/** The counts in a sentence, the table or a phone's part of it, and the lines of each region. */
export function AcrossBody({ data, pair, framework, choices, to, choose }: AcrossBodyProps) {
  const words = useChartWords()
  const { t } = words
  const narrow = useNarrow()
  const regions = regionsOfPair(data, pair)
  const ofAspect = groupByAspect(judgementsOfPair(data, pair), choices.aspect)
  const judgements = ofAspect.flatMap((group) => group.judgements)
  const codes = new Set(judgements.map(({ code }) => code))
  const all = movesOf(data, pair)
  const counted = all.filter(({ judgement }) => codes.has(judgement))
  const kept = counted.filter((move) => keepsMove(choices.change, move))
  const rows = new Set(kept.map(({ judgement }) => judgement))
  const groups = ofAspect
    .map((group) => ({
      ...group,
      judgements: group.judgements.filter(({ code }) => rows.has(code)),
    }))
    .filter((group) => group.judgements.length > 0)
  const shown = {
    regions,
    groups,
    aspectTitle: aspectTitles(framework),
    box: (place: BoxPlace) => (
      <MoveBox
        {...place}
        pair={pair}
        move={
          kept.find(
            ({ region, judgement }) =>
              region === place.region.id && judgement === place.judgement.code,
          ) ?? null
        }
      />
    ),
  }
  const levels = framework.scale.levels.map(({ value }) => value)
  const figure = movesFigure({ pair, regions, judgements, moves: counted }, levels, words)
  const phone = ({ region, ...change }: { region?: string | null; judgement?: string | null }) => ({
    ...change,
    ...(region === undefined ? {} : { of: region }),
  })
  return (
    <>
      <p class="govuk-body-l moves-told">{tellMoves(pair, { shown: kept, all }, words)}</p>
      <MovesTools
        data={{
          id: choices.change === null ? figure.id : `${figure.id}-${choices.change}`,
          sheet: movesSheet({ pair, regions, judgements, moves: kept }, words),
        }}
        sources={{ pair, regions, groups, aspectTitle: shown.aspectTitle, all, kept }}
      />
      <p class="govuk-body shown-count" role="status">
        {kept.length < all.length && (
          <>
            {kept.length === 0
              ? t('filter.nothing')
              : t('filter.shown', { shown: kept.length, all: all.length })}{' '}
            <a class="govuk-link" href={to({ change: null, aspect: null })}>
              {t('filter.clear')}
            </a>
          </>
        )}
      </p>
      {kept.length > 0 &&
        (narrow ? (
          <PhoneView
            {...shown}
            choices={{ by: choices.by, region: choices.of, judgement: choices.judgement }}
            to={({ by, ...change }) => to({ ...(by && { by }), ...phone(change) })}
            choose={({ by, ...change }) => choose({ ...(by && { by }), ...phone(change) })}
          />
        ) : (
          <MatrixTable {...shown} texts={false} caption={t('moves.title')} compact />
        ))}
      <ChartFigure figure={figure} what={t('moves.chart-what')} />
    </>
  )
}
