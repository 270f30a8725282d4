export const exports = {
  'exports.title': 'Take the figures out',
  'exports.what':
    'Levels, counts and statements as far as they are open to you: a row for each region, judgement and source of rating. Each row says where it comes from and which date it is as at.',
  'exports.csv': 'Ratings as CSV',
  'exports.csv-metadata': 'What the columns mean, for programs (CSVW, JSON)',
} as const
