export const figures = {
  'figures.title': 'What the figures say',
  'figures.link': 'What the figures say: how far ratings agree',
  'figures.what':
    'How far those who rated this round agree, worked out from the first rating that each of them sealed. What was said or changed after the reveal is in none of these figures; what changed is counted at the end.',
  'figures.what-agreement':
    'How far those who rated this round agree, worked out from the first rating that each of them sealed. Figures of single people are open to the review team alone.',
  'figures.source':
    'Nothing can be said. The scores of this document were coloured pictures and are not in its text, and none are invented here.',
  'figures.not-revealed':
    'Nothing can be said yet. The figures are made of sealed ratings, and nobody may learn anything of those before the lead reviewer reveals them all at once.',
  'figures.closed':
    'The figures are open to the review team of this round and to analysts, once the sealed ratings have been revealed.',
  'figures.no-ratings':
    'Nothing can be said: no rating that gives a level was sealed in this round.',
  'figures.no-open-ratings':
    'Nothing can be said: no rating that gives a level was sealed in the regions that are open to you.',
  'figures.computing': 'Working the figures out. This can take a few seconds.',
  'figures.closed-regions': 'Not in these figures, because not open to you: {names}.',
  'figures.counts':
    '{ratings, plural, one {# rating} other {# ratings}} by {kind, select, readers {{raters, plural, one {# reader} other {# readers}}} other {{raters, plural, one {# reviewer} other {# reviewers}}}}. Two or more of them rated {shared} of the {cells, plural, one {# judgement} other {# judgements}} (each region’s counted by itself).',
  'figures.not-rated':
    '{count, plural, one {# more gave no level, for want of evidence, and takes} other {# more gave no level, for want of evidence, and take}} no part in the figures.',
  'figures.again': 'Between {low} and {high} if similar judgements were rated again.',
  'figures.population':
    'These judgements are all there are, not a sample. Where a figure stands between two values, that is how far it might lie if similar judgements were rated again by the same people. It says nothing of other people: with so few who rate, nothing can.',
  'figures.no-interval': 'Without a range: {reason}.',
  'figures.none': 'No figure: {reason}.',
  'figures.about': 'What this figure is',
  'figures.over': 'Worked out over {n, plural, one {# judgement} other {# judgements}}.',
  'figures.method': 'Range: {method}.',
  'figures.where-from': 'Source: {source}',

  'figures.trust': 'Can these levels be trusted?',
  'figures.trust-says.reliable':
    'Yes, as far as agreement can show it. Reviewers who rated without seeing one another’s ratings gave the same level, or nearly: it hardly matters which of them rates.',
  'figures.trust-says.tentative':
    'With care. Reviewers who rated without seeing one another’s ratings gave much the same levels, but the level of one reviewer alone is not enough to rely on.',
  'figures.trust-says.unreliable':
    'Not the level of one reviewer alone. Reviewers who rated without seeing one another’s ratings differed too often for that: rely on the levels that they settle together.',
  'figures.trust-says.against':
    'Not the level of one reviewer alone. Reviewers who rated without seeing one another’s ratings agreed no more than by chance: look at the evidence before relying on any level.',
  'figures.trust-says.one-sided':
    'Perhaps. Two reviewers gave the same level {exact} of the time, but so many levels are the same that much of this would come about by chance: the figures cannot tell more.',
  'figures.trust-says.readers':
    'That cannot be told from these figures. The readers are one language model, given different instructions: they show how steadily it reads, not whether people would give the same levels.',
  'figures.trust-says.none': 'The figures cannot tell: {reason}.',
  'figures.trust-says.same':
    'Two reviewers gave the same level {exact} of the time. More than that the figures cannot tell: {reason}.',
  'figures.trust-unsure':
    'This is not certain: if similar judgements were rated again, the answer might be another.',
  'figures.trust-limit':
    'Agreement shows that a level does not depend on who gave it, not that it is right.',
  'figures.trust-rests':
    'What this rests on: {shared, plural, one {# judgement} other {# judgements}} that two or more rated',
  'figures.in-short': 'In short',

  'figures.agreement': 'How often ratings agree',
  'figures.agreement-says':
    'Of two ratings of the same judgement, both gave the same level {exact} of the time, and were no more than one level apart {adjacent} of the time.',
  'figures.agreement-none': 'Nothing can be said of how often ratings agree: {reason}.',
  'figures.exact': 'The same level',
  'figures.exact-is':
    'On each judgement that two or more rated, take every pair of their ratings: which share of the pairs gave the same level? This is the mean of those shares. It is 100% where all agree. Some of it would come about by chance alone.',
  'figures.adjacent': 'At most one level apart',
  'figures.adjacent-is':
    'The same, counting pairs that are at most one level apart. With {levels, plural, one {# level} other {# levels}} it is often near 100%, so it tells little by itself.',
  'figures.simple-source': 'a plain count; no model and no assumption.',

  'figures.beyond': 'Agreement beyond chance',
  'figures.beyond-says.reliable':
    'Agreement beyond chance, called alpha, is {alpha} where 1 is perfect: ratings agree far more than by chance, enough to rely on them by the usual rule of thumb.',
  'figures.beyond-says.tentative':
    'Agreement beyond chance, called alpha, is {alpha} where 1 is perfect: enough for tentative conclusions by the usual rule of thumb, and not enough to rely on a single rating.',
  'figures.beyond-says.unreliable':
    'Agreement beyond chance, called alpha, is {alpha} where 1 is perfect: by the usual rule of thumb too little to draw conclusions from single ratings. The levels rest on talking the differences through.',
  'figures.beyond-says.against':
    'Agreement beyond chance, called alpha, is {alpha} where 1 is perfect: no more than if levels had been drawn by lot. The levels rest on talking the differences through.',
  'figures.beyond-says.readers':
    'Agreement beyond chance, called alpha, is {alpha} where 1 is perfect. The readers are one language model, given different instructions: this says how steadily it reads, not how far people would agree.',
  'figures.beyond-unsure':
    'Its range, {low} to {high}, reaches across a limit of that rule (0.67 or 0.80): if similar judgements were rated again, the rule might say something else.',
  'figures.beyond-none': 'Agreement beyond chance cannot be shown: {reason}.',
  'figures.alpha': 'Krippendorff’s alpha (ordinal)',
  'figures.alpha-is':
    '1 would be perfect agreement, 0 what drawing levels by lot would give. It takes the order of the levels into account: two levels apart counts for more than one. It allows for missing ratings; judgements rated once are left out. The usual rule of thumb: 0.80 and more to rely on, 0.67 the least for tentative conclusions. It falls where nearly all levels are the same, since then little is left to agree on.',
  'figures.alpha-source':
    'K. Krippendorff (2011), Computing Krippendorff’s alpha-reliability; A. Hayes and K. Krippendorff (2007).',
  'figures.ac2': 'Gwet’s AC2 (linear weights)',
  'figures.ac2-is':
    'Like alpha, 1 is perfect agreement and 0 is chance; but it reckons chance in another way, so that it stays high where nearly all levels are the same; and it weighs a difference by the number of steps alone. It is never shown without alpha.',
  'figures.ac2-source':
    'K. Gwet (2008), British Journal of Mathematical and Statistical Psychology 61; Gwet (2014), Handbook of inter-rater reliability, 4th edition.',
  'figures.standard-error':
    'Standard error {error}: the usual range is about twice that to either side.',
  'figures.no-error':
    'Without a range: it comes out the same on every judgement, so there is no telling how far it could move.',
  'figures.come-apart':
    'AC2 lies well above alpha here. It does where most ratings are of the same one or two levels, since alpha then expects much agreement by chance and AC2 little; and where some ratings are two levels or more apart, which alpha weighs harder. Neither is wrong; read both.',
  'figures.severity-hint.yes':
    'Part of the disagreement seems to be that some rate more severely than others: over the {n} judgements that all of them rated, agreement is {absolute} as the ratings stand (absolute agreement), and {consistency} with differences in severity set aside (consistency).',
  'figures.severity-hint.no':
    'Differences in severity take little away from agreement: over the {n} judgements that all of them rated, it is {absolute} as the ratings stand (absolute agreement), and {consistency} with those differences set aside (consistency).',
  'figures.other-coefficients': 'The other coefficients',
  'figures.coefficient': 'Coefficient',
  'figures.value': 'Value',
  'figures.range': 'Range or standard error',
  'figures.judgements': 'Judgements',
  'figures.alpha-nominal': 'Alpha, nominal (any difference counts the same)',
  'figures.alpha-interval': 'Alpha, interval (levels taken as evenly spaced)',
  'figures.ac2-quadratic': 'AC2, quadratic weights',
  'figures.icc-absolute': 'ICC(A,1): absolute agreement of single ratings',
  'figures.icc-absolute-mean': 'ICC(A,k): absolute agreement of the mean of all',
  'figures.icc-consistency': 'ICC(C,1): consistency of single ratings',
  'figures.coefficients-note':
    'The intraclass correlations (K. McGraw and S. Wong 1996) and alpha’s interval form treat levels as evenly spaced, which levels are not. They stand here for one message alone: consistency well above absolute agreement (by {gap} or more) means that some rate more severely.',
  'figures.pairs': 'Pair by pair',
  'figures.pair': 'Pair',
  'figures.kappa-linear': 'Weighted kappa, linear',
  'figures.kappa-quadratic': 'Weighted kappa, quadratic',
  'figures.pairs-note':
    'Kappa (J. Cohen 1968) is agreement beyond chance between two: 1 is perfect, 0 is chance. With quadratic weights two levels apart counts four times as much as one.',

  'figures.blind': 'With and without ratings that were not blind',
  'figures.blind-says':
    '{count, plural, one {# rating was} other {# ratings were}} sealed by somebody who had seen the self-review of that region in its workshop. Without {count, plural, one {it} other {them}}, alpha is {without} rather than {with}.',
  'figures.blind-says-none':
    '{count, plural, one {# rating was} other {# ratings were}} sealed by somebody who had seen the self-review of that region in its workshop.',
  'figures.with': 'All ratings',
  'figures.without': 'Blind ratings alone',
  'figures.figure': 'Figure',

  'figures.severity': 'Who rates more severely',
  'figures.severity-none': 'Nothing is said of who rates more severely: {reason}.',
  'figures.severity-nobody':
    'Nobody can be said to rate more severely or more leniently than the others: the differences may be chance.',
  'figures.severity-nobody-told':
    'Of the {told} whose severity can be told, nobody can be said to rate more severely or more leniently than the others: the differences may be chance.',
  'figures.severity-too-few-told':
    'Nothing is said of who rates more severely: of nobody is enough known.',
  'figures.severity-some':
    '{count, plural, one {One of {all} rates} other {{count} of {all} rate}} more severely or more leniently than the others, by more than chance would explain.',
  'figures.severity-what':
    'How much each would tend to give if all rated the same judgements, worked out by a statistical model. Being severe is no fault, nor is being lenient: it is a reason to compare notes before levels are settled.',
  'figures.tends':
    '{name} tends to give {size, select, none {slightly} quarter {about a quarter of a level} half {about half a level} three {about three quarters of a level} one {about a level} other {more than a level}} {way, select, less {less} other {more}} than the others; over {n, plural, one {# judgement} other {all # judgements}} this is more than chance would explain.',
  'figures.no-tendency':
    '{name}: {size, select, none {hardly any difference from the others} quarter {about a quarter of a level {way, select, less {less} other {more}} than the others, which may be chance} half {about half a level {way, select, less {less} other {more}} than the others, which may be chance} three {about three quarters of a level {way, select, less {less} other {more}} than the others, which may be chance} one {about a level {way, select, less {less} other {more}} than the others, which may be chance} other {more than a level {way, select, less {less} other {more}} than the others, which may be chance}}.',
  'figures.components':
    'Some share no judgement with others, not even through somebody else. They form {count, plural, one {# group} other {# groups}}; severity compares within a group alone.',
  'figures.group': 'Group {number}',
  'figures.severity-chart': 'Severity of each, with its range',
  'figures.severity-chart-what':
    'Each point is one {kind, select, readers {reader} other {reviewer}}. To the right of the dotted line is more severe, to the left more lenient. The bar is the range that holds for all of them together, 19 times in 20. A bar that crosses the line says: this may be chance.',
  'figures.severity-chart-all':
    'Every range crosses the dotted line: any difference may be chance.',
  'figures.severity-chart-some':
    '{count, plural, one {One range lies} other {# ranges lie}} wholly to one side of the dotted line: {names}.',
  'figures.severity-all': 'All {kind, select, readers {readers} other {reviewers}}',
  'figures.severity-axis': 'More lenient ← → more severe (logits)',
  'figures.severity-bar': 'Range that holds for all together',
  'figures.severity-point': 'Severity',
  'figures.severity-no-point': 'Not shown',
  'figures.severity-table': 'Severity of each, in figures',
  'figures.rater': 'Who',
  'figures.ratings': 'Ratings',
  'figures.severity-logits': 'Severity (logits)',
  'figures.severity-range': 'Range for all together',
  'figures.fair-average': 'Fair average (model quantity)',
  'figures.infit': 'Infit',
  'figures.outfit': 'Outfit',
  'figures.severity-blind': 'Severity from blind ratings alone',
  'figures.severity-is':
    'A model of how levels come about: how ready a judgement is, how severe the person is who rates it, and how high the step into each level. It puts everybody on one scale even where not all rated the same judgements. Its unit is the logit; on this scale positive is more severe, and all severities sum to zero.',
  'figures.severity-fair':
    'A fair average is the level that the model expects of a person over all judgements. It is a quantity of the model, good for comparing those who rate and for nothing else: levels themselves are in order, and no average of them is a result.',
  'figures.severity-fit':
    'Infit and outfit are near 1 where somebody’s ratings are about as varied as the model expects, well above 1 where they are erratic, well below 1 where they vary too little. With few ratings of each judgement they lie below 1 even where all is well: about 0.6 where two rate each, 0.7 where three do, 0.75 where four do. So compare them with these and with each other.',
  'figures.severity-source':
    'rating-scale model with raters (D. Andrich 1978; J. M. Linacre 1989), fitted by marginal maximum likelihood with a mean for each region.',
  'figures.sigma': 'Spread of the judgements (sigma, logits)',
  'figures.step-into': 'Step into level {level} (logits)',
  'figures.severity-spread':
    'Spread of the judgements (sigma): {sigma} logits. Steps between levels: {thresholds} logits.',

  'figures.surprises': 'Ratings to look into',
  'figures.surprises-says':
    '{count, plural, one {# of {ratings} ratings is} other {# of {ratings} ratings are}} surprising, given how everybody else rated; by chance alone about {expected} would be.',
  'figures.surprises-says-unknown':
    '{count, plural, =0 {None of {ratings} ratings is} one {# of {ratings} ratings is} other {# of {ratings} ratings are}} surprising, given how everybody else rated; by chance alone some would be.',
  'figures.surprises-no':
    'No rating is surprising, given how everybody else rated; by chance alone about {expected} would be.',
  'figures.surprises-none': 'No rating is picked out as surprising: {reason}.',
  'figures.surprises-left-out':
    'Not looked at are the ratings of {names}: nothing is said of how severe they are, and a rating can only be foretold allowing for that.',
  'figures.surprises-how':
    'A list to look into, not a list of errors: somebody may have seen what nobody else saw.',
  'figures.surprises-what':
    'Without looking at a rating, the model foretells it from all others, allowing for how severely each rates. Listed is each whose level had a chance of less than 5 in 100.',
  'figures.surprises-by-chance': 'Surprising ratings to be expected by chance alone',
  'figures.surprises-by-chance-unknown': 'not known where the ratings of some are not looked at',
  'figures.surprises-source': 'leave-one-out predictions of the severity model.',
  'figures.judgement': 'Judgement',
  'figures.gave': 'Gave',
  'figures.expected': 'How likely each level was',
  'figures.chance': 'Chance of the level given',

  'figures.leaving': 'Whether it hangs on one alone',
  'figures.leaving-says':
    '{holds, select, yes {Whichever {what, select, readers {reader} rater {reviewer} region {region} other {aspect}} is left out, the rule of thumb says the same} no {With one {what, select, readers {reader} rater {reviewer} region {region} other {aspect}} left out at a time, the rule of thumb does not always say the same} other {With any one {what, select, readers {reader} rater {reviewer} region {region} other {aspect}} left out, agreement differs by this much}}: alpha would lie between {least} and {most}; with all it is {all}.',
  'figures.leaving-some':
    'Alpha can be told with {told} of the {count} {what, select, readers {readers} rater {reviewers} region {regions} other {aspects}} left out in turn: it would lie between {least} and {most}; with all it is {all}.',
  'figures.leaving-none': 'Alpha cannot be shown with any one left out.',
  'figures.leaving.rater':
    'One {kind, select, readers {reader} other {reviewer}} left out at a time',
  'figures.leaving.region': 'One region left out at a time',
  'figures.leaving.aspect': 'One aspect left out at a time',
  'figures.leaving-without': 'Without',
  'figures.leaving-exact': 'The same level',
  'figures.leaving-alpha': 'Alpha',
  'figures.leaving-ac2': 'AC2',
  'figures.leaving-all': 'Nothing left out',
  'figures.leaving-closed': 'Nothing to leave out: {reason}.',
  'figures.leaving-what':
    'The same figures with each one left out in turn. A figure that holds whoever is left out does not hang on one alone. A rise or fall is no mark for anybody: with so few, some is chance; and alpha also falls where those who are left give nearly the same levels everywhere.',

  'figures.self': 'Self-review against the reviewers',
  'figures.self-says':
    'Of {compared, plural, one {# judgement} other {# judgements}} with a level of the team’s own and sealed ratings, the team’s level is higher than the reviewers’ on {higher}, the same on {same} and lower on {lower}.',
  'figures.self-none':
    'Nothing can be compared: no judgement has both a level of the team’s own and sealed ratings.',
  'figures.self-what':
    'The level that the leadership team agreed in its workshop, against the range from the lower to the upper median of the sealed ratings: within it counts as the same.',
  'figures.to-charts': 'See both levels side by side in the charts.',
  'figures.self-regions': 'By region',
  'figures.self-aspects': 'By aspect',
  'figures.self-cases': 'Where they differ',
  'figures.self-no-cases': 'They differ on no judgement.',
  'figures.region': 'Region',
  'figures.aspect': 'Aspect',
  'figures.higher': 'Team higher',
  'figures.same': 'The same',
  'figures.lower': 'Team lower',
  'figures.not-compared': 'Not compared',
  'figures.by-chance': 'How often chance gives such a split',
  'figures.team': 'Team',
  'figures.reviewers': 'Reviewers',
  'figures.to': 'to',
  'figures.sign-test-short': '{percent} of the time',
  'figures.sign-test-is':
    'Leaving out those that are the same: if one way were as likely as the other, as with heads and tails, how often would a split at least this uneven, whichever way, come about? A small share says that chance hardly explains it. With five or fewer that differ it is never under 6%, however one-sided they are: so few cannot show a direction. Each judgement counts as a toss of its own; where one view colours several at once, chance explains more than this says.',
  'figures.sign-test-regions':
    'Regions with at least {least} judgements to compare are tested; single aspects are counted and listed only. With {regions, plural, one {# region} other {# regions}} tested, 5% for one of them means less than it seems.',
  'figures.sign-test-source':
    'exact sign test (W. J. Conover, Practical nonparametric statistics).',

  'figures.movement': 'What the discussion changed',
  'figures.movement-says':
    'Calibration moved {moved} of {compared, plural, one {# level} other {# levels}}: {up} up and {down} down.',
  'figures.movement-none':
    'Nothing has moved yet: no judgement has both sealed ratings and a calibrated level.',
  'figures.movement-what':
    'Calibrated and agreed levels come after discussion, so they tell nothing of how far people agree by themselves; they are counted here, and enter no other figure. A calibrated level has moved if it lies outside the range of the two medians of the sealed ratings.',
  'figures.step': 'Step',
  'figures.step.calibrated': 'From sealed to calibrated',
  'figures.step.agreed': 'From calibrated to agreed',
  'figures.up': 'Up',
  'figures.down': 'Down',

  'figures.take-out': 'Take the figures elsewhere',
  'figures.take-out-what':
    'Both files say where the figures come from, as at which date, and by which version of the framework. Nothing that this page holds back is in them.',
  'figures.csv': 'Download the figures (CSV)',
  'figures.json': 'Download the figures (JSON)',
} as const
