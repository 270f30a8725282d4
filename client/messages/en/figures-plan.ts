export const figuresPlan = {
  'figures-plan.title': 'What the figures will be able to say',
  'figures-plan.link': 'What the figures will be able to say, by who rates what',
  'figures-plan.what':
    'Whether reviewers agree, and whether one is more severe than another, can only be told from what they rate in common. This page says in advance what the planned assignments will allow. It knows who is to rate what, and no rating.',
  'figures-plan.closed':
    'This page is for the lead reviewers of the round and for administrators, who assign reviewers.',
  'figures-plan.revealed':
    'The ratings of this round have been revealed. What the figures can say by now rests on the ratings that were sealed, not on this plan.',

  'figures-plan.who': 'Who rates which region',
  'figures-plan.try': 'Tick and untick to see what would change. Nothing here is saved.',
  'figures-plan.all-rate': 'Whoever rates a region rates all of its judgements.',
  'figures-plan.recusals-unknown':
    'Recusals are known to the review team alone and are not counted here.',
  'figures-plan.lead': '{name} (lead reviewer)',
  'figures-plan.recused': 'Recused: {names}',
  'figures-plan.add': 'Somebody else',
  'figures-plan.add-hint': 'To try out one more reviewer.',
  'figures-plan.somebody': 'Somebody who is not named yet',
  'figures-plan.add-button': 'Add to the lists',
  'figures-plan.added': '{name} has been added to the lists',
  'figures-plan.new-person': 'Another reviewer {number}',
  'figures-plan.tried': 'You are trying out something that differs from the assignments.',
  'figures-plan.as-assigned': 'Back to the assignments',
  'figures-plan.to-setup': 'Change the assignments',
  'figures-plan.by-administrators': 'Administrators change the assignments.',

  'figures-plan.says': 'What could be said',
  'figures-plan.nobody':
    'Nobody is assigned yet, so nothing can be said. Tick who might rate which region.',
  'figures-plan.agreement':
    'Two or more people would rate {shared} of the {judgements, plural, one {# judgement} other {# judgements}}: enough to say how far they agree on these, also beyond chance.',
  'figures-plan.agreement-few':
    'Two or more people would rate only {shared} of the {judgements, plural, one {# judgement} other {# judgements}}. The figures would say how often they agree, but nothing beyond that: no coefficient is shown under {least}.',
  'figures-plan.agreement-none':
    'Nobody would rate the same judgement as anybody else, so nothing could be said of agreement.',
  'figures-plan.alone':
    'One person alone would rate {regions}: nobody could agree or disagree there, and the reveal needs two sealed levels of every judgement, or a waiver for it.',
  'figures-plan.unrated': 'Nobody would rate {regions}.',
  'figures-plan.joined':
    'All of them are joined by what they rate in common, so that who is more severe can be compared between any two.',
  'figures-plan.apart-two':
    '{one} and {other} would share no judgement: nothing will tell whether one is more severe than the other.',
  'figures-plan.apart':
    'These groups would share no judgement, not even through others. Nothing will tell whether somebody in one group is more severe than somebody in another:',
  'figures-plan.link-one': 'All could be compared if {name} rated {region} too.',
  'figures-plan.link-several': 'All could be compared if:',
  'figures-plan.link-also': '{name} rated {region} too',
  'figures-plan.link-none':
    'Nobody who is not recused is free to join them; somebody else would have to rate with both.',
  'figures-plan.link-try': 'Try it',
  'figures-plan.link-tried': '{name} is ticked for {region}',
  'figures-plan.indirect-one':
    '{one} and {other} would share no judgement themselves. Who of them is more severe could be told only through people who share judgements with both, which is less sure.',
  'figures-plan.indirect':
    '{count, plural, one {# pair} other {# pairs}} of people would share no judgement themselves. Who of them is more severe could be told only through others, which is less sure.',
  'figures-plan.few-ratings':
    '{names}: fewer than {least} ratings of judgements that somebody else rates too, so nothing is shown of how severe they are.',

  'figures-plan.pairs': 'Who rates together',
  'figures-plan.pairs-all': 'All {count} pairs',
  'figures-plan.pair': 'Two people',
  'figures-plan.pair-names': '{one} and {other}',
  'figures-plan.shared': 'Judgements that both rate',
  'figures-plan.allows': 'What that allows',
  'figures-plan.allows.coefficient': 'How far they agree, also beyond chance',
  'figures-plan.allows.share': 'How often they agree; too few for more',
  'figures-plan.allows.through-others': 'Who is more severe, through others only',
  'figures-plan.allows.nothing': 'Nothing',

  'figures-plan.sure': 'How sure the figures would be',
  'figures-plan.closeness': 'How closely will they agree?',
  'figures-plan.closeness-hint':
    'Nobody knows before the ratings are there. It changes how sure the figures would be, and not what can be said at all.',
  'figures-plan.closeness.loose': 'Loosely',
  'figures-plan.closeness.fair': 'Fairly',
  'figures-plan.closeness.close': 'Closely',
  'figures-plan.expected':
    'Two people would then give the same level to about {exact} of 100 judgements. Alpha, which measures agreement beyond chance, would come to about {value}; the figures would place it between about {low} and {high}.',
  'figures-plan.wide':
    'So wide a range leaves open whether they agree well or badly. More judgements that two or more rate would narrow it.',
  'figures-plan.expected-none': 'Of alpha nothing can be said in advance: {reason}.',
  'figures-plan.severities': 'How severe each person is',
  'figures-plan.person': 'Who',
  'figures-plan.ratings': 'Ratings',
  'figures-plan.tells': 'What would show',
  'figures-plan.tells-from':
    'A tendency of {levels} of a level or more, up or down, would show four times in five',
  'figures-plan.tells-little': 'Only a tendency of a whole level or more would show',
  'figures-plan.tells-none': 'Nothing: {reason}',
  'figures-plan.standard-error': 'Standard error of severity (logits)',
  'figures-plan.no-error': 'None',
  'figures-plan.working': 'Working it out…',

  'figures-plan.about': 'What this rests on',
  'figures-plan.about-gates':
    'The figures of a round show no coefficient of agreement under {shared} judgements that two or more rated, and nothing of how severe somebody is who gave fewer than {ratings} ratings of judgements that others rated too. Severities can be compared only among people whom a chain of shared judgements joins.',
  'figures-plan.about-model':
    'How sure the figures would be rests on a model in which people differ by about a sixth of a level in how severe they are (the rating-scale model with raters of Andrich, 1978, and Linacre, 1989). The range of alpha is the middle one of a hundred rounds imagined by that model; how surely severity would be known is worked out from the same model. If people agree more or less closely than you chose, it comes out differently.',
  'figures-plan.about-tendency':
    'A tendency is counted in parts of a level, against the mean of the others: half a level means that somebody gives one level less than they do on every second judgement. That is a quantity of the model, and never a result of a region. The standard error is on the model’s own scale, logits: about twice that to either side is the usual range of one severity.',
} as const
