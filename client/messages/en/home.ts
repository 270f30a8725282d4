export const home = {
  'home.what':
    'How ready are public bodies to deliver what they plan? Reviewers judge each of them from red to green and show the evidence. Here you can read and compare the reviews.',
  'home.try': 'Try it yourself',
  'home.try-what':
    'Rate as a reviewer, answer as a consortium lead or compare as an analyst. You need no account and cannot break anything.',
  'home.try-button': 'Choose a role',
  'home.own-work': 'If you review, lead a consortium or analyse reviews, sign in to do your part.',
  'home.rounds': 'Published review rounds',
  'home.rounds-signed-in': 'Your review rounds',
  'home.no-rounds': 'There are no rounds that you can see.',
  'home.no-public-rounds': 'No round has been made public yet.',
  'home.matrix-of': 'Side by side: {round}',
  'home.regions': '{count, plural, one {# region} other {# regions}}: {names}',
  'setup.new': 'Set up a round',
} as const
