export const carried = {
  'carried.forward-from': 'Carry forward from',
  'carried.forward-hint':
    'Its regions and its framework come along, and each judgement shows what that round said, unreviewed until somebody has looked at it. No level is copied.',
  'carried.afresh': 'No earlier round: start afresh',
  'carried.round-at': '{title} (position as at {date})',
  'carried.version': 'Version of the framework',
  'carried.version-newest': 'The newest: version {version}',
  'carried.version-same': 'The same as in the earlier round: version {version}',
  'carried.version-changed':
    'Its meaning has changed since the earlier round. Judgements that it no longer has are left out.',
  'carried.version-editorial': 'Only its wording has changed since the earlier round.',
  'carried.version-only':
    'The framework is the one of the earlier round: {title}, version {version}.',
  'carried.people': 'Bring its lead reviewers, reviewers and recusals along',
  'carried.note-from': 'Carried forward from',
  'carried.note-hidden': 'Carried forward from an earlier round that is not open to you.',
  'carried.note-what':
    'Each judgement shows what that round said. It is no part of this round: no level was copied.',
  'carried.meaning-changed':
    'The framework has changed its meaning since then. Read what the earlier round said by its own version ({version}).',
  'carried.left-out':
    'Left out, since the framework of this round does not have them: {judgements}.',
  'carried.unreviewed':
    '{count, plural, one {# carried judgement has} other {# carried judgements have}} not been looked at yet',
  'carried.unreviewed-of':
    '{region}: {count, plural, one {# judgement} other {# judgements}} not looked at yet',
  'carried.all-looked': 'Every carried judgement has been looked at.',
  'carried.warning':
    '{count, plural, one {# judgement} other {# judgements}} carried from the earlier round {count, plural, one {has} other {have}} not been looked at: {regions}. You can move on all the same.',
  'carried.see-unreviewed': 'See which ones',
  'carried.title': 'From the earlier round',
  'carried.cell-from': 'Carried from',
  'carried.cell-part': 'Not part of this round.',
  'carried.not-looked': 'Not looked at yet',
  'carried.looked': 'Looked at',
  'carried.looked-still-holds':
    'Looked at by {name}, {date}. The earlier expected position still holds and was taken over.',
  'carried.looked-write-anew':
    'Looked at by {name}, {date}. The earlier expected position was not taken over.',
  'carried.somebody': 'somebody who has no account any more',
  'carried.position': 'What it expected',
  'carried.position-none': 'The earlier round recorded no expected position here.',
  'carried.position-closed':
    'The expected position of the earlier round is not open to you. Somebody who worked in that round can take it over.',
  'carried.show-found': 'Show what the earlier round found',
  'carried.none-found': 'The earlier round has no agreed level here that is open to you.',
  'carried.new-judgement': 'The earlier round did not judge this.',
  'carried.choose': 'Does the earlier expected position still hold?',
  'carried.still-holds': 'It still holds: take it over with its reference',
  'carried.write-anew': 'It has to be written anew',
  'carried.choose-missing': 'Say whether the earlier expected position still holds',
  'carried.mark': 'Mark as looked at',
  'carried.marked': 'Marked as looked at',
} as const
