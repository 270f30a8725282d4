import type { buffer as en } from '../en/buffer.ts'

export const buffer: Record<keyof typeof en, string> = {
  'buffer.recovered': 'Adferwyd yr hyn nad oedd wedi’i gadw eto (teipiwyd {time}).',
  'buffer.keep': 'Cadw',
  'buffer.discard': 'Taflu',
  'buffer.discarded': 'Taflwyd y testun',
  'buffer.kept-here':
    'Heb ei gadw eto: dim cysylltiad. Fe’i cedwir ar y ddyfais hon nes bod cysylltiad.',
  'buffer.keep-open':
    'Heb ei gadw eto: dim cysylltiad. Gadewch y dudalen hon ar agor nes bod cysylltiad.',
  'conflict.elsewhere': 'Yr hyn a gadwyd gennych ar ddyfais arall neu mewn ffenestr arall',
  'conflict.take-elsewhere': 'Derbyn yr hyn a gadwyd yno',
  'session.ended': 'Nid ydych wedi mewngofnodi mwyach',
  'session.words-stored':
    'Mae’r hyn a deipiwyd gennych yn aros yn ei le ac yn cael ei gadw ar y ddyfais hon. Mewngofnodwch eto, yma neu mewn ffenestr arall, a bydd y cadw’n parhau.',
  'session.words-here':
    'Mae’r hyn a deipiwyd gennych yn aros yn ei le tra bo’r dudalen hon ar agor. Mewngofnodwch eto, yma neu mewn ffenestr arall, a bydd y cadw’n parhau.',
  'session.sign-in-here': 'Mewngofnodi eto',
  'signed-out.title': 'Rydych wedi allgofnodi',
  'signed-out.emptied':
    'Dilëwyd o’r ddyfais hon y testun yr oedd y porwr hwn yn ei gadw nes iddo gyrraedd y gweinydd.',
  'signed-out.on-server':
    'Mae eich drafftiau, a phopeth arall a gadwyd, ar y gweinydd. Byddant yno pan fewngofnodwch eto, ar unrhyw ddyfais.',
  'signed-out.stays': 'Mae’r porwr hwn yn dal i gofio eich iaith a’ch bysellau ar gyfer graddio.',
  'sign-out.question': 'Allgofnodi a chithau â thestun heb ei gadw?',
  'sign-out.what':
    'Mae {count, plural, zero {# ffurflen} one {# ffurflen} two {# ffurflen} few {# ffurflen} many {# ffurflen} other {# ffurflen}} yn cynnwys testun nad yw wedi’i anfon at y gweinydd. Bydd allgofnodi’n ei ddileu o’r ddyfais hon.',
  'sign-out.stay': 'Aros wedi mewngofnodi',
  'sign-out.leave': 'Allgofnodi a dileu',
}
