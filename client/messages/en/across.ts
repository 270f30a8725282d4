export const across = {
  'words.whole': 'The whole text ({count, plural, one {# word} other {# words}})',
  'across.title': 'This judgement, region beside region',
  'across.to-level': 'To the calibrated level',
  'across.levels': 'Levels, and who gave them',
  'across.later': 'later rating',
  'across.written': 'What they wrote',
  'across.show-expected':
    '{count, plural, one {Show what # region was to reach} other {Show what each of the # regions was to reach}}',
  'across.show-written':
    '{count, plural, =0 {Nobody wrote a statement} one {Show # statement} other {Show all # statements}}',
  'across.show-evidence':
    '{count, plural, =0 {No evidence is linked} one {Show # piece of evidence} other {Show all # pieces of evidence}}',
  'across.not-read': 'Could not be read.',
} as const
