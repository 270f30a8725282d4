import type { charts as en } from '../en/charts.ts'

export const charts: Record<keyof typeof en, string> = {
  'chart.legend': 'Ystyr y marciau',
  'chart.save-picture': 'Lawrlwytho’r llun (PNG)',
  'chart.save-data': 'Lawrlwytho’r data (CSV)',
  'chart.picture-failed':
    'Ni ellid gwneud y llun. Rhowch gynnig arall arni, neu lawrlwythwch y data.',
  'chart.not-loaded':
    'Ni ellid llwytho’r llun: efallai nad oes cysylltiad. Yn y tabl isod y mae’r un ffigurau.',
  'chart.round': 'Rownd: {round}.',
  'chart.framework': 'Fframwaith: {framework}, fersiwn {version}.',
  'chart.table': 'Y ffigurau: {title}',
  'charts.title': 'Siartiau',
  'charts.no-scores':
    'Nid oes dim i’w lunio. Lluniau lliw oedd sgorau’r ddogfen hon ac nid ydynt yn ei thestun, ac ni ddyfeisir yr un yma.',
  'charts.nothing':
    'Nid oes dim o’r rownd hon y gellid ei lunio yn agored i chi eto. Mae’r siartiau’n dangos graddau dan sêl ar ôl eu datgelu, a’r hunanadolygiad wrth ochr y lefel a’i dilynodd.',
  'charts.closed': 'Ddim ar agor i chi: {names}.',
  'charts.spread': 'Gwasgariad y graddau dan sêl',
  'charts.spread-what':
    'Mae pob bar yn cyfrif graddau. I’r chwith o’r llinell ganol y mae rhai hanner isaf y raddfa, ac i’r dde ohoni rai’r hanner uchaf.',
  'charts.spread-axis': 'Nifer y graddau',
  'charts.spread-few': 'Llai na thair lefel',
  'charts.spread-none': 'Ni ellir dweud dim: nid oes graddau yn agored i chi.',
  'charts.spread-single': 'Ni ellir dweud dim: nid oes dwy radd i’w cymharu ar unrhyw farn.',
  'charts.spread-same':
    'Mae pob gradd yn rhoi’r un lefel ar {compared, plural, zero {bob barn} one {yr un farn y gellir ei chymharu} two {bob un o # farn} few {bob un o # barn} many {bob un o # barn} other {bob un o # barn}}.',
  'charts.spread-apart':
    'Mae’r holl raddau’n rhoi’r un lefel ar {same} o {compared, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}; maent bellaf oddi wrth ei gilydd, o {steps, plural, zero {# cam} one {# cam} two {# gam} few {# cham} many {# cham} other {# cam}} ar y raddfa, yn achos {listed, select, yes {{names}} other {{count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}}}.',
  'charts.gap.agreed': 'Yr hunanadolygiad yn erbyn y lefel y cytunwyd arni',
  'charts.gap.calibrated': 'Yr hunanadolygiad yn erbyn y lefel wedi’i chymedroli',
  'charts.gap-what':
    'Y marc mawr gwag yw lefel yr hunanadolygiad; y marc llawn yw’r lefel a’i dilynodd. Lle mae’r ddwy yr un fath, saif y naill yn y llall.',
  'charts.gap-self': 'Gwag: hunanadolygiad',
  'charts.gap-second.agreed': 'Llawn: y lefel y cytunwyd arni',
  'charts.gap-second.calibrated': 'Llawn: y lefel wedi’i chymedroli',
  'charts.gap-missing': 'Dim lefel',
  'charts.gap-none':
    'Ni ellir dweud dim eto: nid oes gan unrhyw farn lefel hunanadolygiad a lefel a’i dilynodd.',
  'charts.gap-same':
    'Rhoddodd yr hunanadolygiad y lefel a’i dilynodd ar {compared, plural, zero {bob barn} one {yr un farn sydd â’r ddwy} two {bob un o # farn} few {bob un o # barn} many {bob un o # barn} other {bob un o # barn}}.',
  'charts.gap-apart':
    'Ar {same} o {compared, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} rhoddodd yr hunanadolygiad y lefel a’i dilynodd; roedd yn uwch ar {higher} ac yn is ar {lower}. Maent bellaf oddi wrth ei gilydd, o {steps, plural, zero {# cam} one {# cam} two {# gam} few {# cham} many {# cham} other {# cam}} ar y raddfa, yn achos {listed, select, yes {{names}} other {{count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}}}.',
  'over-time.region': 'Rhanbarth',
  'over-time.nothing':
    'Nid oes lefelau y cytunwyd arnynt y gallwch eu gweld eto. Daw rowndiau yma ar ôl eu cyhoeddi, ac yn gynt i’r rhai sy’n gweithio arnynt.',
  'over-time.rounds': 'Rowndiau ar y dudalen hon',
  'over-time.unpublished': 'Heb ei chyhoeddi eto; gall lefelau newid o hyd.',
  'over-time.rules':
    'Dim ond lle gellir cymharu’r ddwy y mae llinell yn cysylltu lefel ag un y rownd flaenorol: yr un fframwaith â’r un ystyr, a rowndiau o’r un math. Saif rowndiau efelychiadol, a darlleniadau gan fodel iaith, ar wahân i rai go iawn; toredig yw eu llinellau. Cylch gwag mewn band ar wahân i’r raddfa yw’r hyn nad oes lefel iddo, ac nid oes llinell yn arwain ato.',
  'over-time.chart': 'Lefelau y cytunwyd arnynt: {region}',
  'over-time.chart-of': 'Lefelau y cytunwyd arnynt: {region}, {framework}',
  'over-time.one-round': 'Ni ellir cymharu dim eto: {round} yw’r rownd gyntaf o’i math.',
  'over-time.none-rated': 'Ni ellir dweud dim: nid oes yr un lefel ({round}).',
  'over-time.moved':
    '{from} → {to}: {up} yn well, {down} yn waeth, {same} yr un fath{newly, select, 0 {} other {, {newly} newydd eu graddio}}{notRated, select, 0 {} other {, {notRated} heb eu graddio}}.',
  'over-time.break.framework':
    'Ni ellir dweud beth a newidiodd ({from} → {to}): defnyddiwyd fframweithiau gwahanol.',
  'over-time.break.meaning':
    'Ni ellir dweud beth a newidiodd ({from} → {to}): newidiodd ystyr y fframwaith rhyngddynt.',
  'over-time.up': 'I fyny: {from} → {to}.',
  'over-time.down': 'I lawr: {from} → {to}.',
  'over-time.same': 'Yr un fath ag o’r blaen: {to}.',
  'over-time.newly-rated': 'Newydd ei graddio: {to}.',
  'over-time.not-rated': 'Heb ei graddio ({round}).',
  'over-time.not-known': 'Lefel anhysbys: nid oes modd ei hadfer o destun y ffynhonnell',
  'over-time.not-known-in':
    'Lefel anhysbys ({round}): nid oes modd ei hadfer o destun y ffynhonnell.',
  'over-time.first': '{to} ({round}), heb ddim o’i blaen i’w gymharu.',
  'over-time.absent': 'Nid yw’n farn yn y fframwaith ({round}).',
  'over-time.line': 'Llinell: rowndiau y gellir eu cymharu',
  'over-time.dashed': 'Llinell doredig: rowndiau efelychiadol, neu ddarlleniadau',
  'over-time.break': 'Llinell ddotiog: newidiodd ystyr y fframwaith',
  'over-time.tag.simulated': 'efelychiad',
  'over-time.tag.readings': 'darlleniadau',
  'over-time.changes': 'Beth a newidiodd ers y rownd flaenorol',
  'over-time.changes-of': '{from} → {to}',
  'over-time.group.up': 'Gwell',
  'over-time.group.down': 'Gwaeth',
  'over-time.group.same': 'Yr un fath',
  'over-time.group.newly-rated': 'Newydd eu graddio',
  'over-time.group.not-rated': 'Heb eu graddio',
  'over-time.step': '{judgement}: {from} → {to}',
  'over-time.at': '{judgement}: {to}',
}
