import type { workshopMinutes as en } from '../en/workshop-minutes.ts'

export const workshopMinutes: Record<keyof typeof en, string> = {
  'minutes.title': 'Cofnodion y gweithdy',
  'minutes.title-rehearsal': 'Cofnodion yr ymarfer',
  'minutes.what':
    'Fe’u drafftiwyd yn ôl rheol o’r hyn a ddigwyddodd yn yr ystafell: faint, byth pwy. Mae pob llinell yn nodi’r cofnodion yn log y gweithdy y mae’n seiliedig arnynt.',
  'minutes.edits':
    'Newidiwch yr hyn na all y drafft ei wybod, ac ychwanegwch yr hyn sydd ar goll. Golygir y cofnodion Saesneg ar wahân: nid yw’r hyn a newidir yma yn eu newid, felly trowch y dudalen hon i’r Saesneg a’u golygu hwythau.',
  'minutes.not-open': 'Nid yw’r ystafell wedi’i hagor, felly nid oes dim i’w gofnodi.',
  'minutes.entered':
    'Mae’r lefelau y cytunwyd arnynt yn sefyll yn hunanadolygiad y rhanbarth: {region}. Gellir cymryd barnau heb lefel mewn gweithdy arall.',
  'minutes.to-review': 'Gweld adolygiad y rhanbarth: {region}',
  'minutes.draft': 'Nid oes neb wedi golygu’r cofnodion hyn.',
  'minutes.behind':
    'Digwyddodd rhywbeth yn y gweithdy ar ôl golygu’r cofnodion hyn ddiwethaf. Ni allant sôn amdano ohonynt eu hunain: edrychwch eto ar y lefelau y cytunwyd arnynt.',
  'minutes.edited': 'Golygwyd',
  'minutes.not-saved': 'Newidiwyd, heb ei gadw',
  'minutes.rests':
    'Yn seiliedig ar {count, plural, zero {gofnod {numbers}} one {gofnod {numbers}} two {gofnodion {numbers}} few {gofnodion {numbers}} many {gofnodion {numbers}} other {gofnodion {numbers}}} yn y log',
  'minutes.judgement': 'Y farn hon gyda’i thystiolaeth a’i thrywydd',
  'minutes.change': 'Newid',
  'minutes.undo': 'Dadwneud',
  'minutes.done': 'Wedi gorffen',
  'minutes.leave-out': 'Gadael y llinell hon allan',
  'minutes.left-out': 'Gadawyd y llinell allan. Daw yn ôl os taflwch eich newidiadau.',
  'minutes.add': 'Ychwanegu llinell',
  'minutes.line': 'Llinell o’r cofnodion: {about}',
  'minutes.line-language': 'Yn yr iaith yr ysgrifennwyd hi ynddi',
  'minutes.none': 'Mae angen o leiaf un llinell yn y cofnodion',
  'minutes.save': 'Cadw’r cofnodion',
  'minutes.discard': 'Taflu fy newidiadau',
  'minutes.discard-question': 'Mynd yn ôl at y cofnodion fel y’u cadwyd ddiwethaf?',
  'minutes.discard-confirm': 'Ie, eu taflu',
  'minutes.download': 'Mynd â’r cofnodion gyda chi',
  'minutes.docx': 'Dogfen Word (DOCX) yn {language, select, cy {Gymraeg} other {Saesneg}}',
  'minutes.html':
    'Tudalen i’w hargraffu (HTML) yn {language, select, cy {Gymraeg} other {Saesneg}}',
  'minutes.unsaved-download': 'Maent yn cynnwys yr hyn a gadwyd ddiwethaf.',
  'minutes.to-workshop': 'Yn ôl i’r gweithdy',
  'minutes.not-there': 'Ddim yno',
}
