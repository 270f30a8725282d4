import type { home as en } from '../en/home.ts'

export const home: Record<keyof typeof en, string> = {
  'home.what':
    'Pecyn cymorth ar gyfer adolygu pa mor barod yw cyrff cyhoeddus i gyflawni, o’r dystiolaeth gyntaf hyd at lefelau y cytunwyd arnynt ac y gellir eu holrhain a’u cymharu.',
  'home.rounds': 'Rowndiau adolygu a gyhoeddwyd',
  'home.rounds-signed-in': 'Eich rowndiau adolygu',
  'home.no-rounds': 'Nid oes unrhyw rownd y gallwch ei gweld.',
  'home.no-public-rounds': 'Nid oes unrhyw rownd wedi’i gwneud yn gyhoeddus eto.',
  'home.matrix-of': 'Ochr yn ochr: {round}',
  'home.regions':
    '{count, plural, zero {# rhanbarth} one {# rhanbarth} two {# ranbarth} few {# rhanbarth} many {# rhanbarth} other {# rhanbarth}}: {names}',
  'setup.new': 'Sefydlu rownd',
}
