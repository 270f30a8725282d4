import { hasReached, type Stage } from './workflow.ts'

export const roles = [
  'administrator',
  'lead-reviewer',
  'reviewer',
  'consortium-lead',
  'analyst',
] as const
export type Role = (typeof roles)[number]

/** A role, or `nobody` who has not signed in, or a `participant` who joined a workshop by its code. */
export type Part = Role | 'nobody' | 'participant'

/** How somebody stands to a round, and to one of its reviews where an action concerns one. */
export interface Standing {
  readonly role: Part
  /** Leads the round. */
  readonly leads: boolean
  /** Reviews this review and is not recused from it. */
  readonly assigned: boolean
  /** Reviews any review of the round, and is not recused from this one. */
  readonly inRound: boolean
  /** The review is of a region that this consortium lead leads. */
  readonly ownRegion: boolean
  /** The stage of the review; null where an action concerns no single review. */
  readonly stage: Stage | null
  /** Whether the sealed ratings of the round are revealed. */
  readonly revealed: boolean
  /** Whether the lead reviewer has made the round public. */
  readonly public: boolean
  /** Runs the workshop that an action concerns, and still stands to its review so that they may. */
  readonly facilitates?: boolean
  /** Has joined the workshop that an action concerns, and was not removed. */
  readonly joined?: boolean
}

/** Whom a grant reaches: anybody in the role, or those who stand to the round or review so. */
type Reach = 'anyone' | 'leads' | 'assigned' | 'inRound' | 'ownRegion' | 'facilitates' | 'joined'

interface Grant {
  readonly reach: Reach
  /** The first stage of the review in which it holds. */
  readonly from?: Stage
  /** The last stage of the review in which it holds. */
  readonly until?: Stage
  /** Holds only after the reveal of the round. */
  readonly afterReveal?: true
  /** Holds only where the round has been made public. */
  readonly whenPublic?: true
}

type Grants = Partial<Record<Part, Grant>>

const everyRole: Grants = {
  'lead-reviewer': { reach: 'anyone' },
  reviewer: { reach: 'anyone' },
  'consortium-lead': { reach: 'anyone' },
  analyst: { reach: 'anyone' },
  administrator: { reach: 'anyone' },
}

const raters = (until: Stage, from?: Stage): Grants => ({
  'lead-reviewer': { reach: 'leads', until, ...(from && { from }) },
  reviewer: { reach: 'assigned', until, ...(from && { from }) },
})

const reviewTeam: Grants = {
  'lead-reviewer': { reach: 'leads' },
  reviewer: { reach: 'assigned' },
}

const reviewTeamAfterReveal: Grants = {
  'lead-reviewer': { reach: 'leads', afterReveal: true },
  reviewer: { reach: 'inRound', afterReveal: true },
}

const facilitators = (until: Stage): Grants => ({
  'lead-reviewer': { reach: 'facilitates', until },
  reviewer: { reach: 'facilitates', until },
  'consortium-lead': { reach: 'facilitates', until },
})

const lead = (from?: Stage, until?: Stage): Grants => ({
  'lead-reviewer': { reach: 'leads', ...(from && { from }), ...(until && { until }) },
})

/**
 * Who may do what. The rule of every action stands here and nowhere else; the table of roles in
 * the fixtures, which the tests walk route by route, is written apart from it.
 */
const table = {
  'registers.read': everyRole,
  'statistics.compute': everyRole,
  'registers.write': { administrator: { reach: 'anyone' } },
  'people.write': { administrator: { reach: 'anyone' } },

  'review.run': lead(),
  'review.read-progress': reviewTeam,
  'figures.plan': { ...lead(), administrator: { reach: 'anyone' } },
  'recusal.write': lead(undefined, 'calibration'),
  'recusal.read': reviewTeam,
  'waiver.write': lead(undefined, 'sealed-judgement'),
  'waiver.read': reviewTeam,
  'round.reveal': lead(),
  'round.publish': lead('published'),

  'evidence.write': raters('feedback'),
  'evidence.release': lead(undefined, 'feedback'),
  'evidence.read': {
    'lead-reviewer': { reach: 'leads' },
    reviewer: { reach: 'assigned' },
  },
  'evidence.read-of-round': reviewTeamAfterReveal,
  'evidence.read-own-body': { 'consortium-lead': { reach: 'ownRegion' } },
  'evidence.read-released': { 'consortium-lead': { reach: 'ownRegion', from: 'feedback' } },
  'evidence.read-reported': { analyst: { reach: 'anyone', from: 'published' } },

  'expected-position.read': {
    ...reviewTeam,
    'consortium-lead': { reach: 'ownRegion' },
    analyst: { reach: 'anyone', from: 'agreed' },
  },
  'expected-position.write': raters('calibration'),
  'expected-position.propose': {
    'consortium-lead': { reach: 'ownRegion', until: 'sealed-judgement' },
  },

  'carried.look': raters('calibration'),

  'rating.draft': raters('sealed-judgement'),
  'rating.seal': raters('sealed-judgement', 'sealed-judgement'),
  'rating.supersede': raters('calibration', 'sealed-judgement'),
  'ratings.read': reviewTeamAfterReveal,
  'ratings.read-without-names': { 'consortium-lead': { reach: 'ownRegion', from: 'feedback' } },
  'ratings.read-spread-of-three': { analyst: { reach: 'anyone', afterReveal: true } },

  'figures.read': { ...reviewTeamAfterReveal, analyst: { reach: 'anyone', afterReveal: true } },

  'self-review.read': {
    ...reviewTeamAfterReveal,
    'consortium-lead': { reach: 'ownRegion' },
    analyst: { reach: 'anyone', from: 'published' },
  },

  'evidence.release-to-workshop': lead(undefined, 'self-review'),
  'evidence.read-for-workshop': {
    'consortium-lead': { reach: 'ownRegion' },
    participant: { reach: 'joined' },
  },
  'workshop.prepare': {
    ...raters('self-review'),
    'consortium-lead': { reach: 'ownRegion', until: 'self-review' },
  },
  'workshop.run': facilitators('sealed-judgement'),
  'workshop.follow': {
    ...facilitators('sealed-judgement'),
    participant: { reach: 'joined' },
  },
  'workshop.read': {
    'lead-reviewer': { reach: 'facilitates' },
    reviewer: { reach: 'facilitates' },
    'consortium-lead': { reach: 'ownRegion' },
  },
  'workshop.read-after-reveal': reviewTeamAfterReveal,
  'ballot.cast': { participant: { reach: 'joined', until: 'sealed-judgement' } },

  'calibrated.read': {
    ...reviewTeamAfterReveal,
    'consortium-lead': { reach: 'ownRegion', from: 'feedback' },
  },
  'calibrated.write': lead('calibration', 'calibration'),
  'calibrated.propose': {
    reviewer: { reach: 'assigned', from: 'calibration', until: 'calibration' },
  },

  'comparison.judge': {
    'lead-reviewer': { reach: 'leads', until: 'calibration' },
    reviewer: { reach: 'assigned', until: 'calibration' },
  },
  'comparison.judge-source': {
    'lead-reviewer': { reach: 'anyone' },
    reviewer: { reach: 'anyone' },
  },
  'comparison.read': {
    ...reviewTeamAfterReveal,
    analyst: { reach: 'anyone', afterReveal: true },
  },
  'comparison.read-source': {
    'lead-reviewer': { reach: 'anyone' },
    reviewer: { reach: 'anyone' },
    analyst: { reach: 'anyone' },
  },
  'calibrated.dissent': {
    reviewer: { reach: 'assigned', from: 'calibration', until: 'calibration' },
  },
  'calibration.follow': reviewTeamAfterReveal,
  'calibration.run': lead('calibration', 'calibration'),
  'calibration.record': lead('calibration'),

  'feedback.read': {
    ...reviewTeam,
    'consortium-lead': { reach: 'ownRegion', from: 'feedback' },
  },
  'feedback.write': {
    'consortium-lead': { reach: 'ownRegion', from: 'feedback', until: 'feedback' },
  },
  'feedback.answer': lead('feedback', 'feedback'),
  'feedback.extend': lead('feedback', 'feedback'),

  'review.hand-over': { reviewer: { reach: 'assigned', until: 'sealed-judgement' } },

  'overall.write': lead('calibration', 'agreed'),
  'comparability.write': lead('fieldwork', 'agreed'),

  'agreed.write': lead('feedback', 'feedback'),
  'agreed.read': {
    'lead-reviewer': { reach: 'leads' },
    reviewer: { reach: 'inRound' },
    'consortium-lead': { reach: 'ownRegion', from: 'feedback' },
    analyst: { reach: 'anyone', from: 'agreed' },
  },
  'published.read': {
    'lead-reviewer': { reach: 'anyone', from: 'published' },
    reviewer: { reach: 'anyone', from: 'published' },
    'consortium-lead': { reach: 'anyone', from: 'published' },
    analyst: { reach: 'anyone', from: 'published' },
    administrator: { reach: 'anyone', from: 'published' },
    nobody: { reach: 'anyone', from: 'published', whenPublic: true },
  },
  'public-round.read': { nobody: { reach: 'anyone', whenPublic: true } },

  'trail.read': reviewTeam,
  'trail.read-movement': {
    'consortium-lead': { reach: 'ownRegion', from: 'feedback' },
    analyst: { reach: 'anyone', from: 'published' },
  },
  'trail.read-administration': { administrator: { reach: 'anyone' } },
} satisfies Record<string, Grants>

export type Action = keyof typeof table
export const actions = Object.keys(table) as Action[]

/** Whether somebody who stands so may do that. */
export function can(action: Action, standing: Standing): boolean {
  const grants: Grants = table[action]
  const grant = grants[standing.role]
  return grant !== undefined && reaches(grant.reach, standing) && holds(grant, standing)
}

/** How somebody stands where no round or review is concerned. */
export function standingAnywhere(role: Standing['role']): Standing {
  return {
    role,
    leads: false,
    assigned: false,
    inRound: false,
    ownRegion: false,
    stage: null,
    revealed: false,
    public: false,
  }
}

function reaches(reach: Reach, standing: Standing): boolean {
  return reach === 'anyone' || standing[reach] === true
}

function holds(grant: Grant, { stage, revealed, public: isPublic }: Standing): boolean {
  if (grant.afterReveal && !revealed) return false
  if (grant.whenPublic && !isPublic) return false
  if (grant.from && (stage === null || !hasReached(stage, grant.from))) return false
  return !(grant.until && (stage === null || !hasReached(grant.until, stage)))
}
