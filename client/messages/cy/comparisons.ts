import type { comparisons as en } from '../en/comparisons.ts'

export const comparisons: Record<keyof typeof en, string> = {
  'comparisons.link': 'Yr hyn y mae’r cymariaethau’n ei ddangos',
  'comparisons.title': 'Yr hyn y mae’r cymariaethau’n ei ddangos',
  'comparisons.of-source':
    'Yma y gwnaed y cymariaethau ar y dudalen hon, gan bobl a ddarllenodd ddatganiadau’r ddogfen heb yr enwau. Nid ydynt yn rhan o’r ddogfen.',
  'comparisons.judging':
    'Mae gennych gymariaethau eich hun i’w cyflwyno. Tan hynny cedwir rhai pobl eraill oddi wrthych, er mwyn i chi ddewis drosoch eich hun.',
  'comparisons.go-on': 'Parhau i gymharu',
  'comparisons.nothing': 'Nid oes neb wedi cyflwyno cymhariaeth yn y rownd hon eto.',
  'comparisons.begin': 'Cymharu’r rhanbarthau fesul pâr',
  'comparisons.not-revealed':
    'Ni ellir dangos dim eto. Bydd yr hyn a gymharwyd yn agor gyda’r graddau dan sêl, pan fydd y prif adolygydd yn datgelu’r cyfan ar unwaith.',
  'comparisons.closed':
    'Mae’r hyn y mae’r cymariaethau’n ei ddangos yn agored i dîm adolygu’r rownd hon ac i ddadansoddwyr, ar ôl datgelu’r graddau dan sêl.',
  'comparisons.who-may':
    'Caiff prif adolygydd y rownd a’i hadolygwyr gymharu, nes bod y rhanbarth olaf wedi gadael y cymedroli.',
  'comparisons.who-may-source': 'Caiff pob prif adolygydd a phob adolygydd gymharu ei thestunau.',
  'comparisons.who-may-readings':
    'Nid oes neb yn ychwanegu at y rownd hon: cymariaethau model iaith sydd ynddi. Mae pobl yn cymharu’r un testunau yn rownd y ddogfen.',
  'comparisons.over': 'Daeth y cymharu i ben pan adawodd y rhanbarth olaf y cymedroli.',
  'comparisons.not-handed-in':
    'Nid oedd {choices, plural, zero {# cymhariaeth} one {# gymhariaeth} two {# gymhariaeth} few {# cymhariaeth} many {# chymhariaeth} other {# cymhariaeth}} gan {judges, plural, zero {# beirniad} one {# beirniad} two {# feirniad} few {# beirniad} many {# beirniad} other {# beirniad}} wedi’u cyflwyno pan adawodd y rhanbarth olaf y cymedroli, ac nid ydynt yn cyfrif yma.',
  'comparisons.own-not-handed-in':
    'Nid oedd {own, plural, zero {# cymhariaeth} one {# gymhariaeth} two {# gymhariaeth} few {# cymhariaeth} many {# chymhariaeth} other {# cymhariaeth}} o’ch eiddo wedi’u cyflwyno pan adawodd y rhanbarth olaf y cymedroli, ac nid ydynt yn cyfrif.',
  'comparisons.pooled': 'Y rhanbarthau mewn trefn, pob barn gyda’i gilydd',
  'comparisons.all-judgements': 'Pob barn',
  'comparisons.chart-what':
    'Ymhellach i’r dde: wedi’i ddewis yn amlach fel yr un mwyaf parod. Mae’r llinell drwy bob marc yn dangos ble y gallai fod pe cymherid testunau tebyg eto; lle mae’r llinellau’n gorgyffwrdd llawer, nid yw’r drefn yn sicr.',
  'comparisons.legend-point': 'Lle’r rhanbarth',
  'comparisons.legend-line': 'Cyfwng 95%',
  'comparisons.legend-zero': 'Canol y rhai a gymharwyd',
  'comparisons.axis': 'Mesur y model (logitau)',
  'comparisons.no-common-order': '{orders} (dim trefn rhwng y rhain)',
  'comparisons.no-ability': 'dim: parau cyfartal yn unig',
  'comparisons.none-compared': 'Ni chymharwyd unrhyw ddau ranbarth gydag enillydd.',
  'comparisons.none-apart':
    'Ni ellir gwahaniaethu rhwng unrhyw ddau ranbarth ar sail y cymariaethau hyn.',
  'comparisons.all-apart':
    'Gellir gwahaniaethu rhwng pob rhanbarth a’i gilydd. O’r blaen i’r cefn: {names}.',
  'comparisons.ahead': '{ahead}: daw o flaen y canlynol: {behind}.',
  'comparisons.by-few':
    '{judges, plural, zero {Yn ôl dewisiadau # beirniad} one {Yn ôl dewisiadau un beirniad} two {Yn ôl dewisiadau # feirniad} few {Yn ôl dewisiadau # beirniad} many {Yn ôl dewisiadau # beirniad} other {Yn ôl dewisiadau # beirniad}}: {finding}',
  'comparisons.rest': 'Ni ellir gwahaniaethu rhwng unrhyw ddau arall.',
  'comparisons.level': 'cyfartal',
  'comparisons.over-percent': 'dros {percent}%',
  'comparisons.counts':
    '{comparisons, plural, zero {# cymhariaeth} one {# gymhariaeth} two {# gymhariaeth} few {# cymhariaeth} many {# chymhariaeth} other {# cymhariaeth}} gan {judges, plural, zero {# beirniad} one {# beirniad} two {# feirniad} few {# beirniad} many {# beirniad} other {# beirniad}}; {ties, plural, zero {dim pâr cyfartal} one {# pâr cyfartal, a gyfrifwyd ond a adawyd allan o’r drefn} two {# bâr cyfartal, a gyfrifwyd ond a adawyd allan o’r drefn} few {# phâr cyfartal, a gyfrifwyd ond a adawyd allan o’r drefn} many {# phâr cyfartal, a gyfrifwyd ond a adawyd allan o’r drefn} other {# pâr cyfartal, a gyfrifwyd ond a adawyd allan o’r drefn}}.',
  'comparisons.changed-since':
    'Ar gyfer {count, plural, zero {# o’r cymariaethau hyn} one {# o’r cymariaethau hyn} two {# o’r cymariaethau hyn} few {# o’r cymariaethau hyn} many {# o’r cymariaethau hyn} other {# o’r cymariaethau hyn}} mae’r dystiolaeth wedi newid ers hynny: ychwanegwyd, newidiwyd neu tynnwyd rhywbeth yn ôl ar ôl i’r beirniad ei darllen.',
  'comparisons.read-differently':
    'Ar {count, plural, zero {# pâr} one {# pâr} two {# bâr} few {# phâr} many {# phâr} other {# pâr}} ni ddarllenodd pob beirniad yr un dystiolaeth, gan iddi newid yn y cyfamser.',
  'comparisons.by-model':
    'Model iaith yw {all, select, yes {y beirniaid} other {rhai o’r beirniaid}}, nid pobl: mae’r hyn a ddewiswyd ganddynt yn dangos sut mae’r dudalen yn gweithio, ac nid yw’n ganfyddiad am unrhyw ranbarth.',
  'comparisons.few-judges':
    'Gyda {judges, plural, zero {# beirniad} one {# beirniad} two {# feirniad} few {# beirniad} many {# beirniad} other {# beirniad}}, eu trefn nhw yw hon: gallai eraill ddewis yn wahanol, ac nid yw’r cyfyngau’n dangos hynny.',
  'comparisons.regularised':
    'Enillodd neu collodd rhai rhanbarthau bob cymhariaeth â’r lleill, felly nid oes dim yn dweud pa mor bell ar y blaen neu ar ei hôl hi y maent. Mae eu pellterau’n dibynnu ar dybiaeth: hanner buddugoliaeth ychwanegol i’r naill a’r llall ym mhob pâr.',
  'comparisons.regularised-short': 'Mae’r pellterau’n dibynnu ar dybiaeth.',
  'comparisons.place': 'Lle ar y siart (cyfwng 95%)',
  'comparisons.with-interval': '{value} ({low} i {high})',
  'comparisons.wins': 'Dewiswyd',
  'comparisons.losses': 'Ni ddewiswyd',
  'comparisons.ties': 'Methu dweud',
  'comparisons.pairs': 'Pa mor sicr yw trefn pob pâr',
  'comparisons.ahead-of': 'Daeth ar y blaen',
  'comparisons.behind': 'Daeth ar ei ôl',
  'comparisons.probability': 'Tebygolrwydd bod y naill ar y blaen mewn gwirionedd',
  'comparisons.told-apart': 'Dywedir y gellir gwahaniaethu rhwng dau ranbarth o 97.5% ymlaen.',
  'comparisons.what-figures': 'Beth yw’r ffigurau hyn, ac o ble y dônt',
  'comparisons.define-model':
    'Lle rhanbarth yw ei allu ym model Bradley a Terry (1952, Biometrika 39), drwy’r tebygoliaeth fwyaf: po bellaf oddi wrth ei gilydd y mae dau, amlaf yn y byd y dewisir y naill o flaen y llall. Mae’n cymharu rhanbarthau’r dudalen hon â’i gilydd; nid lefel mohono, ac nid yw’n dweud a yw unrhyw un ar y trywydd iawn.',
  'comparisons.define-probability':
    'Y tebygolrwydd yw bod y naill mewn gwirionedd o flaen y llall, ar sail eu gwahaniaeth a’i gyfeiliornad safonol; nid y bydd yn ennill y gymhariaeth nesaf. Dywedir y gellir gwahaniaethu rhwng dau o 97.5% ymlaen, sef lle mae cyfwng 95% eu gwahaniaeth yn gadael sero allan. O ddeugain pâr sydd mewn gwirionedd yn gyfartal, byddai tua dau yn dal i ddod allan felly; llawer mwy lle mae un neu ddau feirniad, a phob un yn cadw at ei drefn ei hun.',
  'comparisons.define-pooled':
    'Ystyr pob barn gyda’i gilydd yw: mae pob cymhariaeth yn cyfrif yr un faint, pa farn bynnag ydoedd. Gall rhanbarth fod ar y blaen ar un farn ac ar ei hôl hi ar farn arall, a’r un beirniaid a ddarllenodd yr un testunau; felly mae’r cyfyngau yma yn caniatáu bod barnau’n gwahaniaethu (cyfeiliornadau wedi’u clystyru yn ôl barn; Liang a Zeger 1986, gyda t Student ar gyfer ychydig). O dri beirniad ymlaen maent yn caniatáu hefyd fod beirniaid yn gwahaniaethu (wedi’u clystyru yn ôl beirniad; dangosir y lletaf o’r ddau); nid yw un neu ddau feirniad yn dweud dim am sut y byddai eraill yn dewis. Nid oes yr un cyfwng yn gulach na phe bai pob cymhariaeth wedi’i gwneud o’r newydd. Gyda chymariaethau ar un farn yn unig, ni ellir caniatáu am y modd y mae barnau’n gwahaniaethu.',
  'comparisons.define-reliability':
    'Dibynadwyedd yw’r gyfran o’r gwasgariad rhwng y rhanbarthau sy’n fwy na chyfeiliornad (gwahaniad y raddfa, gyda’r rhannydd n − 1).',
  'comparisons.reliability':
    'Yma y mae’n {value}, dros {n, plural, zero {# rhanbarth} one {# rhanbarth} two {# ranbarth} few {# rhanbarth} many {# rhanbarth} other {# rhanbarth}}.',
  'comparisons.no-reliability': 'Nid oes un yma: {reason}.',
  'comparisons.by-judgement': 'Y drefn ar bob barn',
  'comparisons.by-judgement-finding':
    '{apart, plural, zero {Nid oes yr un o {total, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} lle gellir gwahaniaethu rhwng dau ranbarth} one {Ar # o {total, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} gellir gwahaniaethu rhwng o leiaf ddau ranbarth{few, select, yes {, o gymryd pob dewis ar ei ben ei hun} other {}}} two {Ar # o {total, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} gellir gwahaniaethu rhwng o leiaf ddau ranbarth{few, select, yes {, o gymryd pob dewis ar ei ben ei hun} other {}}} few {Ar # o {total, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} gellir gwahaniaethu rhwng o leiaf ddau ranbarth{few, select, yes {, o gymryd pob dewis ar ei ben ei hun} other {}}} many {Ar # o {total, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} gellir gwahaniaethu rhwng o leiaf ddau ranbarth{few, select, yes {, o gymryd pob dewis ar ei ben ei hun} other {}}} other {Ar # o {total, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} gellir gwahaniaethu rhwng o leiaf ddau ranbarth{few, select, yes {, o gymryd pob dewis ar ei ben ei hun} other {}}}}: {basis}.',
  'comparisons.basis':
    '{choices, plural, zero {# dewis} one {# dewis} two {# ddewis} few {# dewis} many {# dewis} other {# dewis}} gan {judges, plural, zero {# beirniad} one {un beirniad} two {# feirniad} few {# beirniad} many {# beirniad} other {# beirniad}} ar bob un',
  'comparisons.basis-range':
    '{fewest}–{choices, plural, zero {# dewis} one {# dewis} two {# ddewis} few {# dewis} many {# dewis} other {# dewis}} ar bob un, gan {judges, plural, zero {# beirniad} one {un beirniad} two {hyd at # feirniad} few {hyd at # beirniad} many {hyd at # beirniad} other {hyd at # beirniad}}',
  'comparisons.rests-on': 'Yn dibynnu ar',
  'comparisons.choices-by':
    '{choices, plural, zero {# dewis} one {# dewis} two {# ddewis} few {# dewis} many {# dewis} other {# dewis}} gan {judges, plural, zero {# beirniad} one {# beirniad} two {# feirniad} few {# beirniad} many {# beirniad} other {# beirniad}}',
  'comparisons.by-judgement-chart':
    'Ymhellach i’r dde: wedi’i ddewis yn amlach fel yr un mwyaf parod. Y llinell drwy bob marc yw ei gyfwng 95%, {few, select, yes {o gymryd pob dewis ar ei ben ei hun} other {gan ganiatáu bod beirniaid yn gwahaniaethu}}; lle mae’r llinellau’n gorgyffwrdd llawer, nid yw’r drefn yn sicr.',
  'comparisons.what-by-judgement': 'Pa mor sicr yw’r drefn ar un farn',
  'comparisons.define-by-judgement':
    'Rhoddir pob barn yn y model ar ei phen ei hun. Lle dewisodd tri beirniad neu fwy, mae’r cyfyngau’n caniatáu bod pob beirniad yn cadw at ei farn ei hun (cyfeiliornadau wedi’u clystyru yn ôl beirniad; Liang a Zeger 1986, gyda t Student ar gyfer ychydig). Nid yw un neu ddau feirniad yn dweud dim am sut y mae beirniaid yn gwahaniaethu: yno cymerir pob dewis ar ei ben ei hun, fel pe bai wedi’i wneud o’r newydd. Lle mae pedwar rhanbarth mewn gwirionedd yn gyfartal, mae rhyw ddau ohonynt yn dal i ddod allan ar wahân drwy siawns ar hyd at un farn o bob pump.',
  'comparisons.by-judgement-what':
    'Saif pob barn ar ei phen ei hun: ni ellir cymharu lleoedd ar un â lleoedd ar un arall. Gydag ychydig o gymariaethau yr un, nid yw’r rhan fwyaf o’r trefnau’n sicr.',
  'comparisons.save-pairs': 'Lawrlwytho pob pâr (CSV)',
  'comparisons.order': 'Y drefn fel y daeth allan',
  'comparisons.can-be-told': 'Yr hyn y gellir ei ddweud',
  'comparisons.against': 'Yn erbyn y lliwiau',
  'comparisons.no-scores':
    'Nid oes lliwiau i ddal hyn yn eu herbyn: nid yw sgorau’r ddogfen yn ei thestun, ac ni ddyfeisir yr un.',
  'comparisons.no-levels': 'Nid oes lefelau eto i ddal y cymariaethau yn eu herbyn.',
  'comparisons.none-ordered':
    'Nid oes gan unrhyw ddau ranbarth lefelau gwahanol ar farn, felly ni all dim wrth-ddweud.',
  'comparisons.against-finding':
    'O {ordered, plural, zero {# pâr o ranbarthau} one {# pâr o ranbarthau} two {# bâr o ranbarthau} few {# phâr o ranbarthau} many {# phâr o ranbarthau} other {# pâr o ranbarthau}} â lefelau gwahanol, {all, plural, zero {ni ddaeth yr un allan y ffordd arall.} one {daeth # allan y ffordd arall, {clear, select, 0 {ond nid yn glir.} other {ac yn glir.}}} two {daeth # allan y ffordd arall, {clear, plural, zero {ond nid yr un ohonynt} one {# ohonynt} two {# ohonynt} few {# ohonynt} many {# ohonynt} other {# ohonynt}} yn glir.} few {daeth # allan y ffordd arall, {clear, plural, zero {ond nid yr un ohonynt} one {# ohonynt} two {# ohonynt} few {# ohonynt} many {# ohonynt} other {# ohonynt}} yn glir.} many {daeth # allan y ffordd arall, {clear, plural, zero {ond nid yr un ohonynt} one {# ohonynt} two {# ohonynt} few {# ohonynt} many {# ohonynt} other {# ohonynt}} yn glir.} other {daeth # allan y ffordd arall, {clear, plural, zero {ond nid yr un ohonynt} one {# ohonynt} two {# ohonynt} few {# ohonynt} many {# ohonynt} other {# ohonynt}} yn glir.}}',
  'comparisons.against-what':
    'Y lefel yw’r un y cytunwyd arni; lle nad oes un eto, yr amrediad o ganolrif isaf i ganolrif uchaf y graddau dan sêl. Parau i edrych arnynt eto yw’r rhain. Nid oes dim yn dilyn ohonynt ynddo’i hun: y testunau yn unig a welodd y beirniaid, ac efallai fod y graddwyr yn gwybod mwy.',
  'comparisons.against-clear': 'Yn glir y ffordd arall',
  'comparisons.against-leaning': 'Y ffordd arall, ond ni ellir gwahaniaethu rhwng y ddau',
  'comparisons.against-probability':
    'Tebygolrwydd mai’r cyntaf sydd ar y blaen mewn gwirionedd yma ({ahead}, yna {behind}): {percent}.',
  'comparisons.side.ahead': 'Daeth ar y blaen:',
  'comparisons.side.behind': 'Daeth ar ei ôl:',
  'comparisons.layer.agreed': 'y cytunwyd arni',
  'comparisons.layer.sealed': 'graddau dan sêl',
  'comparisons.judges': 'Y beirniaid',
  'comparisons.one-judge':
    'Ni chymharwyd unrhyw bâr gan ddau feirniad, felly nid oes dim yn dweud a fyddai eraill yn dewis yr un fath.',
  'comparisons.same-choices':
    'O {several, plural, zero {# pâr} one {# pâr} two {# bâr} few {# phâr} many {# phâr} other {# pâr}} a gymharwyd gan ddau feirniad neu fwy, dywedodd pob un ohonynt yr un peth ar {same}.',
  'comparisons.after-reveal':
    'Dechreuodd {count, plural, zero {# beirniad} one {# beirniad} two {# feirniad} few {# beirniad} many {# beirniad} other {# beirniad}} ar ôl agor y graddau dan sêl, ac efallai eu bod yn gwybod y lefelau.',
  'comparisons.judge': 'Beirniad',
  'comparisons.judge-number': 'Beirniad {number}',
  'comparisons.compared': 'Parau',
  'comparisons.infit': 'Ffit mewnol (infit)',
  'comparisons.no-infit': 'dim',
  'comparisons.what-infit': 'Beth yw ffit mewnol',
  'comparisons.define-infit':
    'Mae’r ffit mewnol yn dweud pa mor bell y mae dewisiadau beirniad yn gwyro oddi wrth drefn pob cymhariaeth gyda’i gilydd (sgwâr cymedrig wedi’i bwysoli yn ôl gwybodaeth; Wright a Masters 1982). Mae tua 1 cymaint ag y byddai siawns yn ei roi; ymhell dros 1 yw beirniad a ddewisodd yn aml yn erbyn y drefn honno, a all fod yn llithriad, yn farn arall am yr hyn yw parodrwydd, neu’n rhywbeth a gollodd y lleill. Gydag ychydig o feirniaid nid yw’n dweud llawer.',
}
