import type { matrix as en } from '../en/matrix.ts'

export const matrix: Record<keyof typeof en, string> = {
  'matrix.title': 'Y rhanbarthau ochr yn ochr',
  'matrix.to-round': 'Am y rownd hon',
  'matrix.to-charts': 'Gweld y siartiau',
  'matrix.to-over-time': 'Gweld y rowndiau dros amser',
  'matrix.caption':
    '{layer}: {judgements, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} mewn {regions, plural, zero {# rhanbarth} one {# rhanbarth} two {# ranbarth} few {# rhanbarth} many {# rhanbarth} other {# rhanbarth}}',
  'matrix.layers': 'Beth i’w ddangos',
  'matrix.judgement': 'Barn',
  'matrix.aspect': 'Agwedd',
  'matrix.all-aspects': 'Pob agwedd',
  'matrix.region': 'Rhanbarth',
  'matrix.show-texts': 'Dangos y datganiadau',
  'matrix.hide-texts': 'Cuddio’r datganiadau',
  'matrix.keys':
    'Mae’r bysellau saeth yn symud o flwch i flwch; mae pob un yn agor tudalen y farn ei hun.',
  'matrix.not-rated':
    '{count, plural, zero {Nid oes lefel mewn # blwch} one {Nid oes lefel mewn # blwch} two {Nid oes lefel mewn # flwch} few {Nid oes lefel mewn # blwch} many {Nid oes lefel mewn # blwch} other {Nid oes lefel mewn # blwch}} o {all}: {reason}.',
  'matrix.sealed':
    'Nid oes un lefel i raddau dan sêl: dywed pob blwch sawl gwaith y rhoddwyd pob lefel.',
  'matrix.coding':
    'Codio’r pecyn cymorth hwn yn ôl safle yw’r labeli cryfder, her a blaenoriaeth. Mae’r ddogfen yn rhoi hyd at dri datganiad mewn trefn, ac nid yw’r labeli’n gweddu bob tro.',
  'matrix.not-open': 'Ddim ar agor i chi',
  'words.in-en': '(yn Saesneg)',
  'words.in-cy': '(yn Gymraeg)',
  'matrix.kept-back': 'Heb ei ddangos: mae llai na thair gradd yn rhoi lefel',
  'matrix.kept-back-in-box': 'heb eu dangos, gan fod llai na thair yn rhoi lefel',
  'matrix.kept-back-why':
    'Mae llai na thair gradd yn rhoi lefel, felly ni ddangosir y gwasgariad er mwyn diogelu adolygwyr.',
  'matrix.ratings':
    '{count, plural, =0 {Dim graddau} zero {# gradd} one {# radd} two {# radd} few {# gradd} many {# gradd} other {# gradd}}',
  'matrix.cell': '{level}: {judgement}, {region}',
  'matrix.levels': 'Ystyr y lefelau',
  'matrix.none-for-layer': 'Nid oes dim i’w ddangos yma eto.',
  'definition.source': 'Diffiniad yn y fframwaith cyhoeddedig',
  'definition.toolkit': 'Canllaw’r pecyn cymorth hwn',
}
