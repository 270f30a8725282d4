export const matrix = {
  'matrix.title': 'Regions side by side',
  'matrix.to-round': 'About this round',
  'matrix.to-charts': 'See the charts',
  'matrix.to-over-time': 'See the rounds over time',
  'matrix.caption':
    '{layer}: {judgements, plural, one {# judgement} other {# judgements}} in {regions, plural, one {# region} other {# regions}}',
  'matrix.layers': 'What to show',
  'matrix.judgement': 'Judgement',
  'matrix.aspect': 'Aspect',
  'matrix.all-aspects': 'All aspects',
  'matrix.region': 'Region',
  'matrix.show-texts': 'Show the statements',
  'matrix.hide-texts': 'Hide the statements',
  'matrix.keys': 'The arrow keys move from box to box; each opens the judgement’s own page.',
  'matrix.not-rated':
    '{count, plural, one {# of {all} boxes has} other {# of {all} boxes have}} no level: {reason}.',
  'matrix.sealed':
    'Sealed ratings have no one level: each box says how often each level was given.',
  'matrix.coding':
    'The labels strength, challenge and priority are this toolkit’s coding by position. The document gives up to three statements in order, and the labels do not always fit.',
  'matrix.not-open': 'Not open to you',
  'words.in-en': '(in English)',
  'words.in-cy': '(in Welsh)',
  'matrix.kept-back': 'Kept back: fewer than three ratings give a level',
  'matrix.kept-back-in-box': 'kept back, as fewer than three give a level',
  'matrix.kept-back-why':
    'Fewer than three ratings give a level, so the spread is kept back to protect reviewers.',
  'matrix.ratings': '{count, plural, =0 {No ratings} one {# rating} other {# ratings}}',
  'matrix.cell': '{level}: {judgement}, {region}',
  'matrix.levels': 'What the levels mean',
  'matrix.none-for-layer': 'There is nothing to show here yet.',
  'definition.source': 'Definition in the published framework',
  'definition.toolkit': 'Guidance of this toolkit',
} as const
