export const exports = {
  'exports.title': 'Take the figures out',
  'exports.what':
    'Levels, counts, movement, evidence counts, expected positions and statements as far as they are open to you: a row for each region, judgement and source of rating. Each row says where it comes from and which date it is as at.',
  'exports.shorthand':
    'In place of a value: [x] not available, [z] not applicable, [c] confidential, so not open to you.',
  'exports.excel':
    'To open it in Excel: Data, From Text/CSV, then choose 65001: Unicode (UTF-8) as the file origin.',
  'exports.csv': 'Ratings as CSV',
  'exports.csv-metadata': 'What the columns mean, for programs (CSVW, JSON)',
} as const
