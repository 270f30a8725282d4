export const overview = {
  'region.title': 'The review of {region}',
  'region.to-round': 'About this round',
  'region.open-matrix': 'This region side by side with the others',
  'region.judgements': 'Judgements',
  'stage-line.label': 'Stages of this review',
  'stage-line.done': 'done',
  'stage-line.now': 'now',
  'days.left': '{count, plural, =0 {today is the last day} one {# day left} other {# days left}}',
  'days.ended': 'ended {count, plural, one {# day} other {# days}} ago',
  'review.until': 'The consortium may answer until {date}: {days}.',
  'turn.title': 'Whose turn it is',
  'turn.administrator': 'An administrator assigns reviewers.',
  'turn.reviewers': 'The reviewers prepare: evidence, expected positions, first drafts.',
  'turn.both':
    'The consortium reviews itself in its workshop; the reviewers complete their evidence.',
  'turn.raters': 'The reviewers seal their ratings.',
  'turn.lead.sealed-judgement': 'The lead reviewer opens the ratings once every region is ready.',
  'turn.lead.calibration': 'The lead reviewer calibrates.',
  'turn.lead.feedback': 'The lead reviewer answers, and records the agreed levels.',
  'turn.lead.all-agreed': 'The lead reviewer moves the region on from feedback.',
  'turn.lead.agreed': 'Ready to publish: the lead reviewer publishes.',
  'turn.consortium': 'The consortium reads and answers.',
  'turn.nobody': 'This review is finished.',
  'turn.yours': 'It is your turn.',
  'step.rate':
    'You have {count, plural, one {# judgement} other {# judgements}} still to seal here.',
  'step.rate-button': 'Rate {judgement}',
  'step.evidence':
    '{count, plural, one {# judgement has} other {# judgements have}} no evidence yet.',
  'step.evidence-button': 'Add evidence on {judgement}',
  'step.draft':
    'You can draft ratings now and seal them later. {count, plural, one {# judgement has} other {# judgements have}} no draft of yours.',
  'step.draft-button': 'Draft a rating of {judgement}',
  'step.propose':
    'The ratings are open. You can propose levels for calibration: {count, plural, one {# judgement waits} other {# judgements wait}}.',
  'step.propose-button': 'Open {judgement}',
  'step.answer':
    '{count, plural, one {# judgement waits} other {# judgements wait}} for your answer.',
  'step.positions':
    '{count, plural, one {# judgement has} other {# judgements have}} no expected position yet. The levels are judged against them.',
  'step.positions-button': 'Record the expected positions',
  'step.propose-positions':
    '{count, plural, =0 {Every judgement has its expected position. You can propose another wording.} one {# judgement has no expected position yet. You can propose one from your plan.} other {# judgements have no expected position yet. You can propose them from your plan.}}',
  'step.propose-positions-button': 'Propose expected positions',
  'step.all-sealed':
    'You have sealed every judgement of this region. The ratings open once all regions are ready.',
  'step.prepared':
    'Every judgement has an expected position, evidence and a draft of yours. Sealing begins when the lead reviewer opens sealed judgement.',
  'step.answered': 'You have answered on every judgement. The lead reviewer is next.',
  'step.wait-for-others': 'This region is ready. The reveal waits for other regions of the round.',
  'step.to-round': 'See what the round waits for',
  'gaps.title': 'What is missing',
  'gaps.none': 'Nothing is missing in this stage.',
  'gap.reviewers': 'No reviewers have been assigned.',
  'gap.unsealed': '{name} has not sealed {count, plural, one {# judgement} other {# judgements}}',
  'gap.unsealed-by-you':
    'You have not sealed {count, plural, one {# judgement} other {# judgements}}',
  'gap.no-position':
    '{count, plural, one {# judgement has} other {# judgements have}} no expected position',
  'gap.no-evidence': '{count, plural, one {# judgement has} other {# judgements have}} no evidence',
  'gap.one-voice':
    '{count, plural, one {# judgement has} other {# judgements have}} evidence from one voice alone',
  'gap.no-calibrated':
    '{count, plural, one {# judgement has} other {# judgements have}} no calibrated level',
  'gap.no-answer':
    '{count, plural, one {# judgement waits} other {# judgements wait}} for the consortium’s answer',
  'gap.contested':
    '{count, plural, one {# contested judgement waits} other {# contested judgements wait}} for the lead reviewer’s answer',
  'gap.no-agreed':
    '{count, plural, one {# judgement waits} other {# judgements wait}} for the agreed level',
  'review.people': 'Who reviews',
  'review.no-reviewers': 'Nobody has been assigned yet.',
  'review.sealed-of': '{name}: {sealed} of {total} sealed',
  'review.manage': 'Run this review',
  'review.expected-set': 'Expected position recorded',
  'review.expected-missing': 'No expected position',
  'review.expected-proposed': 'Expected position proposed, not recorded',
  'review.voices':
    '{pieces, plural, =0 {No evidence} one {# piece of evidence, from one voice} other {# pieces of evidence, from {voices, plural, one {one voice} other {# voices}}}}',
  'review.open-evidence':
    '{count, plural, one {# piece of evidence open to you} other {# pieces of evidence open to you}}',
  'review.found': 'What was found',
  'review.contradicting': '{count, plural, one {# contradicts} other {# contradict}}',
  'review.waived': 'Waiver recorded',
  'review.to-positions': 'Expected positions of this region',
  'review.to-over-time': 'This region over time',
  'review.to-hand-over': 'Hand this review over',
  'review.to-trail': 'Who did what in this region',
  'desk.progress': 'Progress',
  'desk.ready-of': '{ready} of {total} ready for the reveal',
  'desk.calibrated-of': '{done} of {total} calibrated',
  'desk.agreed-of': '{answered} of {total} answered, {done} agreed',
  'desk.all-agreed-in-feedback': 'All {total} agreed, ready to close the feedback',
  'desk.all-agreed': 'All {total} agreed, ready to publish',
  'desk.all-agreed-in-feedback-waits':
    'All {total} agreed; waits for the lead reviewer to close the feedback',
  'desk.all-agreed-waits': 'All {total} agreed; waits for the lead reviewer to publish',
  'desk.all-published': 'All {total} agreed and published',
  'desk.own-sealed': 'You have sealed {sealed} of {total}',
} as const
