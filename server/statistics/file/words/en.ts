/** What the command says about a file of ratings or comparisons. */
export const en = {
  help: `Statistics of a file of ratings or of comparisons.

  npm run --silent statistics -- FILE.csv --levels 4
  npm run --silent statistics -- FILE.csv --levels red,amber-red,amber-green,green
  npm run --silent statistics -- COMPARISONS.csv

The first line names the columns; commas, semicolons or tabs stand between them.
  ratings       unit, rater, value, and if you like group (such as the region of a unit)
  comparisons   winner, loser, and if you like judge, and tie (yes where neither of the two won)

  --levels N        how many levels the scale has, used or not; or their names, lowest first
  --resamples N     for bootstrap intervals; 2000 unless given
  --seed N          of the draws for them; 1 unless given
  --json            the figures as JSON, as POST /api/statistics/... gives them
  --lang en|cy      in English or Welsh
  --help            this text`,
  'usage.file': 'Name one CSV file. --help says how.',
  'usage.option': '{what}. --help says how.',
  'usage.levels':
    'Say how many levels the scale has, such as --levels 4. Levels that nobody used count, so they cannot be told from the file.',
  'usage.levels-number':
    '--levels takes a whole number from {least} to {most}, or as many names, lowest first; not “{given}”.',
  'usage.number':
    '{option} takes a whole number from {least, number} to {most, number}; not “{given}”.',
  'usage.language': '--lang takes en or cy; not “{given}”.',
  'file.unreadable': '{file} cannot be read: {what}',
  'file.not-text': '{file} is not text in UTF-8. Save it as “CSV UTF-8”.',
  'file.empty': '{file} is empty. The first line has to name the columns.',
  'file.header':
    'Line 1: the columns are {columns}. Ratings need unit, rater and value; comparisons need winner and loser.',
  'file.column-twice': 'Line 1: the column {column} stands there twice.',
  'file.no-rows': '{file} has no line after the one that names the columns.',
  'file.columns': 'Line {line}: has {found} columns, and the first line has {expected}.',
  'file.malformed': 'Line {line}: {what}',
  'file.fault': 'Line {line}, column {column}: {message}',
  'file.fault-of-line': 'Line {line}: {message}',
  'file.level': 'Line {line}, column value: must be one of: {levels}; not “{given}”',
  'file.tie': 'Line {line}, column tie: must be yes or no, or empty; not “{given}”',
  'file.too-many': 'There are {count, number} lines. At most {most, number} can be worked out.',
  line: 'line {line}',
  'columns-left-out': 'Columns left out: {columns}.',

  agreement: 'HOW FAR RATERS AGREE',
  counts:
    '{units, number} units, {pairable, number} of them rated by two or more; {raters, number} raters, {ratings, number} ratings; {levels} levels.',
  exact: 'Exact agreement: the share of pairs of raters who gave the same level',
  adjacent: 'Same or next level: the share of pairs of raters at most one level apart',
  'alpha.ordinal': 'Krippendorff’s alpha, ordinal: 1 is full agreement, 0 what chance would give',
  'alpha.nominal': 'Krippendorff’s alpha, nominal: any difference counts the same',
  'alpha.interval': 'Krippendorff’s alpha, interval: differences count by their square',
  'ac2.linear': 'Gwet’s AC2, linear weights: read it beside alpha',
  'ac2.quadratic': 'Gwet’s AC2, quadratic weights: read it beside alpha',
  'icc.absolute': 'ICC(A,1): how far one rater’s levels agree with another’s',
  'icc.absoluteMean': 'ICC(A,k): the same for the mean of all raters',
  'icc.consistency': 'ICC(C,1): how far raters put the units in the same order',
  pairs: 'Each pair of raters',
  'column.pair': 'raters',
  'column.exact': 'same',
  'column.adjacent': 'same or next',
  'column.kappaLinear': 'kappa, linear',
  'column.kappaQuadratic': 'kappa, quadratic',
  interval: '95 % from {low} to {high}',
  'standard-error': 'standard error {error}',
  n: 'n {n, number}',
  none: 'none: {reason}',
  'no-interval': 'no interval: {reason}',

  severity: 'HOW SEVERE EACH RATER IS',
  'severity.about':
    'By one model of all ratings (marginal maximum likelihood), in logits; above 0 is more severe than the others.',
  'severity.none': 'It cannot be told: {reason}.',
  'severity.spread': 'Spread of the units (sigma): {sigma}. Steps into each level: {thresholds}.',
  'column.rater': 'rater',
  'column.ratings': 'ratings',
  'column.severity': 'severity',
  'column.error': 's.e.',
  'column.infit': 'infit',
  'column.outfit': 'outfit',
  'column.fair': 'fair average',
  'column.note': '',
  extreme: 'only the highest or lowest level',
  surprises:
    '{count, plural, =0 {No rating was a surprise.} one {One rating was a surprise; look into it:} other {# ratings were surprises; look into them:}}',
  'surprises.expected': 'Chance alone would bring about {expected}.',
  'column.unit': 'unit',
  'column.value': 'level',
  'column.expected': 'expected',
  'column.probability': 'probability',

  comparisons: 'THE ORDER BY COMPARISONS',
  'comparisons.about':
    'By the model of Bradley and Terry, in logits: 0 is the middle of those compared with one another.',
  'comparisons.group': 'Group {number}',
  'column.item': 'item',
  'column.ability': 'ability',
  'column.wins': 'won',
  'column.losses': 'lost',
  'column.ties': 'tied',
  differences: 'Who is ahead of whom',
  'column.ahead': 'ahead',
  'column.behind': 'behind',
  'column.difference': 'by',
  'column.truly': 'truly ahead',
  reliability: 'Reliability: how much of the spread is more than error',
  judges: 'Judges; an infit well above 1 is of one who often chose against the order',
  'column.judge': 'judge',
  'column.comparisons': 'comparisons',

  warnings: 'TO BE WARY OF',
} as const

export type FileKey = keyof typeof en
