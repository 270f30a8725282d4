import type { workshopPrint as en } from '../en/workshop-print.ts'

export const workshopPrint: Record<keyof typeof en, string> = {
  'print.invitation-title': 'Gwahoddiad',
  'print.invitation-what':
    'Un dudalen yn y ddwy iaith, ar gyfer y wal, y bwrdd neu e-bost fel PDF. Nid oes angen cyfrif ar neb.',
  'print.ballots-title': 'Papurau pleidleisio',
  'print.ballots-what':
    'Ar gyfer pobl heb ffôn na gliniadur. Ychwanegwch bob un ohonynt yn gyfranogwr ar sgrin yr hwylusydd, a chofnodwch eu pleidleisiau yno cyn y datgelu. Plygwch y papur: mae pleidlais yn gyfrinachol tan hynny.',
  'print.print': 'Argraffu',
  'print.back': 'Yn ôl i’r cynllun',
  'print.language': 'Ieithoedd y papurau pleidleisio',
  'print.both': 'Y ddwy: pob barn yn Gymraeg ac yn Saesneg',
  'print.when-hint':
    'Fe’i teipir ar gyfer yr argraffu’n unig: mae’n aros yn y porwr hwn ac nis anfonir.',
  'print.not-run':
    'Dim ond y rhai sy’n rhedeg y gweithdy hwn sy’n gweld ei god; mae’r dudalen yn gadael lle i’w ysgrifennu.',
  'wall.join': 'Ymunwch ar eich ffôn',
  'wall.join-at': 'Sganiwch y sgwâr neu agorwch',
  'wall.join-code': 'a theipiwch y cod',
  'print.workshop': 'Gweithdy hunanadolygu',
  'print.rehearsal': 'Ymarfer: nid yw dim ohono’n rhan o’r adolygiad',
  'print.simulated': 'Rownd efelychedig, ar gyfer ymarfer',
  'print.as-at': 'Sefyllfa fel yr oedd: {date}',
  'print.when-label': 'Pryd a ble',
  'print.join': 'Sut i ymuno',
  'print.join-steps':
    'Ar eich ffôn neu’ch gliniadur, sganiwch y sgwâr neu agorwch {address} a rhowch y cod. Dim cyfrif, dim ap. Yn hwyr? Byddwch yn ymuno lle mae’r ystafell arni.',
  'print.code': 'Cod',
  'print.code-later': 'Daw’r cod pan agorir yr ystafell.',
  'print.course': 'Yr hyn a wnawn',
  'print.course-steps':
    'Ar gyfer pob barn: darllen, graddio ar eich pen eich hun, gweld pob gradd ar yr un pryd, trafod, graddio eto, cytuno ar lefel a’r rhesymau drosti.',
  'print.privacy': 'Beth a gedwir, pwy sy’n ei weld, am ba hyd',
  'print.kept':
    'Cedwir: eich lefelau, pa mor sicr ydych chi a’r hyn a ysgrifennwch, o dan rif. Chi sydd i ddewis rhoi enw, ac fe’i dilëir pan ddaw’r gweithdy i ben.',
  'print.seen':
    'Gwelir: dim un radd cyn y datgelu. Wedyn mae’r ystafell yn gweld faint a roddodd bob lefel, byth pwy. Mae’r hyn a ysgrifennodd pobl yn cyrraedd yr hwylusydd heb ddweud pwy a’i hysgrifennodd. Mae’r tîm adolygu’n gweld y lefelau y cytunwyd arnynt unwaith y bydd ei holl raddau ei hun wedi’u hagor.',
  'print.long':
    'Am ba hyd: cyhyd â’r adolygiad ei hun. Dilëir yr hyn sy’n adnabod eich dyfais ddiwrnod ar ôl y gweithdy; bydd ei chwci’n diflannu ar ôl 14 diwrnod.',
  'print.ballot-first': 'Pleidlais gyntaf',
  'print.ballot-second': 'Ail bleidlais',
  'print.who': 'Rhif neu enw',
  'print.cannot-judge': 'Ni allaf farnu hyn',
  'print.sure': 'Pa mor sicr ydych chi?',
  'print.sure.low': 'Ddim yn sicr iawn',
  'print.sure.medium': 'Gweddol sicr',
  'print.sure.high': 'Sicr iawn',
  'print.back-of-paper': 'Ar y cefn, os dymunwch: cryfder, her, a’r hyn a ddylai ddod yn gyntaf.',
  'print.descriptors': 'Ticiwch un. Canllawiau’r pecyn cymorth hwn yw’r disgrifiadau.',
}
