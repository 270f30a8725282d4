import type { Actor } from '../../../actor.ts'
import type { Cell, EvidenceInCell } from '../../../contract/cells.ts'
import { evidenceScope } from '../../../core/evidence-scope.ts'
import { findJudgement } from '../../../core/framework.ts'
import type { Language } from '../../../core/language.ts'
import type { DecidedLayer } from '../../../core/layers.ts'
import { maySeeSpread } from '../../../core/layers.ts'
import type { Translate } from '../../../core/messages.ts'
import { can } from '../../../core/permissions.ts'
import { spread } from '../../../core/scale.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import type { ServerKey } from '../../../messages/en.ts'
import { listWaivers } from '../../calibration/repository.ts'
import { countLinked, listEvidenceOfCell } from '../../evidence/readable.ts'
import { findExpectedPosition } from '../../expected-positions/repository.ts'
import { listExtensions, listFeedback } from '../../feedback/repository.ts'
import { type DecisionRecord, listCurrentDecisions } from '../../positions/decisions.ts'
import { listFirstRatings } from '../../ratings/repository.ts'
import { loadRound } from '../../reviews/context.ts'
import { summarise } from '../../rounds/summary.ts'
import { listLastBallots } from '../../self-reviews/repository.ts'
import { describeDecision } from './decisions.ts'
import { describeMovement } from './movement.ts'
import { readDissents, readOwn, readProgress, readProposals, readRatings } from './sealed.ts'
import { readTrail } from './trail.ts'
import type { CellView } from './view.ts'

export interface CellRequest {
  readonly roundId: string
  readonly regionId: string
  readonly judgement: string
  readonly language: Language
  readonly translate: Translate<ServerKey>
}

/** Everything about one judgement of one review that the viewer may see. */
export async function readCell(deps: Deps, actor: Actor, request: CellRequest): Promise<Cell> {
  const { roundId, regionId, judgement, language, translate } = request
  const context = await loadRound(deps, deps.db, actor, roundId)
  const review = context.reviews.find(({ region }) => region.id === regionId)
  if (!review || !findJudgement(context.framework, judgement)) throw new AppError('not-found')
  const view: CellView = {
    ...context,
    review,
    standing: context.standingTo(review),
    deps,
    actor,
    cell: { reviewId: review.id, judgement },
    translate,
  }
  const decisions = await listCurrentDecisions(deps.db, [review.id], { judgement })
  const scope = evidenceScope(view.standing)
  const evidence = await listEvidenceOfCell(deps.db, review.id, judgement, scope)
  const {
    regions: _,
    published: __,
    ...round
  } = summarise(context.round, context.reviews, language, deps.now())
  return {
    round,
    review: {
      id: review.id,
      region: { id: review.region.id, name: review.region.name[language] },
      stage: review.stage,
      feedbackUntil: review.feedbackUntil,
      extensions: can('feedback.read', view.standing)
        ? await listExtensions(deps.db, review.id)
        : [],
      today: deps.now().toISOString().slice(0, 10),
    },
    judgement,
    standing: view.standing,
    ...(await readPositions(view)),
    ...(await readLevels(view, decisions, evidence)),
    evidence,
    evidenceWithheld: await readWithheld(view, evidence),
    own: await readOwn(view),
    progress: await readProgress(view),
    waiver: await readWaiver(view),
    ratings: await readRatings(view),
    proposals: await readProposals(view),
    dissents: await readDissents(view),
    ...(await readFeedback(view)),
    movement: await describeMovement(view, decisions),
    trail: await readTrail(view),
  }
}

/** A consortium is told whether something is kept from it, and not how much: it is not its to read. */
async function readWithheld(
  { deps, cell, standing }: CellView,
  evidence: readonly EvidenceInCell[],
): Promise<boolean | null> {
  if (!can('evidence.read-released', standing)) return null
  const open = new Set(evidence.map(({ id }) => id)).size
  return (await countLinked(deps.db, cell.reviewId, cell.judgement)) > open
}

async function readPositions({
  deps: { db },
  cell,
  standing,
}: CellView): Promise<Pick<Cell, 'expectedPosition' | 'proposedPosition'>> {
  if (!can('expected-position.read', standing)) {
    return { expectedPosition: null, proposedPosition: null }
  }
  const readsProposals = standing.role !== 'analyst'
  return {
    expectedPosition: await findExpectedPosition(db, cell, 'set'),
    proposedPosition: readsProposals ? await findExpectedPosition(db, cell, 'proposed') : null,
  }
}

async function readLevels(
  view: CellView,
  decisions: readonly DecisionRecord[],
  evidence: readonly EvidenceInCell[],
): Promise<Pick<Cell, 'agreed' | 'calibrated' | 'selfReview' | 'spread'>> {
  const { deps, cell, standing, framework } = view
  const sealed = await listFirstRatings(deps.db, [cell.reviewId], cell.judgement)
  const levels = sealed.map(({ level }) => level)
  const readable = new Set(evidence.map(({ id }) => id))
  const describe = (layer: DecidedLayer) =>
    describeDecision(
      view,
      layer,
      decisions.find((one) => one.layer === layer),
      readable,
    )
  const self = describe('self')
  const ballots = self ? await listLastBallots(deps.db, [cell.reviewId], cell.judgement) : []
  return {
    agreed: describe('agreed'),
    calibrated: describe('calibrated'),
    selfReview: self && {
      ...self,
      ballots: spread(
        framework.scale,
        ballots.map(({ level }) => level),
      ),
    },
    spread: maySeeSpread(levels, standing) ? spread(framework.scale, levels) : null,
  }
}

async function readFeedback({
  deps,
  cell,
  standing,
}: CellView): Promise<Pick<Cell, 'feedback' | 'earlierFeedback'>> {
  const said = can('feedback.read', standing) ? await listFeedback(deps.db, cell) : []
  return { feedback: said.at(-1) ?? null, earlierFeedback: said.slice(0, -1) }
}

async function readWaiver({ deps, cell, standing }: CellView): Promise<Cell['waiver']> {
  if (!can('waiver.read', standing)) return null
  const waivers = await listWaivers(deps.db, [cell.reviewId])
  const waiver = waivers.find(({ judgement }) => judgement === cell.judgement)
  return waiver ? { reason: waiver.reason, language: waiver.language } : null
}
