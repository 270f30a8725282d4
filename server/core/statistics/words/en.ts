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
  'interval-not-asked': 'no range was asked for',
  'few-units':
    '{n, plural, =0 {no judgement was} one {only one judgement was} other {only # judgements were}} rated by two people or more: too few to read a coefficient from',
  'units-rated-once':
    '{n, plural, one {one judgement was} other {# judgements were}} rated by one person only: this says nothing of agreement, and counts in AC2 alone',
  'one-level-prevails':
    '{percent}% of the ratings are {level}: where nearly everything is given one level, alpha and kappa fall low although people agree, and AC2 stays high; read both beside the share of exact agreement',
  'raters-differ-in-severity':
    'people agree more on the order of the judgements than on the levels themselves: some seem more severe than others',
  'pairs-left-out': 'with more than {most} raters the pairs are left out',

  // What a plan allows.
  'plan-no-interval':
    'there would be too few judgements that two or more rate to tell how sure alpha would be',
  'plan-alone': 'nobody else would rate what this person rates, so there is nobody to compare with',
  'plan-few-ratings':
    '{ratings, plural, one {# rating is} other {# ratings are}} too few; it takes at least {least}',
  'plan-few-shared':
    '{shared, plural, =0 {none} other {only #}} of these ratings would be of judgements that somebody else rates too; it takes at least {least}',
  'plan-too-large': 'the plan is too large to work this out',

  // Movement, and self-review against reviewers.
  'sign-test-nothing-changed': 'none is higher and none is lower, so there is nothing to test',
  'sign-test-too-few':
    'only {n} of the {needed} judgements that this test needs can be compared: read them one by one',

  // What the screens do not show although it could be computed.
  'gate-shared-units':
    '{units, plural, =0 {no judgement was} one {only # judgement was} other {only # judgements were}} rated by two people or more, and it takes at least {least} before such a figure says anything',
  'gate-complete-units':
    '{units, plural, =0 {no judgement was} one {only # judgement was} other {only # judgements were}} rated by everybody, and it takes at least {least} before such a figure says anything',
  'gate-ratings':
    '{ratings, plural, one {# rating is} other {# ratings are}} too few to tell how severe somebody is; it takes at least {least}',
  'gate-near-perfect':
    'agreement is so near to perfect that nothing tells whether anybody is more severe than the others',
  'gate-not-settled': 'the calculation did not settle on one answer',
  'gate-few-told':
    'it would tell of fewer than {least} judgements, and so nearly of single ratings',
  'gate-leave-raters': 'with fewer than three people no two would be left to compare',
  'gate-leave-one': 'there is only one',
  'gate-leave-many': 'there are too many to list one by one',
  'gate-untold':
    'with those who rated the same judgements there was no difference, or always in the same order, so nothing tells how severe this person is',
  'gate-nobody': 'too little tells how severe anybody is',
  'gate-shared-ratings':
    '{shared, plural, =0 {none} other {only #}} of these ratings {shared, plural, one {is} other {are}} of judgements that others who can be compared rated too, and it takes at least {least} to tell how severe somebody is',
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

  // Severity.
  'severity-one-rater': 'there is one rater alone, and severity compares raters',
  'severity-no-shared-unit': 'no two raters rated the same thing, so they cannot be compared',
  'severity-no-disagreement': 'the raters never differed, so none can be called more severe',
  'severity-one-order':
    'whenever raters differed it was in the same order, so the ratings show who is more severe but not by how much',
  'severity-all-extreme':
    'every rater gave only the highest or only the lowest level, so severity cannot be told',
  'severity-no-maximum':
    'no finite severities fit these ratings best: some raters or groups keep to levels that others do not use',
  'severity-too-many':
    'too many raters and groups to estimate together: the most is about {most, number}',
  'severity-separate':
    'the raters fall into {count, plural, one {# set} other {# sets}} that rated nothing in common; severities and measures compare within a set only',
  'severity-extreme':
    '{count, plural, one {one rater} other {# raters}} gave only the highest or only the lowest level in use ({raters}): the severity given is a cautious guess, and changes no other figure',
  'severity-extreme-alone':
    '{count, plural, one {one rater} other {# raters}} gave only the highest or only the lowest level in use and rated nothing with those who can be compared ({raters}): nothing tells that severity',
  'severity-no-groups':
    'no groups were given and not everybody rated everything: a difference between groups that different raters rated can look like severity',
  'severity-unused-levels':
    'nobody among the raters compared used {count, plural, one {level} other {levels}} {levels}, so nothing is known about {count, plural, one {the step} other {the steps}} there',
  'severity-not-converged':
    'the search for the best fit did not settle: do not rely on these figures',
  'severity-sigma-zero':
    'what was rated differs no more than chance makes it differ, so its measures say little',
  'severity-sigma-large':
    'the raters agree too nearly perfectly to tell how severe each is (sigma is {sigma, number})',
  'severity-untold':
    '{count, plural, one {one rater’s} other {# raters’}} severity cannot be told, because with those they share work with they never differed, or always in the same order ({raters})',
  'severity-group-left-out':
    '{count, plural, one {one group} other {# groups}} got only the highest or only the lowest level ({groups}), which says nothing about severity',
  'severity-few-ratings':
    '{count, plural, one {one rater} other {# raters}} gave fewer than {needed} ratings ({raters}): that severity is hardly known',
  'severity-surprises-cut': 'the {shown} most surprising ratings are listed, of {found, number}',
} as const

export type NoteCode = keyof typeof en
