export const charts = {
  'chart.legend': 'What the marks stand for',
  'chart.save-picture': 'Download the picture (PNG)',
  'chart.save-data': 'Download the data (CSV)',
  'chart.picture-failed': 'The picture could not be made. Try again, or download the data.',
  'chart.not-loaded':
    'The drawing could not be loaded: the connection may be down. The table below holds the same figures.',
  'chart.round': 'Round: {round}.',
  'chart.framework': 'Framework: {framework}, version {version}.',
  'chart.table': 'The figures: {title}',
  'charts.title': 'Charts',
  'charts.no-scores':
    'There is nothing to draw. The scores of this document were coloured pictures and are not in its text, and none are invented here.',
  'charts.nothing':
    'Nothing that could be drawn of this round is open to you yet. The charts show sealed ratings once they have been revealed, and the self-review beside the level that followed it.',
  'charts.closed': 'Not open to you: {names}.',
  'charts.spread': 'How the sealed ratings spread',
  'charts.spread-what':
    'Each bar counts ratings. Those of the lower half of the scale lie to the left of the middle line, those of the upper half to the right.',
  'charts.spread-axis': 'Number of ratings',
  'charts.spread-few': 'Fewer than three levels',
  'charts.spread-none': 'Nothing can be said: no ratings are open to you.',
  'charts.spread-single': 'Nothing can be said: no judgement has two ratings to compare.',
  'charts.spread-same':
    'All ratings give the same level {compared, plural, one {on the one judgement that can be compared} other {on each of # judgements}}.',
  'charts.spread-apart':
    'All ratings give the same level on {same} of {compared, plural, one {# judgement} other {# judgements}}; they lie furthest apart, by {steps, plural, one {# step} other {# steps}} of the scale, on {listed, select, yes {{names}} other {{count, plural, one {# judgement} other {# judgements}}}}.',
  'charts.gap.agreed': 'Self-review against agreed level',
  'charts.gap.calibrated': 'Self-review against calibrated level',
  'charts.gap-what':
    'The large hollow mark is the self-review’s level; the filled one is the level that followed. Where both are the same, one stands in the other.',
  'charts.gap-self': 'Hollow: self-review',
  'charts.gap-second.agreed': 'Filled: agreed level',
  'charts.gap-second.calibrated': 'Filled: calibrated level',
  'charts.gap-missing': 'No level',
  'charts.gap-none':
    'Nothing can be said yet: no judgement has both a self-review level and one that followed it.',
  'charts.gap-same':
    'The self-review gave the level that followed {compared, plural, one {on the one judgement that has both} other {on each of # judgements}}.',
  'charts.gap-apart':
    'On {same} of {compared, plural, one {# judgement} other {# judgements}} the self-review gave the level that followed; it was higher on {higher} and lower on {lower}. They lie furthest apart, by {steps, plural, one {# step} other {# steps}} of the scale, on {listed, select, yes {{names}} other {{count, plural, one {# judgement} other {# judgements}}}}.',
  'over-time.region': 'Region',
  'over-time.nothing':
    'There are no agreed levels that you can see yet. Rounds appear here once they are published, and earlier to those who work on them.',
  'over-time.rounds': 'Rounds on this page',
  'over-time.unpublished': 'Not yet published; levels may still change.',
  'over-time.rules':
    'A line joins a level to that of the round before only where the two compare: the same framework with the same meaning, and rounds of one kind. Simulated rounds, and readings by a language model, each stand apart from real ones; their lines are dashed. What has no level is a ring in a band apart from the scale, and no line leads to it.',
  'over-time.chart': 'Agreed levels of {region}',
  'over-time.chart-of': 'Agreed levels of {region}: {framework}',
  'over-time.one-round': 'Nothing can be compared yet: {round} is the first round of its kind.',
  'over-time.none-rated': 'Nothing can be said: {round} has no level.',
  'over-time.moved':
    'From {from} to {to}: {up} better, {down} worse, {same} the same{newly, select, 0 {} other {, {newly} newly rated}}{notRated, select, 0 {} other {, {notRated} not rated}}.',
  'over-time.break.framework':
    'No movement can be told from {from} to {to}: they used different frameworks.',
  'over-time.break.meaning':
    'No movement can be told from {from} to {to}: the framework changed its meaning between them.',
  'over-time.up': 'Up from {from} to {to}.',
  'over-time.down': 'Down from {from} to {to}.',
  'over-time.same': 'The same as before: {to}.',
  'over-time.newly-rated': 'Newly rated: {to}.',
  'over-time.not-rated': 'Not rated in {round}.',
  'over-time.not-known': 'Level not known: not recoverable from the source text',
  'over-time.not-known-in': 'Level not known in {round}: not recoverable from the source text.',
  'over-time.first': '{to} in {round}, with nothing before it to compare.',
  'over-time.absent': 'Not a judgement of the framework of {round}.',
  'over-time.line': 'Line: rounds that compare',
  'over-time.dashed': 'Dashed: simulated rounds, or readings',
  'over-time.break': 'Dotted: the framework changed its meaning',
  'over-time.tag.simulated': 'simulated',
  'over-time.tag.readings': 'readings',
  'over-time.changes': 'What changed since the round before',
  'over-time.changes-of': 'From {from} to {to}',
  'over-time.group.up': 'Better',
  'over-time.group.down': 'Worse',
  'over-time.group.same': 'The same',
  'over-time.group.newly-rated': 'Newly rated',
  'over-time.group.not-rated': 'Not rated',
  'over-time.step': '{judgement}: from {from} to {to}',
  'over-time.at': '{judgement}: {to}',
} as const
