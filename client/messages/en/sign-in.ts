export const signIn = {
  'sign-in.trial': 'This is a trial: choose a role to see the toolkit as somebody in it does.',
  'sign-in.as': 'Sign in as: {role}',
  'sign-in.as-lead-of': 'Sign in as: consortium lead, {region}',
  'sign-in.passphrase': 'Passphrase',
  'sign-in.passphrase-hint': 'It is printed where the toolkit was started.',
  'sign-in.email': 'Email address',
  'sign-in.password': 'Password',
  'sign-in.signed-in': 'Signed in as {name}',
  'sign-in.email-missing': 'Enter your email address',
  'sign-in.password-missing': 'Enter your password',
} as const
