export const roundTrail = {
  'round-trail.title': 'Trail of this round',
  'round-trail.link': 'Trail: who did what, and when',
  'round-trail.what':
    'What happened in this round, newest first, as far as it is open to your role. It names actions, never what was written.',
  'round-trail.empty':
    'Nothing is recorded that is open to you. Rounds that came with the toolkit begin without a trail.',
  'round-trail.whole-round': 'The whole round',
  'round-trail.earlier': 'Show earlier ({count})',
  'round-trail.earlier-caption': 'Earlier entries',
  'round-trail.caption': '{count, plural, one {# entry} other {# entries}}',
  'round-trail.not-told': 'Not told',
} as const
