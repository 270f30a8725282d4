/** Words of what is printed or on the wall for a workshop, in both languages at once. */
export const workshopPrint = {
  'print.invitation-title': 'Invitation',
  'print.invitation-what':
    'One page in both languages, for the wall, the table or an email as a PDF. Nobody needs an account.',
  'print.ballots-title': 'Paper ballots',
  'print.ballots-what':
    'For people without a phone or a laptop. Add each of them as a participant on the facilitator’s screen, and enter their ballots there before the reveal. Fold the paper: a ballot is secret until then.',
  'print.print': 'Print',
  'print.back': 'Back to the plan',
  'print.language': 'Languages of the ballots',
  'print.both': 'Both: each judgement in English and in Welsh',
  'print.when-hint': 'Typed for the print alone: it stays in this browser and is not sent.',
  'print.not-run':
    'Only those who run this workshop see its code; the print leaves room to write it in.',
  'wall.join': 'Join on your phone',
  'wall.join-at': 'Scan the square or open',
  'wall.join-code': 'and type the code',
  'print.workshop': 'Self-review workshop',
  'print.rehearsal': 'Rehearsal: nothing of it enters the review',
  'print.simulated': 'Simulated round, for practice',
  'print.as-at': 'Position as at {date}',
  'print.when-label': 'When and where',
  'print.join': 'How to join',
  'print.join-steps':
    'On your phone or laptop, scan the square or open {address} and enter the code. No account, no app. Late? You join where the room is.',
  'print.code': 'Code',
  'print.code-later': 'The code comes when the room is opened.',
  'print.course': 'What we do',
  'print.course-steps':
    'For each judgement: read, rate alone, see all ratings at once, talk, rate again, agree a level and its reasons.',
  'print.privacy': 'What is kept, who sees it, for how long',
  'print.kept':
    'Kept: your levels, how sure you are and what you write, under a number. A name is up to you, and is deleted when the workshop ends.',
  'print.seen':
    'Seen: no rating before the reveal. Then the room sees how many gave each level, never who. What people wrote reaches the facilitator without saying whose it is. The review team sees the agreed levels once all its own ratings are open.',
  'print.long':
    'For how long: as long as the review itself. What recognises your device is erased a day after the workshop; its cookie goes after 14 days.',
  'print.ballot-first': 'First ballot',
  'print.ballot-second': 'Second ballot',
  'print.who': 'Number or name',
  'print.cannot-judge': 'I cannot judge this',
  'print.sure': 'How sure are you?',
  'print.sure.low': 'Not very',
  'print.sure.medium': 'Fairly',
  'print.sure.high': 'Very',
  'print.back-of-paper':
    'On the back, if you wish: a strength, a challenge, and what should come first.',
  'print.descriptors': 'Tick one. The descriptions are this toolkit’s guidance.',
} as const
