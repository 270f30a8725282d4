/** What is said of figures; one part of the toolkit's statistics a block. */
export const en = {
  'no-variation': 'no variation: every rating is {level}',

  // Movement, and self-review against reviewers.
  'sign-test-nothing-changed': 'none is higher and none is lower, so there is nothing to test',
  'sign-test-too-few':
    'only {n} of the {needed} judgements that this test needs can be compared: read them one by one',
} as const

export type NoteCode = keyof typeof en
