import type { JudgementInReview } from '../../../contract/whole-review.ts'
import type { DecidedLayer } from '../../../core/layers.ts'
import { maySeeSpread } from '../../../core/layers.ts'
import { can } from '../../../core/permissions.ts'
import { spread } from '../../../core/scale.ts'
import { countVoices } from '../../../core/voices.ts'
import { describeDecision } from './decisions.ts'
import type { ReviewContents } from './review-contents.ts'
import type { CellView } from './view.ts'

type View = Pick<CellView, 'standing' | 'framework' | 'translate'>

/** One judgement of a review, as far as the viewer may see it. */
export function describeJudgement(
  view: View,
  contents: ReviewContents,
  readable: ReadonlySet<string>,
  code: string,
): JudgementInReview {
  const { standing, framework } = view
  const here = ({ judgement }: { readonly judgement: string }) => judgement === code
  const decisions = contents.decisions.filter(here)
  const decided = (layer: DecidedLayer) =>
    describeDecision(
      view,
      layer,
      decisions.find((one) => one.layer === layer),
      readable,
    )
  const levels = contents.ratings.filter(here).map(({ level }) => level)
  const waiver = contents.waivers.find(here)
  const verdict = contents.verdicts.find(here)
  return {
    judgement: code,
    ...describePositions(view, contents.positions.filter(here)),
    own: describeOwn(view, contents, here),
    waiver: waiver ? { reason: waiver.reason, language: waiver.language } : null,
    spread: maySeeSpread(levels, standing) ? spread(framework.scale, levels) : null,
    selfReview: decided('self'),
    calibrated: decided('calibrated'),
    agreed: decided('agreed'),
    feedback: verdict
      ? { verdict: verdict.verdict, outcome: verdict.outcome, at: verdict.at }
      : null,
    evidence: countEvidence(contents, here),
  }
}

type Here = (row: { readonly judgement: string }) => boolean

function describePositions(
  { standing }: View,
  positions: ReviewContents['positions'],
): Pick<JudgementInReview, 'expectedPosition' | 'proposedPosition'> {
  const readsProposals = standing.role !== 'analyst'
  const find = (wanted: 'set' | 'proposed') => {
    const position = positions.find(({ status }) => status === wanted)
    if (!position) return null
    const { judgement: _, ...told } = position
    return told
  }
  return {
    expectedPosition: find('set'),
    proposedPosition: readsProposals ? find('proposed') : null,
  }
}

/** Drafts that were not sealed stay their writer's to know of. */
function describeOwn(
  { standing }: View,
  { ownSealed, drafted }: ReviewContents,
  here: Here,
): JudgementInReview['own'] {
  if (ownSealed.some(here)) return 'sealed'
  if (drafted.some((judgement) => here({ judgement }))) return 'draft'
  return can('rating.draft', standing) ? 'none' : null
}

function countEvidence(
  { scope, voices }: ReviewContents,
  here: Here,
): JudgementInReview['evidence'] {
  if (scope.kind === 'none') return null
  const pieces = voices.filter(here)
  return {
    pieces: pieces.length,
    voices: countVoices(pieces),
    contradicting: pieces.filter(({ polarity }) => polarity === 'contradicts').length,
  }
}
