export const signIn = {
  'sign-in.trial': 'This is a trial: choose a role to see the toolkit as somebody in it does.',
  'sign-in.as': 'Sign in as: {role}',
  'sign-in.others':
    'To try a round with several, sign in as another reviewer in a private window, another browser or on a phone:',
  'sign-in.other-reviewer': 'Reviewer {letter}',
  'sign-in.as-lead-of': 'Sign in as: consortium lead, {region}',
  'sign-in.what.reviewer': 'Reads the evidence, rates judgements and seals the ratings.',
  'sign-in.what.lead-reviewer': 'Runs a round: opens sealed ratings, calibrates, publishes.',
  'sign-in.what.consortium-lead':
    'Leads the self-review workshop of one region, and answers to what the reviewers found.',
  'sign-in.what.analyst': 'Compares regions and rounds, and takes figures out.',
  'sign-in.what.administrator': 'Looks after accounts, rounds and regions.',
  'sign-in.passphrase': 'Passphrase',
  'sign-in.passphrase-missing':
    'Enter the passphrase first. It is printed where the toolkit was started.',
  'sign-in.passphrase-hint': 'It is printed where the toolkit was started.',
  'sign-in.email': 'Email address',
  'sign-in.password': 'Password',
  'sign-in.signed-in': 'Signed in as {name}',
  'sign-in.email-missing': 'Enter your email address',
  'sign-in.password-missing': 'Enter your password',
} as const
