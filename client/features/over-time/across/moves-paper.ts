import type { Language } from '../../../../server/core/language.ts'
import type { ChartWords } from '../../charts/words.ts'
import type { AspectGroup } from '../../matrix/cells-of-matrix.ts'
import type { MatrixPaper } from '../../matrix/compare/matrix-paper.ts'
import { type NamedRegion, tellRound } from '../course-figure.ts'
import type { RoundPair } from '../courses.ts'
import type { Move } from './moves.ts'
import { tellMoves, tellOutcome } from './tell-moves.ts'

export interface MovesPaperSources {
  readonly pair: RoundPair
  readonly regions: readonly NamedRegion[]
  readonly groups: readonly AspectGroup[]
  readonly aspectTitle: (code: string) => string
  /** All boxes, and those of them that the filters leave. */
  readonly all: readonly Move[]
  readonly kept: readonly Move[]
  /** Where the page stands, with its choices. */
  readonly address: string
}

/** The table as it is shown, in words, for a committee paper. */
export function describeMoves(
  sources: MovesPaperSources,
  words: ChartWords,
  language: Language,
): MatrixPaper {
  const { pair, regions, groups, aspectTitle, all, kept } = sources
  const { t, name } = words
  const describe = (region: string, judgement: string) => {
    const move = kept.find((one) => one.region === region && one.judgement === judgement)
    if (!move) return t('filter.left-out')
    const outcome = tellOutcome(move, pair, words)
    if (move.from === null || move.to === null) return outcome
    return `${name(move.from)} → ${name(move.to)}: ${outcome}`
  }
  const finding = tellMoves(pair, { shown: kept, all }, words)
  return {
    language,
    title: t('moves.title'),
    caption: finding,
    head: [
      finding,
      ...[pair.from, pair.to].map((round) => tellRound(round, null, words)),
      ...(kept.length < all.length
        ? [t('filter.shown', { shown: kept.length, all: all.length })]
        : []),
      t('paper.page', { address: sources.address }),
    ],
    columns: [t('matrix.judgement'), ...regions.map((region) => region.name)],
    groups: groups.map(({ aspect, judgements }) => ({
      title: aspectTitle(aspect),
      rows: judgements.map(({ code, title }) => [
        title,
        ...regions.map(({ id }) => describe(id, code)),
      ]),
    })),
    boxes: [],
  }
}
