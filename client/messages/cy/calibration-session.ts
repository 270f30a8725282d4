import type { calibrationSession as en } from '../en/calibration-session.ts'

// No translator has passed the Welsh of this file yet: it is a draft.

export const calibrationSession: Record<keyof typeof en, string> = {
  'session.title': 'Sesiwn gymedroli',
  'session.what':
    'Mae’r tîm adolygu’n cyfarfod i setlo’r hyn y mae ei raddau dan sêl yn ei adael yn agored. Mae pawb sy’n cymryd rhan yn gweld yr un farn ar yr un pryd, gyda phwy a roddodd beth ac ar ba dystiolaeth.',
  'session.open': 'Agor y sesiwn',
  'session.opened': 'Mae’r sesiwn ar agor',
  'session.none-open':
    'Nid oes sesiwn ar agor. Bydd y dudalen hon yn sylwi ohoni’i hun pan agorir un.',
  'session.not-for-you': 'Mae’r sesiwn gymedroli’n perthyn i dîm adolygu’r rownd hon.',
  'session.before-reveal':
    'Bydd y sesiwn gymedroli’n dechrau wedi i’r prif adolygydd agor yr holl raddau dan sêl.',
  'session.of-source':
    'Nid oes dim i’w gymedroli yma: nid yw graddau’r ddogfen hon yn ei thestun, ac ni ddyfeisir yr un.',
  'session.to-table': 'Tabl yr holl farnau a rhanbarthau',
  'session.to-agenda': 'Agenda a phobl',
  'session.link': 'Sesiwn gymedroli',
  'session.link-open': 'Sesiwn gymedroli: ar agor',
  'session.now': 'Dan drafodaeth:',
  'session.between': 'Dim barn ar hyn o bryd',
  'session.went': 'Mae’r sesiwn ar: {cell}',
  'session.here':
    '{count, plural, =0 {Nid oes neb yma.} zero {Yma: {names}.} one {Yma: {names}.} two {Yma: {names}.} few {Yma: {names}.} many {Yma: {names}.} other {Yma: {names}.}}',
  'session.lost': 'Dim cysylltiad: gall yr hyn a welwch fod yn hen.',
  'session.step-out':
    'Rydych wedi’ch esgusodi rhag {region}. Camwch allan tra trafodir ei farn; ni ddangosir i chi’r hyn y mae’r lleill yn ei weld ohoni.',
  'session.recused-from':
    'Rydych wedi’ch esgusodi rhag {regions}. Rydych yn dilyn y sesiwn ar gyfer y rhanbarthau eraill; ar gyfer {regions}, dim ond pryd i gamu allan a ddywedir wrthych.',
  'session.follows': 'Yn dilyn yr arweinydd: aros yma yn lle hynny',
  'session.rejoin': 'Dilyn yr arweinydd eto',
  'session.moved-on':
    'Mae’r sesiwn wedi symud ymlaen. Dyma’r un dan sylw: {cell}. Cedwir yr hyn rydych wedi’i deipio yma.',
  'session.go-there': 'Mynd yno',
  'session.discuss': 'Trafod yr un hon',
  'session.discuss-this': 'Trafod y farn hon',
  'session.take-next': 'Cymryd y nesaf: {cell}',
  'session.next-on-agenda': 'Nesaf ar yr agenda: {cell}',
  'session.left':
    '{count, plural, =0 {Nid oes dim ar ôl ar yr agenda.} zero {# barn ar ôl ar yr agenda.} one {# farn ar ôl ar yr agenda.} two {# farn ar ôl ar yr agenda.} few {# barn ar ôl ar yr agenda.} many {# barn ar ôl ar yr agenda.} other {# barn ar ôl ar yr agenda.}}',
  'session.nothing-left': 'Nid oes dim ar ôl ar yr agenda.',
  'session.moved-elsewhere':
    'Mae’r sesiwn wedi symud mewn ffenestr arall yn y cyfamser. Gwelwch ble mae hi, yna rhowch gynnig arall arni.',
  'session.agenda': 'I’w trafod',
  'session.order':
    'Yn gyntaf lle mae’r lefelau dan sêl bellaf oddi wrth ei gilydd; yna lle dywed rhai ‘ar y trywydd iawn’ ac eraill ‘oddi ar y trywydd’; yna lle mae gradd yn synnu fwyaf; yna lle daw’r dystiolaeth o’r nifer lleiaf o leisiau annibynnol.',
  'session.severity.used':
    'Mae gradd yn synnu lle mai anaml y byddai’r model o lymder pob graddiwr yn ei disgwyl. Mae’n rheswm i edrych, nid yn fai.',
  'session.severity.few-ratings':
    'Ni ddefnyddir syndod yma: ni roddodd yr un graddiwr y 24 gradd y gellir dweud ohonynt pa mor llym ydyw.',
  'session.severity.no-estimate':
    'Ni ddefnyddir syndod yma: ni ellir dweud o’r graddau hyn pa mor llym yw pob graddiwr.',
  'session.severity.too-near-perfect':
    'Ni ddefnyddir syndod yma: mae’r graddwyr yn cytuno’n rhy agos i ddweud pa mor llym yw pob un.',
  'session.severity.not-run': 'Ni ddefnyddir syndod yma: nid yw wedi’i gyfrifo.',
  'session.why.apart':
    '{count, plural, zero {# lefel ar wahân} one {Un lefel ar wahân} two {# lefel ar wahân} few {# lefel ar wahân} many {# lefel ar wahân} other {# lefel ar wahân}}; yr isaf: {lowest}; yr uchaf: {highest}',
  'session.why.straddles': 'Dywed rhai ‘ar y trywydd iawn’, ac eraill ‘oddi ar y trywydd’',
  'session.why.surprising':
    'Gradd y byddai’r model yn ei disgwyl mewn tua {count} o 100 o achosion o’r fath',
  'session.why.grounds-differ': 'Yr un lefel, ar seiliau gwahanol',
  'session.why.some-gave-none':
    '{count, plural, zero {Ni roddodd # graddiwr lefel} one {Ni roddodd # graddiwr lefel} two {Ni roddodd # raddiwr lefel} few {Ni roddodd # graddiwr lefel} many {Ni roddodd # graddiwr lefel} other {Ni roddodd # graddiwr lefel}}',
  'session.why.few-levels':
    '{count, plural, =0 {Dim lefel dan sêl} zero {Dim ond # lefel dan sêl} one {Dim ond # lefel dan sêl} two {Dim ond # lefel dan sêl} few {Dim ond # lefel dan sêl} many {Dim ond # lefel dan sêl} other {Dim ond # lefel dan sêl}}',
  'session.why.voices':
    '{count, plural, =0 {Nid oes tystiolaeth wedi’i chysylltu} zero {Tystiolaeth o # llais annibynnol} one {Tystiolaeth o # llais annibynnol} two {Tystiolaeth o # lais annibynnol} few {Tystiolaeth o # llais annibynnol} many {Tystiolaeth o # llais annibynnol} other {Tystiolaeth o # llais annibynnol}}',
  'session.agenda-empty': 'Nid oes dim ar ôl i’w drafod.',
  'session.settled':
    'Wedi’u setlo: {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} â lefel wedi’i chymedroli',
  'session.unanimous': 'Yr un fath gan bawb',
  'session.unanimous-what':
    '{count, plural, zero {Yn y # barn hyn mae pob gradd dan sêl yn dweud yr un peth.} one {Yn y farn hon mae pob gradd dan sêl yn dweud yr un peth.} two {Yn y # farn hyn mae pob gradd dan sêl yn dweud yr un peth.} few {Yn y # barn hyn mae pob gradd dan sêl yn dweud yr un peth.} many {Yn y # barn hyn mae pob gradd dan sêl yn dweud yr un peth.} other {Yn y # barn hyn mae pob gradd dan sêl yn dweud yr un peth.}} O’u mabwysiadu, mae pob un yn cymryd y lefel honno, y testun llawnaf ymhlith ei graddau yn eich iaith, a’r holl dystiolaeth y maent yn ei dyfynnu.',
  'session.unanimous-which':
    '{count, plural, zero {Dangos y # barn} one {Dangos y farn} two {Dangos y # farn} few {Dangos y # barn} many {Dangos y # barn} other {Dangos y # barn}}',
  'session.raters':
    '{count, plural, zero {# gradd} one {# radd} two {# radd} few {# gradd} many {# gradd} other {# gradd}}',
  'session.adopt':
    '{count, plural, zero {Mabwysiadu’r # lefel hyn} one {Mabwysiadu’r lefel hon} two {Mabwysiadu’r # lefel hyn} few {Mabwysiadu’r # lefel hyn} many {Mabwysiadu’r # lefel hyn} other {Mabwysiadu’r # lefel hyn}}',
  'session.adopt-unrecorded':
    'Os mabwysiedir lefelau pan nad oes sesiwn ar agor, fe’u dangosir yn y trywydd, ond nid yng nghofnod unrhyw sesiwn.',
  'session.adopt-question':
    '{count, plural, zero {Cofnodi’r # lefel fel y rhai wedi’u cymedroli?} one {Cofnodi’r lefel hon fel yr un wedi’i chymedroli?} two {Cofnodi’r # lefel fel y rhai wedi’u cymedroli?} few {Cofnodi’r # lefel fel y rhai wedi’u cymedroli?} many {Cofnodi’r # lefel fel y rhai wedi’u cymedroli?} other {Cofnodi’r # lefel fel y rhai wedi’u cymedroli?}} Gellir disodli pob un yn nes ymlaen.',
  'session.adopt-confirm':
    '{count, plural, zero {Ie, eu mabwysiadu} one {Ie, ei mabwysiadu} two {Ie, eu mabwysiadu} few {Ie, eu mabwysiadu} many {Ie, eu mabwysiadu} other {Ie, eu mabwysiadu}}',
  'session.adopted':
    '{count, plural, zero {Mabwysiadwyd # lefel} one {Mabwysiadwyd # lefel} two {Mabwysiadwyd # lefel} few {Mabwysiadwyd # lefel} many {Mabwysiadwyd # lefel} other {Mabwysiadwyd # lefel}}',
  'session.people': 'Pwy sy’n cymryd rhan',
  'session.leads': 'prif adolygydd',
  'session.is-here': 'Yma',
  'session.is-away': 'Ddim yma',
  'session.recused': 'Yn camu allan ar gyfer: {regions}',
  'session.attendance': 'Pwy oedd yno',
  'session.attendance-hint':
    'Ticiwyd y rhai sydd wedi dilyn y sesiwn ar ddyfais. Cywirwch hyn, a’i gadarnhau ar gyfer y cofnod.',
  'session.confirmed': 'Cadarnhawyd ar gyfer y cofnod. Gallwch ei gywiro o hyd.',
  'session.came-since': 'Yma, ond nid ymhlith y rhai a gadarnhawyd gennych: {names}.',
  'session.attendance-confirm': 'Cadarnhau pwy oedd yno',
  'session.attendance-saved': 'Cofnodwyd pwy oedd yno',
  'session.end-title': 'Diwedd',
  'session.end': 'Dod â’r sesiwn i ben',
  'session.end-unconfirmed':
    'Cadarnhewch yn gyntaf pwy oedd yno, fel y gall y cofnod ddweud hynny.',
  'session.end-question':
    'Dod â’r sesiwn i ben? Erys yr hyn a setlwyd; gallwch agor un arall yn nes ymlaen.',
  'session.end-confirm': 'Ie, dod â hi i ben',
  'session.ended': 'Mae’r sesiwn wedi dod i ben',
  'session.to-its-record': 'Darllen ei chofnod',
  'session.records': 'Cofnodion sesiynau',
  'session.record-of': 'Sesiwn {date}',
  'session.still-open': 'ar agor',
  'session.mark.here': 'Dan drafodaeth',
  'session.mark.next': 'Nesaf',
  'session.mark.settled': 'Wedi’i setlo',
  'session.mark.open': 'Agored',
  'session.regions': 'Rhanbarth wrth ochr rhanbarth',
  'session.regions-none': 'Nid oes dim o’r rhanbarth hwn yn agored i chi.',
  'session.no-level-yet': 'Dim lefel wedi’i chymedroli eto',
  'dissent.title': 'Cadw fy anghytundeb',
  'dissent.hint':
    'Os nad ydych yn rhannu’r lefel hon, cedwir eich anghytundeb gyda hi yn eich geiriau eich hun. Mae’n dangos eich enw i’r tîm adolygu ac ni chaiff ei newid byth.',
  'dissent.level': 'Y lefel y byddech chi’n ei rhoi',
  'dissent.level-none': 'Nid wyf yn enwi lefel',
  'dissent.because': 'Pam nad ydych yn rhannu’r lefel',
  'dissent.because-missing': 'Dywedwch pam nad ydych yn rhannu’r lefel',
  'dissent.overtaken':
    'Cofnodwyd y lefel wedi’i chymedroli tra oeddech yn ysgrifennu. Mae’r hyn a deipiwyd gennych yma o hyd: gallwch ei gadw gyda’r lefel honno fel eich anghytundeb.',
  'dissent.send': 'Cadw’r anghytundeb hwn',
  'dissent.sent': 'Cadwyd yr anghytundeb am {time}',
  'dissent.kept': 'Anghytundeb a gadwyd gyda hi',
  'dissent.of-level': '{name}, {date}: byddai’n rhoi {level}',
  'dissent.earlier': 'am lefel gynharach wedi’i chymedroli',
  'record.title': 'Cofnod y sesiwn gymedroli',
  'record.what':
    'Drafftiwyd yn ôl rheol o’r hyn a ddigwyddodd yn y sesiwn: pwy oedd yno, ym mha drefn y cymerwyd barnau, beth a fabwysiadwyd, a newidiwyd gyda rhesymau, yr anghytunwyd ag ef neu a adawyd yn agored. Mae pob llinell yn dweud ar ba gofnodion o log y sesiwn y mae’n seiliedig.',
  'record.edits':
    'Newidiwch yr hyn na all y drafft ei wybod, ac ychwanegwch yr hyn sydd ar goll. Golygir y cofnod yn Saesneg ar wahân.',
  'record.line': 'Llinell o’r cofnod: {about}',
  'record.none': 'Mae angen o leiaf un llinell yn y cofnod',
  'record.discard-question': 'Mynd yn ôl at y cofnod fel y’i cadwyd ddiwethaf?',
  'record.save': 'Cadw’r cofnod',
  'record.draft': 'Nid oes neb wedi golygu’r cofnod hwn.',
  'record.behind':
    'Digwyddodd rhywbeth ar ôl golygu’r cofnod hwn ddiwethaf. Ni all sôn amdano ohono’i hun: edrychwch ar y lefelau eto.',
  'record.team':
    'Mae ar gyfer y tîm adolygu: mae’n enwi adolygwyr, ac yn dal lefelau nad ydynt wedi’u hadrodd yn ôl.',
  'record.download': 'Mynd â’r cofnod gyda chi',
  'record.back': 'Yn ôl i’r sesiwn gymedroli',
}
