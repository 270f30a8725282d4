export const learning = {
  'learning.title': 'Learning from each other',
  'learning.link': 'Learning from each other: strengths where another region has a priority',
  'learning.link-region': 'What other regions do well where this one has a priority',
  'learning.region': 'Region that wants to learn',
  'learning.what':
    'Where {region} has a priority, or else a challenge, and another region a strength: pairs to follow up with each other. From agreed and published reviews.',
  'learning.order-levels':
    'First come judgements on which another region is {upper}, and {region} {lower}; otherwise the order is the framework’s.',
  'learning.order-framework':
    'There are no levels here to put side by side, so the texts alone make the pairs, in the order of the framework.',
  'learning.pairs':
    '{count, plural, one {# judgement} other {# judgements}} with somebody to learn from',
  'learning.pairs-ahead':
    '{count, plural, =0 {On no judgement is another region further on} one {# judgement on which another region is further on} other {# judgements on which another region is further on}}',
  'learning.others': 'Strengths of {count, plural, one {# other region} other {# other regions}}',
  'learning.not-ahead':
    'Also a strength elsewhere, though not further on: {count, plural, one {# judgement} other {# judgements}}',
  'learning.further-on': 'Further on',
  'learning.none':
    'On no judgement does another region have a strength where {region} has a priority or a challenge.',
  'learning.closed': 'What was agreed for {region} is not open to you, or not agreed yet.',
  'learning.nothing': 'Nothing that was agreed in this round is open to you yet.',
} as const
