export const buffer = {
  'buffer.recovered': 'Recovered what was not yet saved (typed {time}).',
  'buffer.keep': 'Keep it',
  'buffer.discard': 'Throw it away',
  'buffer.discarded': 'Thrown away',
  'buffer.kept-here': 'Not saved yet: no connection. Kept on this device until there is one.',
  'buffer.keep-open': 'Not saved yet: no connection. Leave this page open until there is one.',
  'conflict.elsewhere': 'What you saved on another device or in another window',
  'conflict.take-elsewhere': 'Take what was saved there',
  'session.ended': 'You are no longer signed in',
  'session.words-stored':
    'What you typed stays in its place and is kept on this device. Sign in again, here or in another window, and saving goes on.',
  'session.words-here':
    'What you typed stays in its place while this page is open. Sign in again, here or in another window, and saving goes on.',
  'session.sign-in-here': 'Sign in again',
  'signed-out.title': 'You are signed out',
  'signed-out.emptied':
    'Text that this browser kept until the server had it has been deleted from this device.',
  'signed-out.on-server':
    'Your drafts, and everything else that was saved, are on the server. They are there when you sign in again, on any device.',
  'signed-out.stays': 'This browser still remembers your language and your keys for rating.',
  'sign-out.question': 'Sign out with unsaved text?',
  'sign-out.what':
    '{count, plural, one {# form holds} other {# forms hold}} text that has not been sent to the server. Signing out deletes it from this device.',
  'sign-out.stay': 'Stay signed in',
  'sign-out.leave': 'Sign out and delete it',
} as const
