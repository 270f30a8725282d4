export const workshopPlan = {
  'workshops.title': 'Self-review workshops of {region}',
  'workshops.what':
    'The leadership team rates each judgement alone, sees all ratings at once, talks, rates again, and agrees a level with its reasons.',
  'workshops.link': 'Self-review workshops of this region',
  'workshops.none': 'No workshop has been prepared yet.',
  'workshops.list': 'Workshops so far',
  'workshops.heading': '{kind, select, rehearsal {Rehearsal} other {Workshop}} of {date}',
  'workshops.state.preparing': 'Being prepared',
  'workshops.state.open': 'Open now',
  'workshops.state.ended': 'Ended',
  'workshops.rehearsal-tag': 'Rehearsal',
  'workshops.judgements': '{count, plural, one {# judgement} other {# judgements}}',
  'workshops.led-by': 'Led by {names}',
  'workshops.prepared-at': 'Prepared on {date}',
  'workshops.opened-at': 'Opened on {date}',
  'workshops.ended-at': 'Ended on {date}',
  'workshops.go-on': 'Go on preparing',
  'workshops.plan-read': 'See the plan',
  'workshops.run': 'Go to the workshop',
  'workshops.reopen': 'Look back at the workshop',
  'workshops.projector': 'View for the projector',
  'workshops.invitation': 'Invitation to print',
  'workshops.ballots': 'Paper ballots to print',
  'workshops.minutes': 'Minutes',
  'workshops.make-title': 'Prepare another',
  'workshops.make': 'Prepare a workshop',
  'workshops.make-what':
    'It begins with all {count, plural, one {# judgement} other {# judgements}}, ten minutes each, and all evidence that may be shown. You can change that until the room opens.',
  'workshops.make-rehearsal': 'Prepare a rehearsal',
  'workshops.rehearsal-what':
    'A rehearsal has simulated participants, and nothing of it ever enters the review.',
  'workshops.not-now': 'Workshops can be prepared until the ratings of the reviewers are sealed.',
  'workshops.self-from':
    'The self-review was agreed in the team’s workshop: see the workshop and its minutes',
  'step.workshop.prepare':
    'Prepare your self-review workshop: your leadership team rates each judgement alone, talks, and agrees a level.',
  'step.workshop.prepare-button': 'Prepare your self-review workshop',
  'step.workshop.go-on':
    'Your self-review workshop is being prepared. Open its room when the team is together.',
  'step.workshop.go-on-button': 'Go on preparing the workshop',
  'step.workshop.run': 'Your self-review workshop is open.',
  'step.workshop.run-button': 'Go to the workshop',
  'step.workshop.elsewhere': 'Your region’s self-review workshop is led by {names}.',
  'step.workshop.elsewhere-button': 'See the workshops',
  'step.workshop.positions':
    '{count, plural, one {# judgement has} other {# judgements have}} no expected position yet: propose them from your plan first, since the team judges against them.',
} as const
