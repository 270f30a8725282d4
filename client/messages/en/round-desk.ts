export const roundDesk = {
  'desk.next': 'Next',
  'desk.assign-reviewers':
    '{count, plural, one {# region has} other {# regions have}} no reviewers yet: {regions}. An administrator assigns them.',
  'desk.to-sealed-judgement':
    'When fieldwork and self-review are done, open sealed judgement. {count, plural, one {# region has} other {# regions have}} not got there yet: {regions}.',
  'desk.to-feedback':
    'Every judgement of {count, plural, one {# region} other {# regions}} is calibrated and can go to feedback: {regions}.',
  'desk.to-agreed':
    'Every judgement of {count, plural, one {# region} other {# regions}} has its agreed level: {regions}.',
  'desk.to-published':
    'Everything is agreed in {count, plural, one {# region} other {# regions}}, ready to publish: {regions}.',
  'desk.wait-for-ratings':
    'The reveal waits for ratings: {count, plural, one {# judgement has} other {# judgements have}} fewer than two sealed ratings.',
  'desk.waive':
    'The reveal waits for you: {count, plural, one {# judgement has} other {# judgements have}} fewer than two sealed levels and {count, plural, one {needs} other {need}} a waiver or another rating.',
  'desk.reveal':
    'Every judgement has at least two sealed ratings or a waiver. You can open the sealed ratings.',
  'desk.calibrate':
    '{count, plural, one {# judgement waits} other {# judgements wait}} for a calibrated level.',
  'desk.also': 'Also waiting',
  'desk.answer':
    '{count, plural, one {# contested judgement waits} other {# contested judgements wait}} for your answer.',
  'desk.agree':
    '{count, plural, one {# judgement is} other {# judgements are}} ready for the agreed level.',
  'desk.wait-for-answers':
    'Consortia may answer until {date}. {count, plural, one {# judgement has} other {# judgements have}} no answer yet.',
  'desk.make-public':
    'Every region is published to people with an account. You can make it public.',
  'desk.done': 'There is nothing for you to do in this round at the moment.',
  'desk.see-missing': 'See what is missing',
  'desk.open-agenda': 'Open the agenda of the calibration',
  'desk.open-cell': 'Open {judgement}, {region}',
  'desk.regions': 'Regions',
  'desk.region-page': 'Judgements of {region}',
  'desk.move': 'Move to another stage',
  'desk.move-to': 'Move to: {stage}',
  'desk.move-all': 'Move {count, plural, one {# region} other {# regions}} to: {stage}',
  'desk.until': 'The consortium may answer until',
  'desk.until-hint': 'After this day, judgements without an answer can be agreed as they stand.',
  'desk.until-missing': 'Give the day until which the consortium may answer',
  'desk.until-past': 'Give a day that has not passed yet',
  'desk.moved': '{region}: moved to {stage}',
  'desk.publish-question':
    'Publishing shows the agreed levels and statements to everybody with an account. It cannot be undone.',
  'desk.agree-question':
    'From then on the agreed levels and statements can no longer be changed. It cannot be undone.',
  'desk.step-question': 'A review cannot go back from this stage. Move it on?',
  'desk.confirm-move': 'Yes, move on',
  'missing.title': 'What the reveal waits for',
  'missing.of-region':
    '{count, plural, =0 {{region}} one {{region}: # judgement} other {{region}: # judgements}}',
  'missing.whole-round': 'The round',
  'missing.reviewers': 'No reviewers have been assigned',
  'missing.sealed-judgement-stage': 'Not in sealed judgement yet',
  'missing.sealed-ratings': 'Fewer than two sealed ratings',
  'missing.sealed-levels': 'Fewer than two sealed levels, and no waiver',
  'missing.calibrated-level': 'No calibrated level',
  'missing.calibrated-statement': 'A calibrated level without any statement',
  'missing.agreed-level': 'No agreed level',
  'missing.answer-date': 'No date until which the consortium may answer',
  'reveal.open': 'Open the sealed ratings',
  'reveal.question': 'Open all sealed ratings of this round?',
  'reveal.what':
    'Every reviewer of the round sees all sealed ratings at the same moment, and every region goes into calibration. What is not sealed by then can no longer be sealed. It cannot be undone.',
  'reveal.confirm': 'Yes, open them now',
  'reveal.opened': 'Sealed ratings opened at {time}',
  'reveal.done': 'The sealed ratings are open. Every region is in calibration.',
  'recusal.title': 'Recusals ({count})',
  'recusal.none': 'Nobody is recused from this region.',
  'recusal.what':
    'A recused reviewer sees nothing of this region that is not open to everybody, and rates nothing in it. What they have sealed stays.',
  'recusal.who': 'Reviewer',
  'recusal.choose': 'Choose a reviewer',
  'recusal.reason': 'Reason',
  'recusal.who-missing': 'Choose the reviewer who is recused',
  'recusal.reason-missing': 'Give the reason for the recusal',
  'recusal.write': 'Recuse',
  'recusal.take-back': 'Take back',
  'recusal.take-back-question': 'Let {name} back into this region?',
  'recusal.take-back-confirm': 'Yes, let them back',
  'recusal.mark': '{name} (recused)',
  'recusal.done': '{name} is recused',
  'recusal.undone': '{name} is no longer recused',
  'publication.title': 'Public or not',
  'publication.is-public': 'Everybody can read this round without signing in.',
  'publication.is-not': 'Only people with an account can read this round.',
  'publication.waits': 'A round can be made public once every region is published.',
  'publication.publish': 'Make public',
  'publication.publish-question':
    'Show the agreed levels and statements of this round to everybody?',
  'publication.publish-confirm': 'Yes, make it public',
  'publication.withdraw': 'Take back from the public',
  'publication.withdraw-question':
    'Show this round to people with an account only? Copies made meanwhile stay with those who made them.',
  'publication.withdraw-confirm': 'Yes, take it back',
  'publication.published': 'The round is public',
  'publication.withdrawn': 'The round is no longer public',
  'own.title': 'Your ratings',
  'own.all-sealed': 'You have sealed every judgement.',
  'own.count':
    '{count, plural, one {You have # judgement still to seal.} other {You have # judgements still to seal.}}',
  'own.next': 'Rate {judgement}, {region}',
  'own.go-on': 'Go on with your draft of {judgement}, {region}',
  'own.calibrating': 'Sealed ratings are open. You can propose levels for calibration.',
  'answers.title': 'Your answers',
  'answers.count':
    '{count, plural, one {# judgement waits} other {# judgements wait}} for the answer of {region}. You may answer until {date}.',
  'answers.none': '{region}: every judgement has your answer.',
  'region.to-round': 'About this round',
  'region.title': 'Judgements of {region}',
  'answers.may-change':
    'You can change an answer until {date}, as long as it is not agreed; then the lead reviewer agrees them.',
  'answers.past': 'The day for answers has passed; the lead reviewer may agree what has none.',
  'answers.next': 'Answer on {judgement}',
  'region.sealed-count': '{sealed} of {raters} have sealed',
  'status.not-started': 'Not started',
  'status.draft': 'Draft',
  'status.sealed': 'Sealed by you',
  'status.revealed': 'Waits for calibration',
  'status.calibrated': 'Calibrated',
  'status.accepted': 'Accepted',
  'status.contested': 'Contested',
  'status.answered': 'Contested and answered',
  'status.agreed': 'Agreed',
  'status.agreed-on': 'Agreed {date}',
} as const
