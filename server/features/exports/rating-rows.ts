import { judgementsOf } from '../../core/framework.ts'
import type { Language } from '../../core/language.ts'
import { type Layer, layers, maySeeLayer, maySeeSpread } from '../../core/layers.ts'
import type { Translate } from '../../core/messages.ts'
import { type Level, spread } from '../../core/scale.ts'
import { type StatementKind, statementKinds } from '../../core/statement.ts'
import type { ServerKey } from '../../messages/en.ts'
import type { DecisionRecord } from '../positions/decisions.ts'
import type { RatingLevel } from '../ratings/repository.ts'
import { tellReason } from '../reasons.ts'
import type { RoundContext } from '../reviews/context.ts'
import type { ReviewRecord } from '../rounds/repository.ts'
import { summarise } from '../rounds/summary.ts'
import { type RatingRow, type Shorthand, shorthand } from './columns.ts'
import { provenanceNotes, sourceNames } from './words.ts'

/** What a round holds, before anybody's rights are asked. */
export interface RatingContents {
  readonly decisions: readonly DecisionRecord[]
  /** The first sealed rating of everybody in every cell. */
  readonly sealed: readonly RatingLevel[]
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
 * each region, judgement and source of rating, in this order; for sealed ratings one for each level.
 * Sources that are open to them in no region are left out.
 */
export function ratingRows(
  context: RoundContext,
  contents: RatingContents,
  request: RowRequest,
): RatingRow[] {
  const { reviews, framework, standingTo } = context
  const { language } = request
  const offered = layers.filter((layer) =>
    reviews.some((review) => maySeeLayer(layer, standingTo(review))),
  )
  const round = describeRound(context, request)
  return reviews.flatMap((review) =>
    judgementsOf(framework).flatMap(({ aspect, judgement }) =>
      offered.flatMap((layer) =>
        rate(context, contents, review, judgement.code, layer, request).map((rated) => ({
          ...round,
          region: review.region.id,
          region_name: review.region.name[language],
          aspect: aspect.code,
          aspect_title: aspect.title[language],
          judgement: judgement.code,
          judgement_title: judgement.title[language],
          source: layer,
          source_name: sourceNames[layer][language],
          ...rated,
        })),
      ),
    ),
  )
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

function rate(
  context: RoundContext,
  { decisions, sealed }: RatingContents,
  review: ReviewRecord,
  judgement: string,
  layer: Layer,
  request: RowRequest,
): Rated[] {
  const here = (row: { reviewId: string; judgement: string }) =>
    row.reviewId === review.id && row.judgement === judgement
  const { translate } = request
  if (!maySeeLayer(layer, context.standingTo(review))) {
    return [withoutLevel(shorthand.confidential, translate('reason.not-open'))]
  }
  if (layer === 'sealed') {
    const levels = sealed.filter(here).map(({ level }) => level)
    return rateSealed(context, review, levels, request)
  }
  const decision = decisions.find((one) => one.layer === layer && here(one))
  return [
    decision
      ? rateDecided(context, decision, request)
      : withoutLevel(shorthand.notAvailable, translate('reason.none-yet')),
  ]
}

function rateSealed(
  { framework, standingTo }: RoundContext,
  review: ReviewRecord,
  levels: readonly (Level | null)[],
  { language, translate }: RowRequest,
): Rated[] {
  if (levels.length === 0) {
    return [withoutLevel(shorthand.notAvailable, translate('reason.none-yet'))]
  }
  if (!maySeeSpread(levels, standingTo(review))) {
    return [withoutLevel(shorthand.confidential, translate('reason.too-few'))]
  }
  return spread(framework.scale, levels).map(({ level, count }) => ({
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
