import type { StaticText } from '../../static-text.ts'

/** After the model statement of the Government Digital Service (GOV.UK, "sample accessibility statement"). */
export const accessibility: StaticText = {
  title: 'Accessibility statement',
  sections: [
    {
      heading: 'What this statement is about',
      blocks: [
        'This statement applies to this installation of the readiness review toolkit. It is run by the organisation that gave you its address or your account.',
        'We want as many people as possible to be able to use it. You should be able to:',
        [
          'zoom in up to 400% without text running off the screen',
          'use every page with a keyboard alone',
          'use every page with speech recognition software or a screen reader',
          'tell levels apart without seeing colours: each has its letter and its marks',
          'read and work in English or in Welsh',
        ],
        'AbilityNet has advice on making your device easier to use if you have a disability.',
        { text: 'My Computer My Way, by AbilityNet', href: 'https://mcmw.abilitynet.org.uk/' },
      ],
    },
    {
      heading: 'How accessible this website is',
      blocks: [
        'Some parts of this website are not fully accessible, or have not been checked:',
        [
          'nobody independent has audited it yet, and no test with disabled people has been recorded',
          'the Welsh is a draft that no translator has passed',
          'wide tables, such as regions side by side, scroll sideways on a narrow screen',
          'the description of the API comes from another project, is in English only, and has not been checked',
        ],
      ],
    },
    {
      heading: 'Reporting problems and asking for another format',
      blocks: [
        'If you find a problem that is not listed on this page, or need information in another format such as large print, easy read, audio or braille, tell us, in English or in Welsh. Say which page it is and what you need.',
        {
          writeTo: 'Write to:',
          nobodyNamed:
            'This installation names no address to write to: tell the person who gave you your account, or the organisation that runs it.',
        },
      ],
    },
    {
      heading: 'Enforcement procedure',
      blocks: [
        'The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”). If you are not happy with how your complaint was answered, contact the Equality Advisory and Support Service (EASS).',
        {
          text: 'Equality Advisory and Support Service',
          href: 'https://www.equalityadvisoryservice.com/',
        },
      ],
    },
    {
      heading: 'Technical information: compliance status',
      blocks: [
        'The organisation that runs this website is committed to making it accessible, in accordance with the accessibility regulations.',
        'This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, because of what is listed below. It is called partially compliant until an audit has shown more.',
        {
          text: 'Web Content Accessibility Guidelines version 2.2',
          href: 'https://www.w3.org/TR/WCAG22/',
        },
      ],
    },
    {
      heading: 'Content that is not accessible',
      blocks: [
        'Not compliant with the accessibility regulations, or not known to be:',
        [
          'the description of the API (/api/docs) has not been checked against WCAG 2.2, and its parts are not translated',
        ],
        'Not within the scope of a repair: the texts of the 2012 review are shown word for word in the language in which they were published, marked as such.',
      ],
    },
    {
      heading: 'What is being done to improve accessibility',
      blocks: [
        'The makers of the toolkit check its pages with the automated tool axe while they work on them. An audit by hand and tests with disabled people are still to be done; what they find will be listed here.',
      ],
    },
    {
      heading: 'Preparation of this statement',
      blocks: [
        'This statement was prepared on 22 November 2026. It rests on a self-assessment by the makers of the toolkit.',
      ],
    },
  ],
}
