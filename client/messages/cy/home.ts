import type { home as en } from '../en/home.ts'

export const home: Record<keyof typeof en, string> = {
  'home.what':
    'Pa mor barod yw cyrff cyhoeddus i gyflawni’r hyn y maent yn ei gynllunio? Mae adolygwyr yn barnu pob un ohonynt o goch i wyrdd ac yn dangos y dystiolaeth. Gallwch ddarllen yr adolygiadau a’u cymharu yma.',
  'home.try': 'Rhowch gynnig arni',
  'home.try-what':
    'Graddiwch fel adolygydd, atebwch fel arweinydd consortiwm neu cymharwch fel dadansoddwr. Nid oes angen cyfrif arnoch, ac ni allwch dorri dim.',
  'home.try-button': 'Dewis rôl',
  'home.own-work':
    'Os ydych yn adolygu, yn arwain consortiwm neu’n dadansoddi adolygiadau, mewngofnodwch i wneud eich rhan.',
  'home.rounds': 'Rowndiau adolygu a gyhoeddwyd',
  'home.rounds-signed-in': 'Eich rowndiau adolygu',
  'home.no-rounds': 'Nid oes unrhyw rownd y gallwch ei gweld.',
  'home.no-public-rounds': 'Nid oes unrhyw rownd wedi’i gwneud yn gyhoeddus eto.',
  'home.matrix-of': 'Ochr yn ochr: {round}',
  'home.regions':
    '{count, plural, zero {# rhanbarth} one {# rhanbarth} two {# ranbarth} few {# rhanbarth} many {# rhanbarth} other {# rhanbarth}}: {names}',
  'setup.new': 'Sefydlu rownd',
}
