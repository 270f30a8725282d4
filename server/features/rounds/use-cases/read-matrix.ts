import type { Matrix, MatrixCell } from '../../../contract/rounds.ts'
import { judgementsOf } from '../../../core/framework.ts'
import type { Language } from '../../../core/language.ts'
import { type Layer, maySeeLayer, maySeeSpread } from '../../../core/layers.ts'
import type { Translate } from '../../../core/messages.ts'
import type { Standing } from '../../../core/permissions.ts'
import { spread } from '../../../core/scale.ts'
import { statementLanguages, statementText } from '../../../core/statement.ts'
import type { Deps } from '../../../deps.ts'
import type { ServerKey } from '../../../messages/en.ts'
import { type DecisionRecord, listCurrentDecisions } from '../../positions/decisions.ts'
import { listFirstRatings } from '../../ratings/repository.ts'
import { tellReason } from '../../reasons.ts'
import type { RoundContext } from '../../reviews/context.ts'
import { listLastBallots } from '../../self-reviews/repository.ts'
import { type CellFacts, cellKey, describeFacts, loadFacts } from '../cell-facts.ts'
import type { ReviewRecord } from '../repository.ts'
import { summarise } from '../summary.ts'

export interface MatrixRequest {
  readonly roundId: string
  readonly layer: Layer
  readonly language: Language
  readonly translate: Translate<ServerKey>
}

/**
 * The side-by-side view of a round in one layer, for everybody who stands to it as the context has
 * it. It knows no more of the viewer, since viewers who stand in the same way are sent the same.
 */
export async function describeMatrix(
  deps: Deps,
  context: RoundContext,
  request: MatrixRequest,
): Promise<Matrix> {
  const { layer, language } = request
  const { round, reviews, framework } = context
  const judgements = judgementsOf(framework)
  const { regions, ...summary } = summarise(round, reviews, language, deps.now())
  const contents = await loadContents(deps, context, layer)
  return {
    round: summary.id,
    title: summary.title,
    positionAt: summary.positionAt,
    old: summary.old,
    provenance: summary.provenance,
    framework: summary.framework,
    frameworkVersion: summary.frameworkVersion,
    layer,
    judgements: judgements.map(({ aspect, judgement }) => ({
      code: judgement.code,
      aspect: aspect.code,
      title: judgement.title[language],
    })),
    regions,
    cells: reviews.flatMap((review) =>
      judgements.map(({ judgement }) =>
        describeCell(context, contents, review, judgement.code, request),
      ),
    ),
  }
}

/** What the cells show, by review and judgement. */
interface Contents {
  readonly decisions: ReadonlyMap<string, DecisionRecord>
  readonly levels: ReadonlyMap<string, readonly (number | null)[]>
  readonly facts: CellFacts
}

async function loadContents({ db }: Deps, context: RoundContext, layer: Layer): Promise<Contents> {
  const { reviews } = context
  const ids = reviews.map(({ id }) => id)
  const decisions = layer === 'sealed' ? [] : await listCurrentDecisions(db, ids, { layer })
  const given = layer === 'self' ? await listLastBallots(db, ids) : await listFirstRatings(db, ids)
  const levels = new Map<string, (number | null)[]>()
  for (const row of given) {
    levels.set(cellKey(row), [...(levels.get(cellKey(row)) ?? []), row.level])
  }
  const facts = await loadFacts(db, context, layer)
  return { decisions: new Map(decisions.map((row) => [cellKey(row), row])), levels, facts }
}

function describeCell(
  { framework, standingTo }: RoundContext,
  contents: Contents,
  review: ReviewRecord,
  judgement: string,
  { layer, translate }: MatrixRequest,
): MatrixCell {
  const standing = standingTo(review)
  const key = cellKey({ reviewId: review.id, judgement })
  const levels = contents.levels.get(key) ?? []
  const open = maySeeLayer(layer, standing)
  const decision = open ? contents.decisions.get(key) : undefined
  const statements = decision?.statements ?? []
  return {
    region: review.region.id,
    judgement,
    rating: decision?.level ?? null,
    reason: decision
      ? decision.reason && tellReason(decision.reason, translate)
      : translate(reasonWithout(layer, open, levels.length)),
    strength: statementText(statements, 'strength'),
    challenge: statementText(statements, 'challenge'),
    priority: statementText(statements, 'priority'),
    language: statements[0]?.language ?? null,
    languages: statementLanguages(statements),
    statements: [...statements],
    open,
    ratings: maySeeLevels(layer, levels, standing) ? spread(framework.scale, levels) : null,
    ...describeFacts(contents.facts, { key, layer, standing, levels, decision }),
  }
}

function reasonWithout(layer: Layer, open: boolean, ratings: number): ServerKey {
  if (!open) return 'reason.not-open'
  return layer === 'sealed' && ratings > 0 ? 'reason.several-ratings' : 'reason.none-yet'
}

/** The spread beside a level: of ballots in the self-review, of sealed ratings elsewhere. */
function maySeeLevels(
  layer: Layer,
  levels: readonly (number | null)[],
  standing: Standing,
): boolean {
  return layer === 'self' ? maySeeLayer('self', standing) : maySeeSpread(levels, standing)
}
