import type { learning as en } from '../en/learning.ts'

export const learning: Record<keyof typeof en, string> = {
  'learning.title': 'Dysgu oddi wrth ein gilydd',
  'learning.link': 'Dysgu oddi wrth ein gilydd: cryfderau lle mae gan ranbarth arall flaenoriaeth',
  'learning.link-region':
    'Yr hyn y mae rhanbarthau eraill yn ei wneud yn dda lle mae gan hwn flaenoriaeth',
  'learning.region': 'Y rhanbarth sydd am ddysgu',
  'learning.what':
    'Lle mae gan y rhanbarth hwn ({region}) flaenoriaeth, neu fel arall her, a rhanbarth arall gryfder: parau i’w trafod â’i gilydd. O adolygiadau y cytunwyd arnynt ac a gyhoeddwyd.',
  'learning.order-levels':
    'Yn gyntaf, barnau lle mae rhanbarth arall ymhellach ymlaen (y rhanbarth arall: {upper}; {region}: {lower}). Fel arall, trefn y fframwaith sydd iddynt.',
  'learning.order-framework':
    'Nid oes lefelau yma i’w rhoi ochr yn ochr, felly’r testunau’n unig sy’n gwneud y parau, yn nhrefn y fframwaith.',
  'learning.pairs':
    '{count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} lle mae rhywun i ddysgu ganddo',
  'learning.pairs-ahead':
    '{count, plural, =0 {Nid oes rhanbarth arall ymhellach ymlaen ar unrhyw farn} zero {# barn lle mae rhanbarth arall ymhellach ymlaen} one {# farn lle mae rhanbarth arall ymhellach ymlaen} two {# farn lle mae rhanbarth arall ymhellach ymlaen} few {# barn lle mae rhanbarth arall ymhellach ymlaen} many {# barn lle mae rhanbarth arall ymhellach ymlaen} other {# barn lle mae rhanbarth arall ymhellach ymlaen}}',
  'learning.others':
    'Cryfderau {count, plural, zero {# rhanbarth arall} one {# rhanbarth arall} two {# ranbarth arall} few {# rhanbarth arall} many {# rhanbarth arall} other {# rhanbarth arall}}',
  'learning.not-ahead':
    'Cryfder mewn mannau eraill hefyd, er nad ymhellach ymlaen: {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}',
  'learning.further-on': 'Ymhellach ymlaen',
  'learning.none':
    'Nid oes gan ranbarth arall gryfder ar unrhyw farn lle mae gan y rhanbarth hwn ({region}) flaenoriaeth neu her.',
  'learning.closed':
    'Nid yw’r hyn y cytunwyd arno ar gyfer {region} yn agored i chi, neu ni chytunwyd arno eto.',
  'learning.nothing': 'Nid oes dim y cytunwyd arno yn y rownd hon yn agored i chi eto.',
}
