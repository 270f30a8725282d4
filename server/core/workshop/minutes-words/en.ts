/** What the minutes of a workshop say. */
export const en = {
  course: 'How the workshop went',
  opened: 'The workshop opened on {day} at {time}.',
  'not-opened': 'The workshop has not been opened.',
  reopened: 'It was opened again on {day} at {time}.',
  rehearsal:
    'This was a rehearsal, with simulated participants. Nothing of it entered the self-review.',
  people:
    '{people, plural, =0 {Nobody took part.} one {# person took part.} other {# people took part.}}',
  'on-paper': '{people, plural, one {# of them voted on paper.} other {# of them voted on paper.}}',
  skipped: 'Skipped.',
  'not-reached': 'Not reached',
  ballot: '{number, select, 1 {First ballot} 2 {Second ballot} other {Ballot {number}}}: {spread}.',
  'no-answers': 'nobody gave a level',
  'cannot-judge':
    '{people, plural, one {# person could not judge.} other {# people could not judge.}}',
  unanimous: 'All the levels given were the same.',
  'pattern.consensus': 'The answers were close together.',
  'pattern.split': 'The answers were spread out.',
  'pattern.two-camps': 'The answers fell into two camps.',
  'pattern.too-few': 'There were too few answers to speak of a spread.',
  shift:
    'From the first ballot to the last, of {people} people who gave a level in both: {up} moved up, {down} moved down, {same} stayed.',
  'shift-kept-back':
    'How ballots moved is not told where fewer than five people gave a level in both.',
  agreed: 'Agreed: {level}.',
  'agreed-on-ground': 'Agreed: {level} ({ground}).',
  'agreed-none': 'The team agreed on no level: {reason}',
  'nothing-agreed': 'Nothing was agreed.',
  strength: 'Strength',
  challenge: 'Challenge',
  priority: 'Priority',
  because: 'Why the level is greener than the last ballot',
  'because-other': 'Why',
  dissent: 'Dissent',
  end: 'End',
  ended: 'The workshop ended on {day} at {time}.',
  'not-ended': 'The workshop has not ended.',
} as const

export type MinutesKey = keyof typeof en
