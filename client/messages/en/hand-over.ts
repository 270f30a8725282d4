export const handOver = {
  'hand-over.title': 'Hand over the review of {region}',
  'hand-over.back': 'Back to the review',
  'hand-over.what':
    'Your assignment to this region ends, and the other reviewer’s begins. {drafts, plural, =0 {You have no drafts here.} one {# draft goes to them and is no longer yours.} other {# drafts go to them and are no longer yours.}} {sealed, plural, =0 {You have sealed nothing here.} one {The # rating that you sealed stays yours.} other {The # ratings that you sealed stay yours.}}',
  'hand-over.to': 'Who takes it over',
  'hand-over.to-missing': 'Choose the reviewer who takes it over',
  'hand-over.note': 'A note for them (optional)',
  'hand-over.note-hint': 'What is done, what is open, whom to ask. Only the two of you see it.',
  'hand-over.language': 'Language of the note',
  'hand-over.button': 'Hand over to {name}',
  'hand-over.question':
    'Hand this review over to {name}? {drafts, plural, =0 {No draft goes with it.} one {# draft goes with it.} other {# drafts go with it.}} You cannot take it back yourself.',
  'hand-over.confirm': 'Yes, hand it over',
  'hand-over.done': 'Handed over to {name}',
  'hand-over.nobody':
    'There is no reviewer who could take it over: all are recused here or rate here already. An administrator can add a reviewer.',
  'hand-over.not-here':
    'You cannot hand this review over: only an assigned reviewer can, until the ratings are opened.',
  'hand-over.to-you':
    'Handed over to you by {from} on {date}; {count, plural, =0 {no drafts came with it} one {# draft came with it} other {# drafts came with it}}.',
  'hand-over.by-you':
    'Handed over by you to {to} on {date}; {count, plural, =0 {no drafts went with it} one {# draft went with it} other {# drafts went with it}}.',
  'hand-over.home':
    '{from} handed the review of {region} over to you on {date}; {count, plural, =0 {no drafts came with it} one {# draft came with it} other {# drafts came with it}}.',
  'hand-over.home-note': 'There is a note for you.',
  'hand-over.home-open': 'Open the review of {region}',
  'hand-over.between': 'Handed over by {from} to {to} on {date}.',
  'trail.review.hand-over': 'Handed the review over to another reviewer',
} as const
