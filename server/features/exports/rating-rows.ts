import { judgementsOf } from '../../core/framework.ts'
import type { Language } from '../../core/language.ts'
import { maySeeLayer, maySeeSpread } from '../../core/layers.ts'
import type { Translate } from '../../core/messages.ts'
import { type Level, spread } from '../../core/scale.ts'
import { type StatementKind, statementKinds } from '../../core/statement.ts'
import type { ServerKey } from '../../messages/en.ts'
import type { DecisionRecord } from '../positions/decisions.ts'
import type { RatingLevel } from '../ratings/repository.ts'
import { tellReason } from '../reasons.ts'
import type { RoundContext } from '../reviews/context.ts'
import { cellKey } from '../rounds/cell-facts.ts'
import type { ReviewRecord } from '../rounds/repository.ts'
import { summarise } from '../rounds/summary.ts'
import type { Ballot } from '../self-reviews/repository.ts'
import { type RatingRow, type Shorthand, shorthand } from './columns.ts'
import { describeRatingFacts, type FactPlace, type RatingFacts } from './facts.ts'
import { layerOf, type RatingSource, ratingSources } from './sources.ts'
import { provenanceNotes, sourceNames } from './words.ts'

/** What a round holds, before anybody's rights are asked. */
export interface RatingContents {
  readonly decisions: readonly DecisionRecord[]
  /** The first sealed rating of everybody in every cell. */
  readonly sealed: readonly RatingLevel[]
  /** The last ballots of everybody in the self-review workshops. */
  readonly ballots: readonly Ballot[]
  readonly facts: RatingFacts
}

export interface RowRequest {
  readonly language: Language
  readonly translate: Translate<ServerKey>
  readonly now: Date
}

type Statements = Pick<RatingRow, StatementKind | `${StatementKind}_language`>
type Rated = Pick<RatingRow, 'level' | 'level_number' | 'ground' | 'reason' | 'count'> & Statements

/**
 * The figures of a round that the viewer may see, by the rules of the side-by-side view: a row for
 * each region, judgement and source of rating, in this order; for sealed ratings and ballots one for
 * each level.
 * Sources that are open to them in no region are left out.
 */
export function ratingRows(
  context: RoundContext,
  contents: RatingContents,
  request: RowRequest,
): RatingRow[] {
  const { reviews, framework } = context
  const { language } = request
  const offered = sourcesOffered(context, contents)
  const round = describeRound(context, request)
  return reviews.flatMap((review) =>
    judgementsOf(framework).flatMap(({ aspect, judgement }) =>
      offered.flatMap((source) => {
        const cell = placeIn(context, contents, review, judgement.code, source)
        const facts = describeRatingFacts(contents.facts, cell)
        return rate(context, cell, request).map((rated) => ({
          ...round,
          region: review.region.id,
          region_name: review.region.name[language],
          aspect: aspect.code,
          aspect_title: aspect.title[language],
          judgement: judgement.code,
          judgement_title: judgement.title[language],
          source,
          source_name: sourceNames[source][language],
          ...rated,
          ...facts,
        }))
      }),
    ),
  )
}

/** Ballots stand in a source of their own, where there are any that the viewer may see. */
function sourcesOffered({ reviews, standingTo }: RoundContext, { ballots }: RatingContents) {
  const openIn = (source: RatingSource) =>
    reviews.filter((review) => maySeeLayer(layerOf(source), standingTo(review)))
  return ratingSources.filter((source) => {
    const open = openIn(source)
    if (source !== 'ballots') return open.length > 0
    return ballots.some(({ reviewId }) => open.some(({ id }) => id === reviewId))
  })
}

interface CellOfSource extends FactPlace {
  readonly source: RatingSource
  /** What was given one by one: sealed ratings, or ballots. */
  readonly given: readonly (Level | null)[]
}

function placeIn(
  { round, standingTo }: RoundContext,
  { decisions, sealed, ballots }: RatingContents,
  review: ReviewRecord,
  judgement: string,
  source: RatingSource,
): CellOfSource {
  const here = (row: { reviewId: string; judgement: string }) =>
    row.reviewId === review.id && row.judgement === judgement
  const levels = sealed.filter(here).map(({ level }) => level)
  const decided = source === 'sealed' || source === 'ballots' ? null : source
  return {
    key: cellKey({ reviewId: review.id, judgement }),
    source,
    layer: decided,
    standing: standingTo(review),
    levels,
    given: source === 'ballots' ? ballots.filter(here).map(({ level }) => level) : levels,
    decision: decisions.find((one) => one.layer === decided && here(one)),
    fromDocument: round.provenance === 'source',
  }
}

function describeRound({ round, reviews }: RoundContext, { language, now }: RowRequest) {
  const summary = summarise(round, reviews, language, now)
  return {
    round: summary.id,
    round_title: summary.title,
    position_at: summary.positionAt,
    position_old: String(summary.old),
    provenance: summary.provenance,
    provenance_note: provenanceNotes[summary.provenance][language],
    framework: summary.framework,
    framework_version: String(summary.frameworkVersion),
  }
}

function rate(context: RoundContext, cell: CellOfSource, request: RowRequest): Rated[] {
  const { source, layer, standing, decision } = cell
  const { translate } = request
  if (!maySeeLayer(layerOf(source), standing)) {
    return [withoutLevel(shorthand.confidential, translate('reason.not-open'))]
  }
  if (layer === null) return rateSpread(context, cell, request)
  return [
    decision
      ? rateDecided(context, decision, request)
      : withoutLevel(shorthand.notAvailable, translate('reason.none-yet')),
  ]
}

function rateSpread(
  { framework }: RoundContext,
  { source, standing, given }: CellOfSource,
  { language, translate }: RowRequest,
): Rated[] {
  if (given.length === 0) {
    return [withoutLevel(shorthand.notAvailable, translate('reason.none-yet'))]
  }
  if (source === 'sealed' && !maySeeSpread(given, standing)) {
    return [withoutLevel(shorthand.confidential, translate('reason.too-few'))]
  }
  return spread(framework.scale, given).map(({ level, count }) => ({
    ...withoutLevel(shorthand.notApplicable, shorthand.notApplicable),
    level: levelName(framework.scale.levels, level, language),
    level_number: String(level),
    count: String(count),
  }))
}

function rateDecided(
  { framework }: RoundContext,
  { level, reason, ground, statements }: DecisionRecord,
  { language, translate }: RowRequest,
): Rated {
  const { levels, grounds } = framework.scale
  const given = statementKinds.map((kind) => {
    const found = statements.find((statement) => statement.kind === kind)
    return {
      [kind]: found?.text ?? shorthand.notAvailable,
      [`${kind}_language`]: found?.language ?? shorthand.notAvailable,
    }
  })
  return {
    ...withoutLevel(
      shorthand.notAvailable,
      reason === null ? shorthand.notApplicable : tellReason(reason, translate),
    ),
    ...(level !== null && {
      level: levelName(levels, level, language),
      level_number: String(level),
    }),
    ground:
      grounds.find(({ code }) => code === ground)?.name[language] ??
      ground ??
      shorthand.notApplicable,
    count: shorthand.notApplicable,
    ...(Object.assign({}, ...given) as Statements),
  }
}

function levelName(
  levels: readonly { value: Level; name: Readonly<Record<Language, string>> }[],
  level: Level,
  language: Language,
): string {
  return levels.find(({ value }) => value === level)?.name[language] ?? String(level)
}

/** A row whose every figure is missing for the same reason. */
function withoutLevel(mark: Shorthand, reason: string): Rated {
  return {
    level: mark,
    level_number: mark,
    ground: mark,
    reason,
    count: mark,
    strength: mark,
    strength_language: mark,
    challenge: mark,
    challenge_language: mark,
    priority: mark,
    priority_language: mark,
  }
}
