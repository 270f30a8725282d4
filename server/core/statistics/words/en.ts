/** What is said of figures; one part of the toolkit's statistics a block. */
export const en = {
  'no-variation': 'no variation: every rating is {level}',

  // Movement, and self-review against reviewers.
  'sign-test-nothing-changed': 'none is higher and none is lower, so there is nothing to test',
  'sign-test-too-few':
    'only {n} of the {needed} judgements that this test needs can be compared: read them one by one',

  // What the screens do not show although it could be computed.
  'gate-shared-units':
    'not shown: {units, plural, =0 {no judgement was} one {only # judgement was} other {only # judgements were}} rated by two people or more, and it takes at least {least} before such a figure says anything',
  'gate-ratings':
    'not shown: {ratings, plural, one {# rating is} other {# ratings are}} too few to tell how severe somebody is; it takes at least {least}',
  'gate-near-perfect':
    'agreement is too near to perfect: with so few disagreements nothing tells whether anybody is more severe than the others',
  'gate-not-settled': 'the calculation did not settle on one answer',
  'gate-extreme':
    'every rating is the highest level, or every one the lowest, so nothing tells how severe this person is',
} as const

export type NoteCode = keyof typeof en
