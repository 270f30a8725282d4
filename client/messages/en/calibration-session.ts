export const calibrationSession = {
  'session.title': 'Calibration session',
  'session.what':
    'The review team meets to settle what its sealed ratings leave open. Everybody who takes part sees the same judgement at once, with who gave what and on which evidence.',
  'session.open': 'Open the session',
  'session.opened': 'The session is open',
  'session.none-open': 'No session is open. This page notices by itself when one is opened.',
  'session.not-for-you': 'The calibration session belongs to the review team of this round.',
  'session.before-reveal':
    'The calibration session begins after the lead reviewer has opened all sealed ratings.',
  'session.of-source':
    'Nothing is calibrated here: the ratings of this document are not in its text, and none are invented.',
  'session.to-table': 'The table of all judgements and regions',
  'session.to-agenda': 'Agenda and people',
  'session.link': 'Calibration session',
  'session.link-open': 'Calibration session: open',
  'session.now': 'Under discussion:',
  'session.between': 'No judgement at the moment',
  'session.went': 'The session is at: {cell}',
  'session.here':
    '{count, plural, =0 {Nobody is here.} one {Here: {names}.} other {Here: {names}.}}',
  'session.lost': 'No connection: what you see may be old.',
  'session.step-out':
    'You are recused from {region}. Please step out while its judgement is discussed; what the others see of it is not shown to you.',
  'session.recused-from':
    'You are recused from {regions}. You follow the session for the other regions; for {regions} you are told only when to step out.',
  'session.follows': 'Following the lead: stay here instead',
  'session.rejoin': 'Follow the lead again',
  'session.moved-on': 'The session has moved on to {cell}. What you have typed here is kept.',
  'session.go-there': 'Go there',
  'session.discuss': 'Discuss this one',
  'session.discuss-this': 'Discuss this judgement',
  'session.take-next': 'Take the next: {cell}',
  'session.next-on-agenda': 'Next on the agenda: {cell}',
  'session.left':
    '{count, plural, =0 {Nothing is left on the agenda.} one {# judgement is left on the agenda.} other {# judgements are left on the agenda.}}',
  'session.nothing-left': 'Nothing is left on the agenda.',
  'session.moved-elsewhere':
    'The session has moved in another window meanwhile. Look where it is, then try again.',
  'session.agenda': 'To be discussed',
  'session.order':
    'First where the sealed levels lie furthest apart; then where some say on track and others off track; then where a rating surprises most; then where the evidence comes from the fewest independent voices.',
  'session.severity.used':
    'A rating surprises where the model of how severe each rater is would rarely expect it. It is a reason to look, not a fault.',
  'session.severity.few-ratings':
    'Surprise is not used here: no rater gave the 24 ratings from which it can be told how severe they are.',
  'session.severity.no-estimate':
    'Surprise is not used here: from these ratings it cannot be told how severe each rater is.',
  'session.severity.too-near-perfect':
    'Surprise is not used here: the raters agree too nearly for it to be told how severe each is.',
  'session.severity.not-run': 'Surprise is not used here: it has not been computed.',
  'session.why.apart':
    '{count, plural, one {One level apart} other {# levels apart}}: from {lowest} to {highest}',
  'session.why.straddles': 'Some say on track, others off track',
  'session.why.surprising':
    'A rating that the model would expect in about {count} of 100 such cases',
  'session.why.grounds-differ': 'The same level, on different grounds',
  'session.why.some-gave-none':
    '{count, plural, one {# rater gave no level} other {# raters gave no level}}',
  'session.why.few-levels':
    '{count, plural, =0 {No sealed level} one {Only # sealed level} other {Only # sealed levels}}',
  'session.why.voices':
    '{count, plural, =0 {No evidence is linked} one {Evidence from # independent voice} other {Evidence from # independent voices}}',
  'session.agenda-empty': 'Nothing is left to be discussed.',
  'session.settled':
    'Settled: {count, plural, one {# judgement} other {# judgements}} with a calibrated level',
  'session.unanimous': 'The same from everybody',
  'session.unanimous-what':
    '{count, plural, one {In this judgement all sealed ratings say the same.} other {In these # judgements all sealed ratings say the same.}} Once adopted, each takes that level, the fullest text among its ratings in your language, and all the evidence that they cite.',
  'session.unanimous-which': 'Show {count, plural, one {the judgement} other {all # judgements}}',
  'session.raters': '{count, plural, one {# rating} other {# ratings}}',
  'session.adopt': 'Adopt {count, plural, one {this level} other {these # levels}}',
  'session.adopt-unrecorded':
    'What is adopted while no session is open stands in the trail, but in no session’s record.',
  'session.adopt-question':
    '{count, plural, one {Record this level as the calibrated one?} other {Record all # levels as the calibrated ones?}} Each can be replaced later.',
  'session.adopt-confirm': 'Yes, adopt {count, plural, one {it} other {them}}',
  'session.adopted': '{count, plural, one {# level adopted} other {# levels adopted}}',
  'session.people': 'Who takes part',
  'session.leads': 'lead reviewer',
  'session.is-here': 'Here',
  'session.is-away': 'Not here',
  'session.recused': 'Steps out for: {regions}',
  'session.attendance': 'Who was there',
  'session.attendance-hint':
    'Ticked are those who have followed the session on a device. Correct it, and confirm it for the record.',
  'session.confirmed': 'Confirmed for the record. You can still correct it.',
  'session.came-since': 'Here, and not among those whom you confirmed: {names}.',
  'session.attendance-confirm': 'Confirm who was there',
  'session.attendance-saved': 'Recorded who was there',
  'session.end-title': 'End',
  'session.end': 'End the session',
  'session.end-unconfirmed': 'Confirm first who was there, so that the record can say so.',
  'session.end-question': 'End the session? What is settled stays; you can open another one later.',
  'session.end-confirm': 'Yes, end it',
  'session.ended': 'The session has ended',
  'session.to-its-record': 'Read its record',
  'session.records': 'Records of sessions',
  'session.record-of': 'Session of {date}',
  'session.still-open': 'open',
  'session.mark.here': 'Under discussion',
  'session.mark.next': 'Next',
  'session.mark.settled': 'Settled',
  'session.mark.open': 'Open',
  'session.regions': 'Region beside region',
  'session.regions-none': 'Nothing of this region is open to you.',
  'session.no-level-yet': 'No calibrated level yet',
  'dissent.title': 'Keep my dissent',
  'dissent.hint':
    'If you do not share this level, your dissent is kept with it in your own words. It shows your name to the review team and is never changed.',
  'dissent.level': 'The level that you would give',
  'dissent.level-none': 'I name no level',
  'dissent.because': 'Why you do not share the level',
  'dissent.because-missing': 'Say why you do not share the level',
  'dissent.overtaken':
    'The calibrated level was recorded while you were writing. What you typed stands here: you can keep it with that level as your dissent.',
  'dissent.send': 'Keep this dissent',
  'dissent.sent': 'Dissent kept {time}',
  'dissent.kept': 'Dissent kept with it',
  'dissent.of-level': '{name}, {date}: would give {level}',
  'dissent.earlier': 'about an earlier calibrated level',
  'record.title': 'Record of the calibration session',
  'record.what':
    'Drafted by rule from what happened in the session: who was there, in which order judgements were taken, what was adopted, changed with reasons, dissented from or left open. Each line says which entries of the session’s log it rests on.',
  'record.edits':
    'Change what the draft cannot know, and add what is missing. The record in Welsh is edited apart.',
  'record.line': 'Line of the record: {about}',
  'record.none': 'The record needs one line at least',
  'record.discard-question': 'Go back to the record as it was last saved?',
  'record.save': 'Save the record',
  'record.draft': 'Nobody has edited this record.',
  'record.behind':
    'Something happened after this record was last edited. It cannot tell of it by itself: look at the levels again.',
  'record.team':
    'It is for the review team: it names reviewers, and holds levels that have not been fed back.',
  'record.download': 'Take the record with you',
  'record.back': 'Back to the calibration session',
} as const
