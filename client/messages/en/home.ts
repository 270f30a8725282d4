export const home = {
  'home.what':
    'A toolkit for reviewing how ready public bodies are to deliver, from the first evidence to agreed levels that can be traced and compared.',
  'home.rounds': 'Published review rounds',
  'home.rounds-signed-in': 'Your review rounds',
  'home.no-rounds': 'There are no rounds that you can see.',
  'home.no-public-rounds': 'No round has been made public yet.',
  'home.matrix-of': 'Side by side: {round}',
  'home.regions': '{count, plural, one {# region} other {# regions}}: {names}',
  'setup.new': 'Set up a round',
} as const
