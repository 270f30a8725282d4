import type { roundDesk as en } from '../en/round-desk.ts'

export const roundDesk: Record<keyof typeof en, string> = {
  'desk.next': 'Y cam nesaf',
  'desk.assign-reviewers':
    'Nid oes adolygwyr eto ar gyfer {count, plural, zero {# rhanbarth} one {# rhanbarth} two {# ranbarth} few {# rhanbarth} many {# rhanbarth} other {# rhanbarth}}: {regions}. Gweinyddwr sy’n eu neilltuo.',
  'desk.to-sealed-judgement':
    'Pan fydd y gwaith maes a’r hunanadolygu wedi’u cwblhau, agorwch y cam barnu dan sêl. Mae {count, plural, zero {# rhanbarth} one {# rhanbarth} two {# ranbarth} few {# rhanbarth} many {# rhanbarth} other {# rhanbarth}} heb ei gyrraedd eto: {regions}.',
  'desk.to-feedback':
    'Mae pob barn wedi’i chymedroli mewn {count, plural, zero {# rhanbarth} one {# rhanbarth} two {# ranbarth} few {# rhanbarth} many {# rhanbarth} other {# rhanbarth}}, a gellir eu symud i’r cam adborth: {regions}.',
  'desk.to-agreed':
    'Mae lefel y cytunwyd arni ar gyfer pob barn mewn {count, plural, zero {# rhanbarth} one {# rhanbarth} two {# ranbarth} few {# rhanbarth} many {# rhanbarth} other {# rhanbarth}}: {regions}.',
  'desk.to-published':
    'Cytunwyd ar bopeth mewn {count, plural, zero {# rhanbarth} one {# rhanbarth} two {# ranbarth} few {# rhanbarth} many {# rhanbarth} other {# rhanbarth}}, yn barod i’w gyhoeddi: {regions}.',
  'desk.wait-for-ratings':
    'Mae’r datgelu’n aros am raddau: mae gan {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} lai na dwy radd dan sêl.',
  'desk.waive':
    'Mae’r datgelu’n aros amdanoch chi: mae gan {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} lai na dwy lefel dan sêl, ac mae angen hepgoriad neu radd arall.',
  'desk.reveal':
    'Mae gan bob barn o leiaf ddwy radd dan sêl neu hepgoriad. Gallwch agor y graddau dan sêl.',
  'desk.calibrate':
    'Mae {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} yn aros am lefel wedi’i chymedroli.',
  'desk.also': 'Hefyd yn aros',
  'desk.answer':
    'Mae {count, plural, zero {# barn a heriwyd} one {# farn a heriwyd} two {# farn a heriwyd} few {# barn a heriwyd} many {# barn a heriwyd} other {# barn a heriwyd}} yn aros am eich ateb.',
  'desk.agree':
    'Mae {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} yn barod ar gyfer y lefel y cytunir arni.',
  'desk.wait-for-answers':
    'Caiff consortia ateb tan {date}. Nid oes ateb eto ar {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}.',
  'desk.make-public':
    'Mae pob rhanbarth wedi’i gyhoeddi i bobl sydd â chyfrif. Gallwch wneud y rownd yn gyhoeddus.',
  'desk.done': 'Nid oes dim i chi ei wneud yn y rownd hon ar hyn o bryd.',
  'desk.see-missing': 'Gweld beth sydd ar goll',
  'desk.open-agenda': 'Agor agenda’r cymedroli',
  'desk.open-cell': 'Agor {judgement}, {region}',
  'desk.regions': 'Rhanbarthau',
  'desk.region-page': 'Barnau {region}',
  'desk.move': 'Symud i gam arall',
  'desk.move-to': 'Symud i’r cam: {stage}',
  'desk.move-all':
    'Symud {count, plural, zero {# rhanbarth} one {# rhanbarth} two {# ranbarth} few {# rhanbarth} many {# rhanbarth} other {# rhanbarth}} i’r cam: {stage}',
  'desk.until': 'Caiff y consortiwm ateb hyd at',
  'desk.until-hint': 'Ar ôl y diwrnod hwn, gellir cytuno ar farnau heb ateb fel y maent.',
  'desk.until-missing': 'Rhowch y diwrnod olaf y caiff y consortiwm ateb',
  'desk.until-past': 'Rhowch ddiwrnod nad yw wedi mynd heibio eto',
  'desk.moved': '{region}: symudwyd i’r cam: {stage}',
  'desk.publish-question':
    'Mae cyhoeddi’n dangos y lefelau y cytunwyd arnynt a’r datganiadau i bawb sydd â chyfrif. Ni ellir ei ddadwneud.',
  'desk.agree-question':
    'O hynny ymlaen ni ellir newid y lefelau y cytunwyd arnynt na’r datganiadau. Ni ellir ei ddadwneud.',
  'desk.step-question': 'Ni all adolygiad fynd yn ôl o’r cam hwn. Symud ymlaen?',
  'desk.confirm-move': 'Ie, symud ymlaen',
  'missing.title': 'Yr hyn y mae’r datgelu’n aros amdano',
  'missing.of-region':
    '{count, plural, =0 {{region}} zero {{region}: # barn} one {{region}: # farn} two {{region}: # farn} few {{region}: # barn} many {{region}: # barn} other {{region}: # barn}}',
  'missing.whole-round': 'Y rownd',
  'missing.reviewers': 'Nid oes adolygwyr wedi’u neilltuo',
  'missing.sealed-judgement-stage': 'Heb gyrraedd y cam barnu dan sêl eto',
  'missing.sealed-ratings': 'Llai na dwy radd dan sêl',
  'missing.sealed-levels': 'Llai na dwy lefel dan sêl, a dim hepgoriad',
  'missing.calibrated-level': 'Dim lefel wedi’i chymedroli',
  'missing.calibrated-statement': 'Lefel wedi’i chymedroli heb unrhyw ddatganiad',
  'missing.agreed-level': 'Dim lefel y cytunwyd arni',
  'missing.answer-date': 'Dim dyddiad olaf ar gyfer atebion y consortiwm',
  'reveal.open': 'Agor y graddau dan sêl',
  'reveal.question': 'Agor holl raddau’r rownd hon sydd dan sêl?',
  'reveal.what':
    'Bydd pob un o adolygwyr y rownd yn gweld yr holl raddau dan sêl ar yr un pryd, a bydd pob rhanbarth yn mynd i’r cam cymedroli. Ni ellir selio wedyn yr hyn nad yw wedi’i selio erbyn hynny. Ni ellir ei ddadwneud.',
  'reveal.confirm': 'Ie, agor nawr',
  'reveal.opened': 'Agorwyd y graddau dan sêl am {time}',
  'reveal.done': 'Mae’r graddau dan sêl wedi’u hagor. Mae pob rhanbarth yn y cam cymedroli.',
  'recusal.title': 'Esgusodi ({count})',
  'recusal.none': 'Nid oes neb wedi’i esgusodi o’r rhanbarth hwn.',
  'recusal.what':
    'Nid yw adolygydd a esgusodwyd yn gweld dim o’r rhanbarth hwn nad yw’n agored i bawb, ac nid yw’n graddio dim ynddo. Erys yr hyn y mae eisoes wedi’i selio.',
  'recusal.who': 'Adolygydd',
  'recusal.choose': 'Dewiswch adolygydd',
  'recusal.reason': 'Rheswm',
  'recusal.who-missing': 'Dewiswch yr adolygydd a esgusodir',
  'recusal.reason-missing': 'Rhowch y rheswm dros esgusodi',
  'recusal.write': 'Esgusodi',
  'recusal.take-back': 'Tynnu’n ôl',
  'recusal.take-back-question': 'Gadael i {name} ddychwelyd i’r rhanbarth hwn?',
  'recusal.take-back-confirm': 'Ie, caniatáu',
  'recusal.mark': '{name} (wedi’i esgusodi)',
  'recusal.done': 'Mae {name} wedi’i esgusodi',
  'recusal.undone': 'Nid yw {name} wedi’i esgusodi mwyach',
  'publication.title': 'Cyhoeddus ai peidio',
  'publication.is-public': 'Gall pawb ddarllen y rownd hon heb fewngofnodi.',
  'publication.is-not': 'Dim ond pobl sydd â chyfrif a all ddarllen y rownd hon.',
  'publication.waits':
    'Gellir gwneud rownd yn gyhoeddus unwaith y bydd pob rhanbarth wedi’i gyhoeddi.',
  'publication.publish': 'Gwneud yn gyhoeddus',
  'publication.publish-question':
    'Dangos lefelau y cytunwyd arnynt a datganiadau’r rownd hon i bawb?',
  'publication.publish-confirm': 'Ie, gwneud yn gyhoeddus',
  'publication.withdraw': 'Tynnu’n ôl oddi wrth y cyhoedd',
  'publication.withdraw-question':
    'Dangos y rownd hon i bobl sydd â chyfrif yn unig? Erys copïau a wnaed yn y cyfamser gyda’r rhai a’u gwnaeth.',
  'publication.withdraw-confirm': 'Ie, tynnu’n ôl',
  'publication.published': 'Mae’r rownd yn gyhoeddus',
  'publication.withdrawn': 'Nid yw’r rownd yn gyhoeddus mwyach',
  'own.title': 'Eich graddau',
  'own.all-sealed': 'Rydych wedi selio pob barn.',
  'own.count':
    'Mae gennych {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} i’w selio o hyd.',
  'own.next': 'Graddio {judgement}, {region}',
  'own.go-on': 'Parhau â’ch drafft: {judgement}, {region}',
  'own.calibrating':
    'Mae’r graddau dan sêl wedi’u hagor. Gallwch gynnig lefelau ar gyfer cymedroli.',
  'answers.title': 'Eich atebion',
  'answers.count':
    'Mae {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} yn aros am ateb {region}. Cewch ateb hyd at {date}.',
  'answers.none': '{region}: rydych wedi ateb pob barn.',
  'region.to-round': 'Am y rownd hon',
  'region.title': 'Barnau {region}',
  'answers.may-change':
    'Gallwch newid ateb hyd at {date}, cyn belled na chytunwyd ar y lefel; wedyn bydd y prif adolygydd yn cytuno ar y lefelau.',
  'answers.past':
    'Mae’r diwrnod ar gyfer atebion wedi mynd heibio; caiff y prif adolygydd gytuno ar farnau heb ateb.',
  'answers.next': 'Ateb y farn: {judgement}',
  'region.sealed-count': 'Mae {sealed} o {raters} wedi selio',
  'status.not-started': 'Heb ddechrau',
  'status.draft': 'Drafft',
  'status.sealed': 'Wedi’i selio gennych chi',
  'status.revealed': 'Yn aros i’w chymedroli',
  'status.calibrated': 'Wedi’i chymedroli',
  'status.accepted': 'Derbyniwyd',
  'status.contested': 'Heriwyd',
  'status.answered': 'Heriwyd ac atebwyd',
  'status.agreed': 'Cytunwyd',
  'status.agreed-on': 'Cytunwyd {date}',
}
