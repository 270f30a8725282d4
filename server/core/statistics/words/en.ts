/** What is said of figures; one part of the toolkit's statistics a block. */
export const en = {
  'no-variation': 'no variation: every rating is {level}',

  // Agreement.
  'one-rater': 'there is one rater only, so nobody to agree with',
  'no-pairable-unit': 'no judgement was rated by two people',
  'no-shared-unit': 'these two people rated no judgement in common',
  'no-complete-units':
    'it needs two judgements that every rater rated, and there {n, plural, =0 {is none} other {is one}}',
  'icc-no-variation': 'the judgements differ too little from one another to work it out',
  'interval-wilson': 'Wilson interval',
  'interval-bootstrap': 'percentile bootstrap over units, {resamples, number} resamples',
  'interval-bootstrap-again':
    'percentile bootstrap over units, {resamples, number} resamples; {again, number} without variation drawn again',
  'interval-jackknife':
    'jackknife over units, with t for {degrees} {degrees, plural, one {degree} other {degrees}} of freedom',
  'interval-large-sample': 'standard error of Fleiss, Cohen and Everitt',
  'interval-one-unit': 'one judgement alone cannot show how far the figure could move',
  'interval-leave-one-out':
    'without some one of the judgements nothing would vary, so there is no telling how far the figure could move',
  'interval-same-each-time':
    'every way of drawing the judgements again gives the same figure, so there is no telling how far it could move',
  'few-units':
    'only {n, plural, one {one judgement was} other {# judgements were}} rated by two people or more: too few to read a coefficient from',
  'units-rated-once':
    '{n, plural, one {one judgement was} other {# judgements were}} rated by one person only: this says nothing of agreement, and counts in AC2 alone',
  'one-level-prevails':
    '{percent}% of the ratings are {level}: where nearly everything is given one level, alpha and kappa fall low although people agree, and AC2 stays high; read both beside the share of exact agreement',
  'raters-differ-in-severity':
    'people put the judgements in much the same order, and agree less on the levels themselves: some are more severe than others',
  'pairs-left-out': 'with more than {most} raters the pairs are left out',

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

  // Comparisons of two at a time.
  'nothing-compared': 'no two of them have a comparison that one of the two won',
  'reliability-apart':
    'they form {count} groups that were never compared with one another, so there is no one order that could be reliable or not',
  'reliability-regularised':
    'some always won or always lost against the others, so the order rests partly on an assumption',
  'reliability-without-errors': 'there are too many to tell how exact each place in the order is',
  'reliability-without-spread': 'all came out equal',
  'ties-left-out':
    '{count, plural, one {one tie is} other {# ties are}} counted, and left out of the order',
  'ties-only':
    '{count, plural, one {one has} other {# have}} ties only, and so no place in the order',
  'compared-apart':
    'they form {count} groups that were never compared with one another, not even through others: an order holds within a group alone',
  regularised:
    '{components, plural, =1 {some} other {in {count} of {components} groups some}} always won or always lost against the others, so nothing says how far ahead or behind these are: each pair that was compared was given half a win more each way, and the order is to be read with care',
  'too-many-items-for-errors':
    'where more than {most, number} hang together by comparisons, standard errors are left out',
  'too-many-items-for-pairs':
    'with more than {most, number} to put in order, the differences of pairs are left out',
} as const

export type NoteCode = keyof typeof en
