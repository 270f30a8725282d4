import type { TrailEntry } from '../../../server/contract/cells.ts'
import { outcomes } from '../../../server/core/calibration.ts'
import { overallKinds } from '../../../server/core/overall.ts'
import { stages } from '../../../server/core/workflow.ts'
import { type MessageKey, t } from '../../language.tsx'

/** What may show in the trail of a judgement or a round. */
const texts: Readonly<Record<string, MessageKey>> = {
  'round.create': 'trail.round.create',
  'round.change': 'trail.round.change',
  'round.lead': 'trail.round.lead',
  'round.reveal': 'trail.round.reveal',
  'round.publication': 'trail.round.publication',
  'review.reviewer': 'trail.review.reviewer',
  'review.recusal': 'trail.review.recusal',
  'review.stage': 'trail.review.stage',
  'review.hand-over': 'trail.review.hand-over',
  waiver: 'trail.waiver',
  'expected-position': 'trail.expected-position',
  'carried.look': 'trail.carried.look',
  'rating.seal': 'trail.rating.seal',
  proposal: 'trail.proposal',
  calibrated: 'trail.calibrated',
  dissent: 'trail.dissent',
  'calibration.open': 'trail.calibration.open',
  'calibration.end': 'trail.calibration.end',
  'calibration.attendance': 'trail.calibration.attendance',
  'calibration.record': 'trail.calibration.record',
  feedback: 'trail.feedback',
  'feedback.answer': 'trail.feedback.answer',
  'feedback.extend': 'trail.feedback.extend',
  agreed: 'trail.agreed',
  overall: 'trail.overall',
  'comparison.draw': 'trail.comparison.draw',
  'comparison.hand-in': 'trail.comparison.hand-in',
  source: 'trail.source',
  evidence: 'trail.evidence',
  'evidence.release': 'trail.evidence.release',
  'workshop.prepare': 'trail.workshop.prepare',
  'workshop.open': 'trail.workshop.open',
  'workshop.reopen': 'trail.workshop.reopen',
  'workshop.facilitator': 'trail.workshop.facilitator',
  'workshop.agree': 'trail.workshop.agree',
  'workshop.end': 'trail.workshop.end',
  'workshop.minutes': 'trail.workshop.minutes',
  'self-review': 'trail.self-review',
  'evidence.release-to-workshop': 'trail.evidence.release-to-workshop',
}

/** The fields of sources and evidence, by their names on the forms. */
const fieldNames: Readonly<Record<string, MessageKey>> = {
  source: 'trail.field.source',
  excerpt: 'evidence.excerpt',
  rendering: 'trail.field.rendering',
  links: 'evidence.links',
  title: 'source.title',
  kind: 'source.kind',
  heldOn: 'trail.field.held-on',
  organisation: 'trail.field.organisation',
  role: 'trail.field.role',
  lineage: 'trail.field.lineage',
  language: 'trail.field.language',
  suppliedByRegion: 'trail.field.supplied',
}

function fieldName(field: string): string {
  const key = fieldNames[field]
  const name = key ? t(key) : field
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/**
 * What happened, in words; for a change of stage to which, for an answer with which outcome. An action that this page does not
 * know shows as it is recorded.
 */
export function trailActionText({ action, fields }: Pick<TrailEntry, 'action' | 'fields'>): string {
  const key = texts[action]
  const text = key ? t(key) : action
  const kind = action === 'overall' && overallKinds.find((known) => known === fields[0])
  if (kind) return t(`trail.overall.${kind}`)
  const stage = action === 'review.stage' && stages.find((known) => known === fields[0])
  if (stage) return `${text}: ${t(`stage.${stage}`)}`
  if (fields.length > 0 && (action === 'evidence' || action === 'source')) {
    return t(`trail.${action}-changed`, { fields: fields.map(fieldName).join(', ') })
  }
  const outcome = action === 'feedback.answer' && outcomes.find((known) => known === fields[0])
  return outcome ? `${text}: ${t(`trail.outcome.${outcome}`)}` : text
}
