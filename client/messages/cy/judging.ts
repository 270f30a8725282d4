import type { judging as en } from '../en/judging.ts'

export const judging: Record<keyof typeof en, string> = {
  'judging.link': 'Cymharu’r rhanbarthau fesul pâr',
  'judging.title': 'Cymharu’r rhanbarthau fesul pâr',
  'judging.pause': 'Oedi: yn ôl i’r rownd',
  'judging.intro':
    'Dangosir dau ranbarth i chi ar y tro, heb eu henwau, ar un farn. Dywedwch pa un sydd fwyaf parod i gyflawni. Mae {count, plural, zero {# pâr} one {# pâr} two {# bâr} few {# phâr} many {# phâr} other {# pâr}} ar eich cyfer, mewn trefn ar hap.',
  'judging.how': 'Sut i gymharu, a’r hyn sydd wedi’i guddio',
  'judging.how-statements':
    'Ewch yn ôl datganiadau’r adroddiad cyhoeddedig yn unig, ac nid yn ôl dim arall a wyddoch.',
  'judging.how-evidence':
    'Ewch yn ôl y dystiolaeth ar y sgrin yn unig: ble mae pob un yn sefyll o’i gymharu â’r hyn yr oedd ei gynllun ei hun yn ei ddisgwyl erbyn hyn.',
  'judging.how-whole': 'Pwyswch y ddau yn eu cyfanrwydd. Nid yw testun hirach yn destun gwell.',
  'judging.how-tie':
    'Os nad oes dim yn gwahaniaethu rhyngddynt, dywedwch hynny: caiff pâr o’r fath ei gyfrif, ac nid yw’n ochri â’r naill na’r llall.',
  'judging.how-names':
    'Cuddir enwau yn ôl rheol: enwau rhanbarthau, cynghorau a chyrff rhanbarthol, a byrfoddau nad oes ond un rhanbarth yn eu defnyddio. Gall y rheol fethu rhai. Os ydych yn adnabod rhanbarth, barnwch ei destun yr un fath.',
  'judging.how-time':
    'Nid oes cloc. Stopiwch pryd bynnag y mynnwch: byddwch yn ailgydio yn yr un pâr, ar unrhyw ddyfais. Nid oes neb arall yn gweld eich dewisiadau cyn i chi eu cyflwyno ac i raddau’r rownd gael eu hagor.',
  'judging.how-until':
    'Derbynnir cymariaethau nes bod rhanbarth olaf y rownd yn gadael y cymedroli. Dim ond yr hyn a gyflwynwyd erbyn hynny sy’n cyfrif. Tra bo’r cymedroli’n mynd rhagddo, mae’r prif adolygydd yn gweld faint o barau rydych wedi’u cymharu, a byth yr hyn a ddewiswyd gennych.',
  'judging.without-text':
    '{count, plural, zero {Nid oes dim i’w ddarllen eto am # barn, felly ni thynnir pâr â nhw.} one {Nid oes dim i’w ddarllen eto am un farn mewn rhanbarth, felly ni thynnir pâr â hi.} two {Nid oes dim i’w ddarllen eto am # farn mewn rhanbarthau, felly ni thynnir pâr â nhw.} few {Nid oes dim i’w ddarllen eto am # barn mewn rhanbarthau, felly ni thynnir pâr â nhw.} many {Nid oes dim i’w ddarllen eto am # barn mewn rhanbarthau, felly ni thynnir pâr â nhw.} other {Nid oes dim i’w ddarllen eto am # barn mewn rhanbarthau, felly ni thynnir pâr â nhw.}}',
  'judging.start': 'Dechrau gyda’r pâr cyntaf',
  'judging.nothing':
    'Nid oes dim i chi ei gymharu: mae angen dau ranbarth y cewch ddarllen eu tystiolaeth.',
  'judging.nothing-left': 'Rydych wedi cymharu pob pâr sydd ar eich cyfer.',
  'judging.handed-in-on':
    'Cyflwynwyd gennych {count, plural, zero {ddim cymariaethau} one {# gymhariaeth} two {# gymhariaeth} few {# cymhariaeth} many {# chymhariaeth} other {# cymhariaeth}} ({time}).',
  'judging.pair': 'Pâr {number} o {total}',
  'judging.now': 'Pâr {number} o {total}: {judgement}',
  'judging.ask': 'Pa ranbarth sydd fwyaf parod?',
  'judging.side.left': 'Rhanbarth 1',
  'judging.side.right': 'Rhanbarth 2',
  'judging.tie': 'Methu dweud',
  'judging.undo': 'Dadwneud y dewis olaf',
  'judging.keys':
    'Bysellau: 1 neu ← am ranbarth 1, 2 neu → am ranbarth 2, T methu dweud, U dadwneud.',
  'judging.keys-off': 'Diffodd y bysellau',
  'judging.changed':
    'Mae tystiolaeth y pâr hwn wedi newid tra oedd o’ch blaen: ychwanegwyd, newidiwyd neu tynnwyd rhywbeth yn ôl. Darllenwch hi eto cyn dewis.',
  'judging.progress': '{chosen} o {total}',
  'judging.progress-label': 'Parau a gymharwyd',
  'judging.saving': 'Yn cadw…',
  'judging.saved': 'Pob dewis wedi’i gadw',
  'judging.expected': 'Yr hyn yr oedd ei gynllun yn ei ddisgwyl erbyn hyn',
  'judging.hidden.this-region': 'y rhanbarth hwn',
  'judging.hidden.other-region': 'rhanbarth arall',
  'judging.hidden.name': 'enw wedi’i guddio',
  'judging.said.left': 'rhanbarth 1',
  'judging.said.right': 'rhanbarth 2',
  'judging.said.tie': 'methu dweud',
  'judging.said.undone': 'dim dewis',
  'judging.clash':
    'Dewiswyd gennych ar gyfer pâr {number} mewn dau le. Yma: {here}. Ar ddyfais arall neu mewn ffenestr arall: {elsewhere}.',
  'judging.clash-elsewhere': 'Cadw’r hyn a ddewiswyd yno',
  'judging.clash-here': 'Cadw’r hyn a ddewisais yma',
  'judging.not-open':
    'Ni allwch gymharu’r rhanbarthau yma. Caiff prif adolygydd rownd a’i hadolygwyr wneud hynny, nes bod ei rhanbarth olaf wedi gadael y cymedroli; nid yw’r hyn na chyflwynwyd erbyn hynny’n cyfrif.',
  'judging.all-chosen': 'Mae pob pâr wedi’i gymharu',
  'judging.all-what':
    'Cyflwynwch eich dewisiadau er mwyn iddynt gael eu cyfrif. Tan hynny gallwch ddadwneud y rhai olaf o hyd.',
  'judging.changed-chosen':
    'Mae tystiolaeth {count, plural, zero {# pâr} one {# pâr} two {# bâr} few {# phâr} many {# phâr} other {# pâr}} wedi newid ers i chi eu cymharu. Gallwch ei darllen eto a dewis o’r newydd, neu adael yr hyn a ddewiswyd gennych.',
  'judging.choose-anew':
    'Cymharu {count, plural, zero {# pâr} one {# pâr} two {# bâr} few {# phâr} many {# phâr} other {# pâr}} eto',
  'judging.all-withdrawn':
    'Nid oes yr un o’r parau hyn ar agor i chi mwyach. Cyflwynwch nhw er mwyn cau’r eisteddiad.',
  'judging.stop': 'Gorffen yma',
  'judging.stop-what':
    'I oedi, dim ond gadael y dudalen sydd raid. Os na fyddwch yn dod yn ôl, cyflwynwch yr hyn sydd gennych: daw’r parau mewn trefn ar hap, felly mae rhan ohonynt yn ddefnyddiol hefyd. Gallwch dynnu’r lleill yn ddiweddarach.',
  'judging.hand-in':
    '{chosen, plural, zero {Cau heb gyflwyno dim} one {Cyflwyno # gymhariaeth} two {Cyflwyno # gymhariaeth} few {Cyflwyno # cymhariaeth} many {Cyflwyno # chymhariaeth} other {Cyflwyno # cymhariaeth}}',
  'judging.hand-in-all':
    'Cyflwyno {chosen, plural, zero {# cymhariaeth} one {# gymhariaeth} two {# gymhariaeth} few {# cymhariaeth} many {# chymhariaeth} other {# cymhariaeth}}? Ni ellir eu newid wedyn.',
  'judging.hand-in-some':
    'Rydych wedi cymharu {chosen} o {total}. Ni ellir newid yr hyn a gyflwynwch; gellir tynnu’r parau eraill eto’n ddiweddarach.',
  'judging.hand-in-confirm': 'Ie, cyflwyno',
  'judging.hand-in-waits': 'Gallwch gyflwyno cyn gynted ag y bydd pob dewis wedi’i gadw.',
  'judging.handed-in': 'Cyflwynwyd',
  'judging.until':
    'Cyflwynwch cyn i’r rhanbarth olaf adael y cymedroli: nid yw’r hyn na chyflwynwyd erbyn hynny’n cyfrif.',
  'judging.until-soon':
    'Mae {left, plural, zero {# rhanbarth} one {# rhanbarth} two {# ranbarth} few {# rhanbarth} many {# rhanbarth} other {# rhanbarth}} wedi gadael y cymedroli; daw’r cymharu i ben pan fydd {open, plural, zero {y lleill} one {yr un arall} two {y # arall} few {y # arall} many {y # arall} other {y # arall}} yn ei adael. Cyflwynwch cyn hynny: nid yw’r hyn na chyflwynwyd erbyn hynny’n cyfrif.',
  'judging.own-open':
    'Rydych wedi cymharu {chosen} o {pairs, plural, zero {# pâr} one {# pâr} two {# bâr} few {# phâr} many {# phâr} other {# pâr}} ac nid ydych wedi’u cyflwyno. Dim ond yr hyn a gyflwynir cyn i’r rhanbarth olaf adael y cymedroli sy’n cyfrif.',
  'judging.own-open-source':
    'Rydych wedi cymharu {chosen} o {pairs, plural, zero {# pâr} one {# pâr} two {# bâr} few {# phâr} many {# phâr} other {# pâr}} ac nid ydych wedi’u cyflwyno. Dim ond yr hyn a gyflwynir sy’n cyfrif.',
  'judging.others-open':
    '{count, plural, zero {Nid oes beirniad heb gyflwyno cymariaethau.} one {Mae # beirniad heb gyflwyno ei gymariaethau.} two {Mae # feirniad heb gyflwyno eu cymariaethau.} few {Mae # beirniad heb gyflwyno eu cymariaethau.} many {Mae # beirniad heb gyflwyno eu cymariaethau.} other {Mae # beirniad heb gyflwyno eu cymariaethau.}} Dim ond os cânt eu cyflwyno cyn i’r rhanbarth olaf adael y cymedroli y maent yn cyfrif.',
  'judging.other-open':
    '{judge}: {chosen} o {pairs, plural, zero {# pâr} one {# pâr} two {# bâr} few {# phâr} many {# phâr} other {# pâr}} wedi’u cymharu',
  'judging.ends':
    'Daw’r cam hwn â’r cymharu fesul pâr i ben. Ni fyddai dewisiadau’r beirniaid hyn yn cyfrif mwyach, gan nad ydynt wedi’u cyflwyno:',
}
