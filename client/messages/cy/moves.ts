import type { moves as en } from '../en/moves.ts'

export const moves: Record<keyof typeof en, string> = {
  'moves.all-regions': 'Pob rhanbarth, dwy rownd',
  'moves.title': 'Yr hyn a newidiodd ym mhob rhanbarth',
  'moves.one-round':
    'Ni ellir cymharu dim eto: nid oes dwy rownd o’r un math ar agor i chi. Dewiswch ranbarth i weld yr hyn sydd ar gael amdano.',
  'moves.later': 'Y rownd ddiweddarach',
  'moves.earlier': 'O’i chymharu â',
  'moves.show': 'Dangos',
  'moves.show-all': 'Pob barn',
  'moves.show-moved': 'Yr hyn a newidiodd yn unig',
  'moves.show-up': 'Gwell yn unig',
  'moves.show-down': 'Gwaeth yn unig',
  'moves.show-same': 'Yr un fath yn unig',
  'moves.show-not-rated': 'Yr hyn nas graddiwyd yn un ohonynt yn unig',
  'moves.show-not-comparable': 'Yr hyn na ellir ei gymharu yn unig',
  'moves.counted':
    '{from} → {to}, o {all, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} dros yr holl ranbarthau a ddangosir: {up} yn well, {down} yn waeth, {same} yr un fath{notRated, select, 0 {} other {, {notRated} heb eu graddio yn un o’r rowndiau}}{notComparable, select, 0 {} other {, {notComparable} na ellir eu cymharu}}.',
  'moves.counted-shown':
    'O {all, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} a ddangosir: {up} yn well, {down} yn waeth, {same} yr un fath{notRated, select, 0 {} other {, {notRated} heb eu graddio yn un o’r rowndiau}}{notComparable, select, 0 {} other {, {notComparable} na ellir eu cymharu}}. Heb yr hidlwyr:',
  'moves.up': 'Gwell',
  'moves.down': 'Gwaeth',
  'moves.same': 'Yr un fath',
  'moves.then': 'i',
  'moves.not-rated-in': 'Heb ei graddio ({date})',
  'moves.not-rated-in-either': 'Heb ei graddio yn y naill rownd na’r llall',
  'moves.not-comparable': 'Ni ellir cymharu',
  'moves.region-closed': 'Ni ellir cymharu: nid oes lefel y cytunwyd arni ar agor i chi ({date})',
  'moves.no-judgement': 'Ni ellir cymharu: nid yw’n farn yn y fframwaith ({date})',
  'moves.chart': 'Llinellau o rownd i rownd',
  'moves.chart-finding': 'Barnau a newidiodd: {regions}.',
  'moves.region-moved': '{region} {moved} o {all}',
  'moves.region-nothing': '{region} dim i’w gymharu',
  'moves.of-region':
    '{up} yn well, {down} yn waeth, {same} yr un fath{none, select, 0 {} other {, {none} heb eu dangos: heb eu graddio neu ni ellir eu cymharu}}.',
  'moves.chart-what':
    'Un farn yw pob llinell, o’i lefel yn y rownd gynharach i’w lefel yn y ddiweddarach. Mae llinellau sy’n dechrau neu’n gorffen ar yr un lefel yn gorwedd ochr yn ochr; nid oes ystyr i’r pellter rhyngddynt. Mae’r tabl yn eu henwi.',
  'moves.line-up': 'Llinell ddi-dor: gwell',
  'moves.line-down': 'Llinell ddotiog: gwaeth',
  'moves.line-same': 'Llinell denau: yr un fath',
  'absent.title': 'Rowndiau nad ydynt ar y dudalen hon',
  'absent.readings':
    'darlleniadau o destunau gan fodel iaith. Maent yn fath ar wahân, ni chytunir arnynt byth â rhanbarth, ac ni chymherir hwy â dim yma.',
  'absent.not-open':
    'heb ei chyhoeddi eto, ac nid oes yr un o’i lefelau y cytunwyd arnynt ar agor i chi. Daw yma pan fyddant.',
  'absent.other-regions': 'nid yw’n adolygu’r rhanbarth hwn.',
  'absent.other-course': 'o fath arall: ni chymherir rowndiau go iawn â rhai efelychiadol.',
  'absent.not-chosen': 'gellir ei dewis uchod.',
  'absent.simulated': 'Rownd efelychiadol ydyw, ac â rowndiau efelychiadol yn unig y’i cymherid.',
}
