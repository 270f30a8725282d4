import type { administration as en } from '../en/administration.ts'

export const administration: Record<keyof typeof en, string> = {
  'action.save': 'Cadw newidiadau',
  'confirm.cancel': 'Canslo',
  'conflict.caption': 'Yr hyn sy’n wahanol',
  'conflict.field': 'Maes',
  'conflict.mine': 'Yr hyn a deipiwyd gennych chi',
  'conflict.current': 'Yr hyn a gadwodd rhywun arall',
  'conflict.keep-mine': 'Cadw’r hyn a deipiais',
  'conflict.take-current': 'Derbyn yr hyn a gadwodd rhywun arall',
  'copy.copy': 'Copïo',
  'copy.as-text': 'Copïo fel testun',
  'copy.copied': 'Copïwyd',
  'copy.by-hand': 'Mae’r testun wedi’i ddewis: copïwch ef â’ch bysellfwrdd.',
  'password.show': 'Dangos',
  'password.hide': 'Cuddio',
  'password.show-label': 'Dangos y cyfrinair',
  'password.hide-label': 'Cuddio’r cyfrinair',
  'password.is-shown': 'Mae eich cyfrinair yn weladwy',
  'password.is-hidden': 'Mae eich cyfrinair wedi’i guddio',
  'bilingual.name.en': 'Enw yn Saesneg',
  'bilingual.name.cy': 'Enw yn Gymraeg',
  'bilingual.title.en': 'Teitl yn Saesneg',
  'bilingual.title.cy': 'Teitl yn Gymraeg',
  'only-for.title': 'Nid yw’r dudalen hon yn agored i’ch rôl chi',
  'only-for.why':
    'Rydych wedi mewngofnodi fel: {role}. Os oes angen y dudalen hon arnoch, gofynnwch i weinyddwr y pecyn cymorth.',
}
