/** What the server says to people: errors, and reasons that data carry. */
export const en = {
  'error.invalid-input': 'Some of what was sent is not valid: {what}',
  'error.malformed': 'The request could not be read: {what}',
  'error.not-signed-in': 'Sign in to do this.',
  'error.wrong-credentials': 'The email address or the password is not right.',
  'error.wrong-passphrase':
    'The passphrase is not right. It is printed where the toolkit was started.',
  'error.no-trial': 'Signing in by role is for trials only. Use an email address and a password.',
  'error.too-many-attempts':
    'Too many attempts. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  'error.forbidden': 'Your role does not allow this here, or not at this stage.',
  'error.wrong-origin': 'The request came from another site and was refused.',
  'error.wrong-host': 'This address is not one that the toolkit answers to.',
  'error.unsupported-content': 'Send JSON, with the content type application/json.',
  'error.too-large': 'What was sent is too large. The limit is {limit}.',
  'error.not-found': 'There is nothing at this address.',
  'error.id-used': 'This id has already been used for something else.',
  'error.already-exists': 'There already is one with this name or address.',
  'error.refers-to-nothing': 'This refers to something that does not exist.',
  'error.precondition-required': 'Send {header}, so that nobody else’s change is overwritten.',
  'error.changed-meanwhile':
    'Somebody changed this in the meantime. Your text has been kept; compare it with the current version.',
  'error.room-full':
    'The room is full: it holds {capacity, plural, one {# participant} other {# participants}}. Ask the facilitator to make it larger.',
  'error.workshop-not-open': 'The workshop is not open.',
  'error.workshop-ended': 'The workshop has ended. Nobody can join it or vote in it any more.',
  'error.workshop-started': 'The workshop has been opened, so this can no longer be changed.',
  'error.ballot-closed':
    'Not counted: this ballot is not open. What you wrote is still on your device.',
  'error.not-revealed-yet': 'There is no revealed ballot on this judgement yet.',
  'error.not-on-the-agenda': 'The judgement “{judgement}” is not on the agenda of this workshop.',
  'error.judgement-twice': 'The judgement “{judgement}” stands on the agenda twice.',
  'error.judgement-in-use':
    'The judgement “{judgement}” is being rated, or has ballots or an agreed level, so it stays on the agenda. Skip it instead.',
  'error.seconds-needed':
    'Say how long the timer should run: no time is planned for this judgement.',
  'error.no-timer': 'There is no timer. Start one first.',
  'error.cannot-facilitate':
    'This person can have no part in running the workshop: they neither lead this round or this consortium nor review this region.',
  'error.leader-needed': 'Somebody has to lead the workshop. Hand it over to another person first.',
  'error.not-a-rehearsal': 'Simulated participants answer in a rehearsal only.',
  'error.not-joined':
    'This device has not joined this workshop. Join with the code that the facilitator shows.',
  'error.unknown-code':
    'No workshop has the code {code}. Look at the code on the screen again: it has six characters.',
  'error.pass-expired':
    'This pass is wrong, has been used or has run out. Make another one on the device that has joined.',
  'error.removed-from-workshop':
    'The facilitator has removed this device from the workshop. Speak to the facilitator if that was a mistake.',
  'error.optimistic-without-reason':
    'The level is greener than most of the last ballots. Say why the team agreed it.',
  'error.link-expired':
    'This link has been used or has run out. Ask an administrator for a new one.',
  'error.unknown-level': 'The framework has no level {level}.',
  'error.unknown-ground': 'The framework does not offer the ground “{ground}” for this level.',
  'error.ground-needed': 'Say on which ground: the framework offers grounds for this level.',
  'error.unknown-region': 'The round has no region “{region}”.',
  'error.unknown-judgement': 'The framework has no judgement “{judgement}”.',
  'error.level-or-reason': 'Give a level, or a reason why it is not rated; not both.',
  'error.unknown-evidence': 'One of the pieces of evidence does not belong to this review.',
  'error.already-sealed':
    'You have already sealed this judgement. A later rating needs a reason why it supersedes the first.',
  'error.not-sealed-yet': 'There is no sealed rating yet that this one could supersede.',
  'error.gate-shut': 'Something is still missing before this step.',
  'error.wrong-stage': 'This step does not follow from the stage that the review is in.',
  'error.calibrated-meanwhile':
    'The calibrated level of this judgement has been recorded, so that none can be proposed any more. If you do not share it, have your dissent kept with it.',
  'error.calibration-open': 'A calibration session of this round is open already. Join that one.',
  'error.calibration-ended': 'This calibration session has ended.',
  'error.unknown-cell': 'This round has no judgement “{judgement}” of the region “{region}”.',
  'error.not-in-team': 'This person does not belong to the review team of this round.',
  'error.not-unanimous':
    'The sealed ratings of this judgement are not all the same, so that it cannot be adopted as it stands.',
  'error.reason-needed':
    'Give a reason: the level lies outside the middle of the sealed ones, or there is nothing sealed to rest it on.',
  'error.reasons-needed': 'Contesting a judgement needs reasons.',
  'error.no-support': 'This point brings no new evidence that could be taken up.',
  'error.unknown-statement': 'The calibrated level has no statement {statement}.',
  'error.points-unanswered':
    'Every point that is contested needs an answer of its own, and no other.',
  'error.answer-needed': 'The general reasons need an answer.',
  'error.outcome-contradicts.level-changed':
    'A point was answered “level changed”, so the outcome of the whole must be “changed”.',
  'error.outcome-contradicts.text-corrected':
    'A point was answered “text corrected”, so the outcome of the whole cannot be “kept”.',
  'error.outcome-contradicts.no-point':
    '{outcome, select, changed {No point was answered “level changed”, so the outcome of the whole cannot be “changed”.} other {No point was answered “text corrected”, so the outcome of the whole cannot be “text corrected”.}}',
  'error.not-later':
    'The last day for answers can only be put off: give a day after {until}, and not before today, {today}.',
  'error.feedback-closed.past':
    'The last day for answers was {until}. Judgements without an answer are agreed as calibrated; the lead reviewer can extend the date.',
  'error.feedback-closed.answered':
    'The lead reviewer has answered what was contested, so it can no longer be changed.',
  'error.feedback-closed.agreed':
    'The agreed level has been recorded, so the feedback can no longer be changed.',
  'error.recused-here': 'This reviewer is recused from the region.',
  'error.already-rates-here':
    'This reviewer already rates this region. Choose somebody who does not.',
  'error.nothing-contested': 'There is nothing contested that waits for an answer.',
  'error.no-calibrated-level': 'There is no calibrated level yet.',
  'error.not-agreed.no-answer-yet':
    'The consortium has not answered yet, and the date for answers has not passed.',
  'error.not-agreed.contested': 'The consortium contests this judgement. Answer it first.',
  'error.not-agreed.differs':
    'The agreed level can differ from the calibrated one only where a contested judgement was changed.',
  'error.not-agreed.level-unchanged':
    'The outcome of the feedback is a changed level, but this is the calibrated one. Give another level.',
  'error.not-agreed.reason-differs':
    'Why there is no level has to stand as it was calibrated, unless a contested judgement was changed.',
  'error.not-agreed.ground-differs':
    'The ground has to stand as it was calibrated, unless a contested judgement was changed.',
  'error.not-agreed.text-differs':
    'The statements have to stand as they were calibrated, each with its kind and language. They can differ only where a contested judgement was changed or its text corrected.',
  'error.not-agreed.text-unchanged':
    'The outcome of the feedback is a corrected text, but these are the calibrated statements. Correct them.',
  'error.not-agreed.evidence-left-out':
    'Evidence that the calibrated level cites is missing. You can add evidence, but not take any away.',
  'error.round-started':
    'Ratings have begun in a region of this round; the region cannot be taken out.',
  'error.other-framework':
    'A round that is carried forward keeps the framework of the earlier one.',
  'error.not-published': 'Only a round whose every region is published can be carried forward.',
  'error.no-earlier-position':
    'The earlier round has no expected position for this judgement. Write one.',
  'error.position-exists':
    'This round already has an expected position for this judgement. Change it there.',
  'error.position-sealed':
    'Ratings have been sealed against this position, so it stays. Say in the calibration what it should have been.',
  'error.nothing-to-compare':
    'There is no pair left for you to compare: you have compared all that you may, or fewer than two regions have anything to read.',
  'error.sitting-open': 'You have begun to compare this round already. Go on with that first.',
  'error.handed-in': 'These comparisons have been handed in, so they can no longer be changed.',
  'error.unknown-pair': 'There is no pair {position} for you to compare.',
  'error.no-people-here':
    'This round holds readings by a language model. Compare the same texts in the round of the document that they come from.',
  'error.last-administrator':
    'Somebody has to be administrator: give another person that role first.',
  'error.no-regions': 'A consortium lead needs at least one region.',
  'error.not-a-reviewer': 'This person does not have the role that the assignment needs.',
  'error.too-many-ratings':
    'There are {count, number} ratings. At most {most, number} can be sent at once.',
  'error.too-many-comparisons':
    'There are {count, number} comparisons. At most {most, number} can be sent at once.',
  'error.too-much-to-compute':
    'This takes more time or memory than the server gives to one request. Send fewer ratings, or ask for fewer resamples.',
  'error.statistics-busy':
    'Too many computations are waiting. Try again in a few seconds; nothing was lost.',
  'error.busy': 'The database is busy. Try again; nothing was lost.',
  'error.storage-full':
    'The server has no room left to store this. Nothing was changed. Keep what you wrote, tell whoever runs the server, and try again later.',
  'error.internal': 'Something went wrong on the server. Nothing was changed.',

  'simulated.strength':
    'Simulated: every school has heard of the plan, and most can say what it asks.',
  'simulated.challenge':
    'Simulated: we know of the work in some schools, and little of it in others.',
  'simulated.priority': 'Simulated: agree which figures show progress, and look at them each term.',

  'fault.invalid_type': 'is missing or of the wrong kind',
  'fault.too_small': 'is too short or too small; at least {minimum}',
  'fault.too_big': 'is too long or too large; at most {maximum}',
  'fault.too_big.text':
    'is too long: it has {length, number} characters, and {maximum, number} at most are allowed',
  'fault.unrecognized_keys': 'is a field that is not known here',
  'fault.invalid_format': 'does not have the right form ({format})',
  'fault.invalid_value': 'must be one of: {values}',
  'fault.invalid_union': 'fits none of the forms that are allowed',
  'fault.whole_number': 'must be a whole number',
  'fault.number_between': 'must be a whole number from {minimum, number} to {maximum, number}',
  'fault.text_needed': 'must be a text that is not empty',
  'fault.list_needed': 'must have at least one entry',
  'fault.rated_twice': 'is by the same rater of the same unit as {values}',
  'fault.other_group': 'differs from the group of the same unit in {values}',
  'fault.same_item': 'is compared with itself',
  'fault.winner_or_tie': 'needs either a winner and a loser, or a tie of two',
  'fault.custom': 'is not allowed here',

  'reason.not-recoverable': 'not recoverable from the source text',
  'reason.evidence-missing': 'the evidence is missing',
  'reason.several-ratings': 'several ratings',
  'reason.not-open': 'not open to you',
  'reason.none-yet': 'none yet',
  'reason.too-few': 'fewer than three levels, kept back so that no single one shows',

  'actor.toolkit': 'The toolkit',
} as const

export type ServerKey = keyof typeof en
