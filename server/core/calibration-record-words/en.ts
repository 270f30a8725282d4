/** What the record of a calibration session says. */
export const en = {
  course: 'The meeting',
  opened: 'The session opened on {day} at {time}.',
  'opened-by': '{name} opened the session on {day} at {time}.',
  there: '{count, plural, =0 {Nobody is recorded as having been there.} other {There: {names}.}}',
  'there-unconfirmed':
    '{count, plural, =0 {Nobody has followed the session on a device; the lead reviewer has not confirmed who was there.} other {Followed on a device: {names}. The lead reviewer has not confirmed who was there.}}',
  away: 'Not there: {names}.',
  cell: '{judgement}, {region}',
  sealed: 'Sealed: {spread}.',
  'sealed-none': 'No level was sealed.',
  'gave-none': '{count, plural, one {# rater gave no level.} other {# raters gave no level.}}',
  calibrated: 'Calibrated: {level}.',
  'calibrated-on-ground': 'Calibrated: {level} ({ground}).',
  'calibrated-none': 'Calibrated as not rated: {reason}',
  'moved-up': 'That is above the middle of the sealed levels.',
  'moved-down': 'That is below the middle of the sealed levels.',
  because: 'Reason',
  'dissent-noted': 'Dissent noted by the lead reviewer',
  proposal: 'Proposal by {name}',
  'proposal-level': 'Proposal by {name}, {level}',
  dissent: 'Dissent of {name}',
  'dissent-level': 'Dissent of {name}, who would give {level}',
  'not-settled': 'It was discussed and not settled.',
  adopted: 'Adopted in one step, as all sealed ratings said the same',
  left: 'Left open',
  'left-nothing': 'Nothing: every judgement has a calibrated level.',
  end: 'End',
  ended: 'The session ended on {day} at {time}.',
  'not-ended': 'The session has not ended.',
} as const

export type RecordKey = keyof typeof en
