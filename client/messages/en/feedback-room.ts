export const feedbackRoom = {
  'point.which': 'What do you contest?',
  'point.which-hint': 'Tick each part; a field for your reason opens below it.',
  'point.level': 'The level: {level}',
  'point.statement': 'Statement {number}',
  'point.statement-kind': '{number}. {kind}',
  'point.evidence': 'The evidence that it rests on',
  'point.reason': 'Why you contest this part',
  'point.reason-missing': 'Say why you contest this part',
  'point.add-evidence': 'Evidence for this (optional)',
  'point.pick': 'Evidence that is open to you',
  'point.pick-none': 'None',
  'point.support': 'New evidence of your own',
  'point.support-hint': 'Quote what it says. Leave people’s names out.',
  'point.support-missing': 'Say what the new evidence says',
  'point.reference': 'Where it can be found',
  'point.reference-hint': 'Document, date and page, such as “Board minutes, 3 May, page 2”',
  'point.reference-missing': 'Say where the new evidence can be found',
  'point.evidence-not-open': 'It names a piece of evidence that is not open to you.',
  'point.outcome': 'What becomes of this point?',
  'point.outcome.kept': 'Kept as it is',
  'point.outcome.text-corrected': 'Text corrected',
  'point.outcome.level-changed': 'Level changed',
  'point.outcome-missing': 'Point {number}: choose what becomes of it',
  'point.answer-missing': 'Point {number}: write the answer',
  'point.answer': 'Answer to this point',
  'take-up.on': 'Take this up as evidence, so that it can be cited',
  'take-up.what':
    'It becomes a source that the region’s own body supplied, under the reference given. The agreed level cites it.',
  'take-up.taken': 'Taken up as evidence',
  'take-up.cited': 'The agreed level also cites the evidence that was taken up:',
  'answer.text-whole': 'Answer to the reasons against the judgement as a whole',
  'answer.outcome-of-points': 'Outcome, from the points: {outcome}',
  'answer.outcome-waits': 'The outcome follows from the points once each has its own.',
  'answer.contradicts.level-changed':
    'A point was answered “level changed”: the outcome must be “changed”',
  'answer.contradicts.text-corrected':
    'A point was answered “text corrected”: the outcome cannot be “kept”',
  'answer.contradicts.no-point': 'No point was answered so: choose an outcome that goes with them',
  'feedback.reasons-hint': 'Optional where you contest single parts above.',
  'feedback.whole': 'Against the judgement as a whole',
  'feedback.said-by': '{name}, {when}',
  'feedback.earlier':
    '{count, plural, one {# earlier answer, replaced since} other {# earlier answers, replaced since}}',
  'agreement.changes': 'What differs from the calibrated text',
  'agreement.no-text-changed': 'The text is as it was calibrated; the level alone differs.',
  'agreement.nothing-changed':
    'Nothing differs from the calibrated level and text yet, although the outcome says so.',
  'calibration.reasons-not-fed-back':
    'Why the calibrated level differs from single ratings is not part of what is fed back; the statements give the grounds.',
  'calibration.no-statement':
    'A level goes to the consortium with at least one statement that gives its grounds.',
  'news.answered':
    '{count, plural, one {The lead reviewer has answered # of your points.} other {The lead reviewer has answered # of your points.}}',
  'news.contested':
    '{count, plural, one {{region} has contested # judgement, which waits for your answer.} other {{region} has contested # judgements, which wait for your answer.}}',
  'news.until': 'The last day for answers is {date}: {days}.',
  'news.new': 'New answer',
  'room.keys': '{next} and {previous} go to the next and the previous judgement.',
  'room.title': 'Feedback: {region}',
  'room.open': 'Feedback: {region}',
  'room.to-region': 'Judgements of {region}',
  'room.not-yet': 'This region has not come to feedback yet.',
  'room.answered': '{answered} of {total} answered',
  'room.all-answered':
    '{total, plural, one {The judgement is answered.} other {All # judgements are answered.}}',
  'room.all-answered-until':
    '{total, plural, one {The judgement is answered.} other {All # answered.}} You can change an answer until {date} ({days, plural, =0 {today} one {# day left} other {# days left}}), as long as the lead reviewer has not agreed it; then the lead reviewer agrees them.',
  'room.region-answered-until':
    '{region} has answered {total, plural, one {the one judgement} other {all # judgements}}, and can change an answer until {date} ({days, plural, =0 {today} one {# day left} other {# days left}}), as long as it is not agreed.',
  'feedback.until-agreed': 'You may change this until it is agreed.',
  'feedback.until-agreed-or':
    'You may change this until it is agreed, and until {date} at the latest.',
  'agreement.may-change':
    '{region} may still change its answers {days, plural, =0 {today} one {for # day} other {for # days}}, until {date}, but not to what you have agreed.',
  'room.days':
    '{days, plural, =0 {Today is the last day for answers, {date}.} one {# day left, until {date}.} other {# days left, until {date}.}}',
  'room.after': 'After that date, judgements without an answer are agreed as calibrated.',
  'room.past':
    'The last day for answers was {date}. {count, plural, =0 {Every judgement has an answer.} one {# judgement has no answer and is agreed as calibrated.} other {# judgements have no answer and are agreed as calibrated.}}',
  'room.past-extend': 'The lead reviewer can still extend the date.',
  'room.over': 'The feedback is over: every level is agreed.',
  'room.to-answer':
    '{count, plural, one {# contested judgement waits for your answer.} other {# contested judgements wait for your answer.}}',
  'room.failed':
    '{count, plural, one {# judgement could not be read.} other {# judgements could not be read.}}',
  'room.next-unanswered': 'Next unanswered ({count} left)',
  'room.next-to-answer': 'Next to answer ({count} left)',
  'room.next-to-agree': 'Next to agree ({count} left)',
  'room.region-answered':
    '{left, plural, =0 {The region has answered all {total}} other {The region has answered {answered} of {total}}}',
  'room.waits-to-answer':
    '{count, plural, one {# waits for your answer} other {# wait for your answer}}',
  'room.waits-to-agree': '{count, plural, one {# waits to be agreed} other {# wait to be agreed}}',
  'room.agreed-of': '{total, plural, one {the one level} other {all # levels}}',
  'room.unfold': 'Show',
  'room.fold': 'Hide',
  'room.contents': 'Judgements',
  'room.extension': 'The last day for answers was put off from {previous} to {until}:',
  'room.extend': 'Put off the last day for answers',
  'room.extend-until': 'New last day for answers',
  'room.extend-hint': 'Later than {date}, and not before today',
  'room.extend-missing': 'Give the new last day for answers',
  'room.extend-not-later': 'Give a day after {date} that has not passed yet',
  'room.extend-reason': 'Reason, which the consortium reads',
  'room.extend-reason-missing': 'Give the reason for putting it off',
  'room.extend-meanwhile':
    'The date was changed meanwhile: it is {date}. Send again if it is still to be put off.',
  'room.extend-send': 'Put the day off',
  'room.extended': 'The last day for answers is {date}.',
  'room.no-calibrated': 'There is no calibrated level.',
  'room.no-answer': 'No answer',
  'room.not-answered': 'Not answered yet',
  'room.statements': 'Statements',
  'room.statements-agreed': 'Statements, as agreed',
  'room.statements-before': 'Before the feedback: the statements as calibrated',
  'room.no-statements': 'There are no statements.',
  'room.self': 'Your self-review',
  'room.accept': 'Accept',
  'room.accept-about': 'the judgement on {judgement}',
  'room.accepted': 'Accepted: {judgement}. {answered} of {total} answered.',
  'room.accepted-at': 'Accepted {time}',
  'room.contest': 'Contest this judgement',
  'room.contest-sent': 'Sent: {judgement}. {answered} of {total} answered.',
  'room.saved': 'Saved {time}',
  'room.rest': 'The rest',
  'room.accept-rest':
    '{count, plural, one {Accept the one judgement that you have not answered} other {Accept the # judgements that you have not answered}}',
  'room.accept-rest-question':
    '{count, plural, one {Accept this judgement as calibrated?} other {Accept these # judgements as calibrated?}}',
  'room.accept-rest-confirm': 'Yes, accept them',
  'room.accept-rest-begun': 'Judgements that you have begun to contest are left out.',
  'room.agree-rest':
    '{count, plural, one {Agree # uncontested judgement} other {Agree all # uncontested judgements}}',
  'room.agree-rest-what':
    'They are accepted, or have no answer although the last day has passed. Each is recorded with its calibrated level and text; contested ones stay to be agreed one by one.',
  'room.agree-rest-question':
    '{count, plural, one {Agree this judgement as calibrated?} other {Agree these # judgements as calibrated?}}',
  'room.agree-rest-confirm': 'Yes, agree them',
  'room.several-done': '{count, plural, one {# judgement recorded} other {# judgements recorded}}',
  'room.grounds':
    'The statements give the grounds of each level. To ask why a level is as it is, contest “The level” and say what you want to know: the lead reviewer answers every point.',
  'room.how-rated': 'How it was rated',
  'room.to-judgement': 'What each rating says: {judgement}',
  'room.evidence': 'Evidence ({count}, of which {released} released to the consortium)',
  'room.withheld-some': 'There is also evidence that the lead reviewer has not released to you.',
  'room.withheld-all':
    'None of the evidence for this judgement is released to you. The statements give its grounds.',
  'room.withheld-ask':
    'To ask for it, contest “The evidence that it rests on” and say what you want to read: the lead reviewer answers, and can release it.',
  'room.all-agreed': 'Every level is agreed: move the region on',
  'room.agreed-differs': 'What the feedback changed in the text',
} as const
