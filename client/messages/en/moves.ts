export const moves = {
  'moves.all-regions': 'All regions, two rounds',
  'moves.title': 'What moved in each region',
  'moves.one-round':
    'Nothing can be compared yet: no two rounds of one kind are open to you. Choose a region to see what there is of it.',
  'moves.later': 'Later round',
  'moves.earlier': 'Compared with',
  'moves.show': 'Show',
  'moves.show-all': 'Every judgement',
  'moves.show-moved': 'Only what moved',
  'moves.show-up': 'Only better',
  'moves.show-down': 'Only worse',
  'moves.show-same': 'Only the same',
  'moves.show-not-rated': 'Only what is not rated in one of them',
  'moves.show-not-comparable': 'Only what cannot be compared',
  'moves.counted':
    'From {from} to {to}, of {all, plural, one {# judgement} other {# judgements}} over all regions shown: {up} better, {down} worse, {same} the same{notRated, select, 0 {} other {, {notRated} not rated in one of the rounds}}{notComparable, select, 0 {} other {, {notComparable} not comparable}}.',
  'moves.counted-shown':
    'Of {all, plural, one {# judgement} other {# judgements}} shown: {up} better, {down} worse, {same} the same{notRated, select, 0 {} other {, {notRated} not rated in one of the rounds}}{notComparable, select, 0 {} other {, {notComparable} not comparable}}. Without the filters:',
  'moves.up': 'Better',
  'moves.down': 'Worse',
  'moves.same': 'The same',
  'moves.then': 'to',
  'moves.not-rated-in': 'Not rated in {date}',
  'moves.not-rated-in-either': 'Not rated in either round',
  'moves.not-comparable': 'Not comparable',
  'moves.region-closed': 'Not comparable: no agreed level open to you for {date}',
  'moves.no-judgement': 'Not comparable: no judgement of the framework of {date}',
  'moves.chart': 'Lines from round to round',
  'moves.chart-finding': 'Judgements that moved: {regions}.',
  'moves.region-moved': '{region} {moved} of {all}',
  'moves.region-nothing': '{region} none to compare',
  'moves.of-region':
    '{up} better, {down} worse, {same} the same{none, select, 0 {} other {, {none} not shown: not rated or not comparable}}.',
  'moves.chart-what':
    'Each line is one judgement, from its level in the earlier round to that in the later one. Lines that start or end at one level lie beside each other; the distance between them means nothing. The table names them.',
  'moves.line-up': 'Solid: better',
  'moves.line-down': 'Dotted: worse',
  'moves.line-same': 'Thin: the same',
  'absent.title': 'Rounds that are not on this page',
  'absent.readings':
    'readings of texts by a language model. They are a kind of their own, are never agreed with a region, and are not compared with anything here.',
  'absent.not-open':
    'not yet published, and none of its agreed levels is open to you. It comes here once they are.',
  'absent.other-regions': 'it does not review this region.',
  'absent.other-course':
    'of another kind: real rounds and simulated ones are not compared with each other.',
  'absent.not-chosen': 'it can be chosen above.',
  'absent.simulated': 'It is simulated, and would be compared with simulated rounds alone.',
} as const
