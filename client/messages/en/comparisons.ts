/** What the comparisons of the regions of a round show. */
export const comparisons = {
  'comparisons.link': 'What the comparisons show',
  'comparisons.title': 'What the comparisons show',
  'comparisons.of-source':
    'The comparisons on this page were made here, by people who read the document’s statements without the names. They are no part of the document.',
  'comparisons.judging':
    'You have comparisons of your own to hand in. Until then those of others are kept from you, so that you choose for yourself.',
  'comparisons.go-on': 'Go on comparing',
  'comparisons.nothing': 'Nobody has handed in a comparison of this round yet.',
  'comparisons.begin': 'Compare the regions in pairs',
  'comparisons.not-revealed':
    'Nothing can be shown yet. What was compared opens with the sealed ratings, when the lead reviewer reveals them all at once.',
  'comparisons.closed':
    'What the comparisons show is open to the review team of this round and to analysts, once the sealed ratings have been revealed.',
  'comparisons.who-may':
    'The lead reviewer of the round and its reviewers may compare, until the last region has left calibration.',
  'comparisons.who-may-source': 'Every lead reviewer and every reviewer may compare its texts.',
  'comparisons.who-may-readings':
    'Nobody adds to this round: its comparisons are those of a language model. People compare the same texts in the round of the document.',
  'comparisons.over': 'Comparing ended when the last region left calibration.',
  'comparisons.not-handed-in':
    '{choices, plural, one {# comparison} other {# comparisons}} by {judges, plural, one {# judge} other {# judges}} had not been handed in when the last region left calibration, and {choices, plural, one {does} other {do}} not count here.',
  'comparisons.own-not-handed-in':
    '{own, plural, one {# comparison of yours was} other {# comparisons of yours were}} not handed in when the last region left calibration, and {own, plural, one {does} other {do}} not count.',
  'comparisons.pooled': 'The regions in order, all judgements together',
  'comparisons.all-judgements': 'All judgements',
  'comparisons.chart-what':
    'Further right: chosen oftener as the more ready. The line through each mark is where it might lie if similar texts were compared again; where lines overlap widely, the order is not settled.',
  'comparisons.legend-point': 'Place of the region',
  'comparisons.legend-line': '95% interval',
  'comparisons.legend-zero': 'Middle of those compared',
  'comparisons.axis': 'Model quantity (logits)',
  'comparisons.no-common-order': '{orders} (no order between these)',
  'comparisons.no-ability': 'none: ties only',
  'comparisons.none-compared': 'No two regions have been compared with a winner.',
  'comparisons.none-apart': 'No two regions can be told apart by these comparisons.',
  'comparisons.all-apart':
    'Every region can be told apart from every other. From the front: {names}.',
  'comparisons.ahead': '{ahead} comes out ahead of {behind}.',
  'comparisons.by-few':
    '{judges, plural, one {By one judge’s choices} other {By the choices of # judges}}: {finding}',
  'comparisons.rest': 'No other two can be told apart.',
  'comparisons.level': 'level',
  'comparisons.over-percent': 'over {percent}%',
  'comparisons.counts':
    '{comparisons, plural, one {# comparison} other {# comparisons}} by {judges, plural, one {# judge} other {# judges}}; {ties, plural, =0 {no tie} one {# tie, counted and left out of the order} other {# ties, counted and left out of the order}}.',
  'comparisons.changed-since':
    'For {count, plural, one {# of these comparisons} other {# of these comparisons}} the evidence has changed since: something was added, changed or withdrawn after the judge had read it.',
  'comparisons.read-differently':
    'On {count, plural, one {# pair} other {# pairs}} the judges did not all read the same evidence, as it changed in between.',
  'comparisons.by-model':
    '{all, select, yes {The judges are} other {Some of the judges are}} a language model and not people: what they chose shows how the page works, and is no finding about any region.',
  'comparisons.few-judges':
    'With {judges, plural, one {# judge} other {# judges}} the order is theirs: others might choose differently, and the intervals do not show that.',
  'comparisons.regularised':
    'Some regions won or lost every comparison with the others, so nothing says how far ahead or behind they are. Their distances rest on an assumption: half a win more each way for each pair.',
  'comparisons.regularised-short': 'Distances rest on an assumption.',
  'comparisons.place': 'Place on the chart (95% interval)',
  'comparisons.with-interval': '{value} ({low} to {high})',
  'comparisons.wins': 'Chosen',
  'comparisons.losses': 'Not chosen',
  'comparisons.ties': 'Cannot tell',
  'comparisons.pairs': 'How sure the order of each pair is',
  'comparisons.ahead-of': 'Came out ahead',
  'comparisons.behind': 'Came out behind',
  'comparisons.probability': 'Probability that the one is truly ahead',
  'comparisons.told-apart': 'Two regions are said to be told apart from 97.5% on.',
  'comparisons.what-figures': 'What these figures are, and where they come from',
  'comparisons.define-model':
    'The place of a region is its ability in the model of Bradley and Terry (1952, Biometrika 39), by maximum likelihood: the further two are apart, the oftener the one is chosen over the other. It compares the regions of this page with each other, is no level, and says nothing of whether any is on track.',
  'comparisons.define-probability':
    'The probability is that the one is truly ahead of the other, from their difference and its standard error; not that it wins the next comparison. Two are said to be told apart from 97.5% on, which is where the 95% interval of their difference leaves out zero. Of forty pairs that are truly level, about two would still come out so; many more where there are one or two judges, and each keeps to an order of their own.',
  'comparisons.define-pooled':
    'All judgements together means: every comparison counts alike, whichever judgement it was on. A region may be ahead on one judgement and behind on another, and the same judges read the same texts; so the intervals here allow for judgements that differ (errors clustered by judgement; Liang and Zeger 1986, with Student’s t for few). From three judges on they allow for judges who differ as well (clustered by judge; the wider of the two is shown); one or two judges tell nothing of how others would choose. No interval is narrower than if each comparison had been made afresh. With comparisons on one judgement alone, how judgements differ cannot be allowed for.',
  'comparisons.define-reliability':
    'Reliability is the share of the spread between the regions that is more than error (scale separation, with the divisor n − 1).',
  'comparisons.reliability':
    'Here it is {value}, over {n, plural, one {# region} other {# regions}}.',
  'comparisons.no-reliability': 'Here there is none: {reason}.',
  'comparisons.by-judgement': 'The order on each judgement',
  'comparisons.by-judgement-finding':
    '{apart, plural, =0 {On none of {total, plural, one {# judgement} other {# judgements}} can two regions be told apart} other {On # of {total, plural, one {# judgement} other {# judgements}} at least two regions can be told apart{few, select, yes {, taking each choice by itself} other {}}}}: {basis}.',
  'comparisons.basis':
    '{choices, plural, one {# choice} other {# choices}} by {judges, plural, one {one judge} other {# judges}} on each',
  'comparisons.basis-range':
    '{fewest} to {choices, plural, one {# choice} other {# choices}} on each, by {judges, plural, one {one judge} other {up to # judges}}',
  'comparisons.rests-on': 'Rests on',
  'comparisons.choices-by':
    '{choices, plural, one {# choice} other {# choices}} by {judges, plural, one {# judge} other {# judges}}',
  'comparisons.by-judgement-chart':
    'Further right: chosen oftener as the more ready. The line through each mark is its 95% interval, {few, select, yes {taking each choice by itself} other {allowing for judges who differ}}; where lines overlap widely, the order is not settled.',
  'comparisons.what-by-judgement': 'How sure the order on one judgement is',
  'comparisons.define-by-judgement':
    'Each judgement is put into the model by itself. Where three judges or more chose, the intervals allow for judges who each keep to a view of their own (errors clustered by judge; Liang and Zeger 1986, with Student’s t for few). One or two judges tell nothing of how judges differ: there each choice is taken by itself, as if made afresh. Where four regions are truly level, some two of them still come out apart by chance on up to one judgement in five.',
  'comparisons.by-judgement-what':
    'Each judgement stands on its own: places on one do not compare with places on another. With few comparisons each, most orders are not settled.',
  'comparisons.save-pairs': 'Download every pair (CSV)',
  'comparisons.order': 'Order as it came out',
  'comparisons.can-be-told': 'What can be told',
  'comparisons.against': 'Against the colours',
  'comparisons.no-scores':
    'There are no colours to hold this against: the scores of the document are not in its text, and none is invented.',
  'comparisons.no-levels': 'There are no levels yet to hold the comparisons against.',
  'comparisons.none-ordered':
    'No two regions have different levels on a judgement, so nothing can contradict.',
  'comparisons.against-finding':
    'Of {ordered, plural, one {# pair of regions} other {# pairs of regions}} with different levels, {all, plural, =0 {none came out the other way round.} one {# came out the other way round, {clear, select, 0 {but not clearly.} other {and clearly.}}} other {# came out the other way round, {clear, plural, =0 {none} other {#}} of them clearly.}}',
  'comparisons.against-what':
    'The level is the agreed one; where there is none yet, the range from the lower to the upper median of the sealed ratings. These are pairs to look at again. Nothing follows from them by itself: the judges saw the texts alone, and the raters may have known more.',
  'comparisons.against-clear': 'Clearly the other way round',
  'comparisons.against-leaning': 'The other way round, but the two cannot be told apart',
  'comparisons.against-probability':
    'Probability that {ahead} is truly ahead of {behind} here: {percent}.',
  'comparisons.side.ahead': 'Came out ahead:',
  'comparisons.side.behind': 'Came out behind:',
  'comparisons.layer.agreed': 'agreed',
  'comparisons.layer.sealed': 'sealed ratings',
  'comparisons.judges': 'The judges',
  'comparisons.one-judge':
    'No pair was compared by two judges, so nothing tells whether others would choose alike.',
  'comparisons.same-choices':
    'Of {several, plural, one {# pair} other {# pairs}} that two judges or more compared, all of them said the same on {same}.',
  'comparisons.after-reveal':
    '{count, plural, one {# judge} other {# judges}} began after the sealed ratings were opened, and may have known the levels.',
  'comparisons.judge': 'Judge',
  'comparisons.judge-number': 'Judge {number}',
  'comparisons.compared': 'Pairs',
  'comparisons.infit': 'Infit',
  'comparisons.no-infit': 'none',
  'comparisons.what-infit': 'What infit is',
  'comparisons.define-infit':
    'Infit tells how far a judge’s choices depart from the order of all comparisons together (information-weighted mean square; Wright and Masters 1982). About 1 is as much as chance would have it; well over 1 is a judge who often chose against that order, which may be a slip, another view of what readiness is, or something that the others missed. With few judges it tells little.',
} as const
