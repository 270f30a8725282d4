import type { account as en } from '../en/account.ts'

export const account: Record<keyof typeof en, string> = {
  'account.title': 'Eich cyfrif',
  'account.changes': 'Gweinyddwr sy’n newid eich enw, eich rôl a’ch rhanbarthau.',
  'account.tokens': 'Tocynnau personol',
  'account.tokens-what':
    'Mae sgript sy’n darllen neu’n ysgrifennu drwy’r API yn mewngofnodi â thocyn personol. Mae ganddo’ch holl hawliau chi: cadwch ef fel cyfrinair.',
  'account.no-tokens': 'Nid oes gennych unrhyw docyn.',
  'account.tokens-caption':
    '{count, plural, zero {# tocyn} one {# tocyn} two {# docyn} few {# thocyn} many {# thocyn} other {# tocyn}}',
  'account.token-name': 'Enw’r tocyn',
  'account.token-name-hint': 'Ei ddiben, megis ffigurau misol.',
  'account.token-name-missing': 'Rhowch enw, er mwyn gwybod yn nes ymlaen beth yw diben y tocyn',
  'account.token-made': 'Crëwyd',
  'account.new-token': 'Creu tocyn',
  'account.make-token': 'Creu’r tocyn hwn',
  'account.token-is-made': 'Crëwyd y tocyn {name}. Copïwch ef nawr.',
  'account.secret-of': 'Tocyn: {name}',
  'account.secret-once': 'Unwaith yn unig y’i dangosir. Copïwch ef nawr a’i gadw’n ddiogel.',
  'account.secret-use': 'Mae sgript yn ei anfon gyda phob cais, yn y pennyn hwn:',
  'account.secret-lost':
    'Crëwyd y tocyn {name}, ond collwyd ar y ffordd yr ateb a oedd yn ei gynnwys. Dirymwch ef a chreu un arall.',
  'account.revoke': 'Dirymu',
  'account.revoke-question':
    'Dirymu {name}? Bydd sgriptiau sy’n ei ddefnyddio yn peidio â gweithio ar unwaith.',
  'account.revoke-confirm': 'Ie, dirymu',
  'account.revoked': 'Dirymwyd y tocyn {name}',
  'link.title.first-administrator': 'Creu cyfrif y gweinyddwr cyntaf',
  'link.title.invitation': 'Gosod eich cyfrinair',
  'link.title.password-reset': 'Gosod cyfrinair newydd',
  'link.until': 'Mae’r ddolen hon yn gweithio unwaith, hyd {until}.',
  'link.password': 'Cyfrinair',
  'link.password-hint':
    'O leiaf 12 nod. Mae tri gair nad ydynt yn perthyn i’w gilydd yn gweithio’n dda.',
  'link.password-short': 'Rhowch gyfrinair o 12 nod o leiaf',
  'link.password-long': 'Rhowch gyfrinair o 200 nod ar y mwyaf',
  'link.save': 'Gosod y cyfrinair a mewngofnodi',
  'link.signed-in': 'Mae eich cyfrinair wedi’i osod. Rydych wedi mewngofnodi fel {name}.',
  'link.expired-title': 'Nid yw’r ddolen hon yn gweithio mwyach',
  'link.expired-next':
    'Os ydych wedi gosod eich cyfrinair eisoes, mewngofnodwch ag ef. Fel arall, gofynnwch am ddolen arall lle cawsoch hon.',
}
