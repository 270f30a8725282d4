import type { StaticText } from '../../static-text.ts'

export const privacy: StaticText = {
  title: 'Privacy and cookies',
  sections: [
    {
      heading: 'Who is responsible',
      blocks: [
        'The organisation that runs this installation of the toolkit decides what is kept in it and why, and answers for it under data protection law. Ask the person who gave you your account who that is. This page says what the toolkit itself stores.',
      ],
    },
    {
      heading: 'What is stored about people with an account',
      blocks: [
        [
          'name, email address, role, language, and the regions that a consortium lead speaks for',
          'the password as a salted hash (Argon2), from which it cannot be read back; one-time links and personal tokens as hashes too',
          'what you write: evidence, drafts, ratings, reasons, feedback, decisions',
          'a trail of what was done, by whom and when: it holds actions and the names of fields, never what was written in them',
          'while somebody signs in: a hash of the email address and of the network address, to slow down guessing; it is forgotten within two hours',
        ],
        'Email addresses are shown to administrators alone. The server may also write a log of requests with network addresses; the organisation that runs it decides how long that is kept.',
      ],
    },
    {
      heading: 'People who were interviewed',
      blocks: [
        'Evidence that comes from people carries the role of the speaker and the kind of organisation, not a name. What is published or exported names nobody who was interviewed.',
      ],
    },
    {
      heading: 'Sealed ratings',
      blocks: [
        'A rating is open to nobody but its rater until the lead reviewer reveals all ratings of the round at once. Before that, others are told only whether somebody has sealed a rating, and neither lists nor counts nor the trail tell what it says; once everybody has sealed, the lead reviewer also learns where a rating gives no level. Administrators do not see ratings either. Whoever runs the server could read its database.',
      ],
    },
    {
      heading: 'People in a self-review workshop',
      blocks: [
        'Whoever takes part by a code has no account and gives no name unless they wish. Their ballots, and what they write with them, become part of the review; who gave which ballot is shown to nobody. Before a ballot is revealed only the number of answers leaves the server. A name or number that somebody gave, and what recognises their device, are erased a day after the workshop has ended, or 14 days after anybody was last in it.',
      ],
    },
    {
      heading: 'How long it is kept',
      blocks: [
        'The toolkit deletes no account, evidence or rating by itself. An administrator can disable an account, which ends its sessions at once. Asking for your data, or for their correction or deletion, goes to the organisation that runs this installation.',
      ],
    },
    {
      heading: 'What stays on your device',
      blocks: [
        'What you type is sent to the server. Until it has arrived, for want of a connection or because you have not sent the form yet, your browser keeps it encrypted on the device, so that a reload, a crash or a session that ran out loses no word. It is deleted as soon as the server has it, and when you sign out, which warns you first.',
        [
          'only the server can give the key, and only to you once you have signed in: without that, nobody reads the text from the device or from a copy of it',
          'neither does anybody else who signs in on the same browser; what they find of yours is deleted after 30 days',
          'an identifier of your account and the time are stored beside it in clear',
          'somebody who uses the browser while you are signed in sees what you see: sign out on a device that you share',
        ],
        'A participant’s ballots wait on the device in the same way, with a key that only the participant’s own cookie gets.',
        'Where the toolkit is reached without HTTPS, as in a rehearsal in a local network, what people with an account type stays in the open page alone until it is sent.',
      ],
    },
    {
      heading: 'No tracking',
      blocks: [
        'There is no advertising, no analysis of visits, and nothing is loaded from other websites. The toolkit sends no email.',
      ],
    },
    {
      heading: 'Cookies',
      blocks: [
        'These cookies are set, all needed for what you ask for, so that no consent is asked:',
        [
          'session: keeps you signed in, for up to 14 hours or until you sign out; scripts in the page cannot read it',
          'participant: tells which participant of a workshop a device is, for 14 days, and only in that workshop; scripts in the page cannot read it',
          'lang: remembers the language that you chose, for a year',
        ],
        'The browser also stores a made-up number of the device that has joined a workshop, by which attempts to guess a code are counted.',
      ],
    },
    {
      heading: 'If you want to complain',
      blocks: [
        'Complain first to the organisation that runs this installation. You can also complain to the Information Commissioner.',
        { text: 'Information Commissioner’s Office', href: 'https://ico.org.uk/make-a-complaint/' },
      ],
    },
  ],
}
