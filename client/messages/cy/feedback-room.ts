import type { feedbackRoom as en } from '../en/feedback-room.ts'

export const feedbackRoom: Record<keyof typeof en, string> = {
  'point.which': 'Beth rydych yn ei herio?',
  'point.which-hint': 'Ticiwch bob rhan; bydd maes ar gyfer eich rheswm yn agor oddi tani.',
  'point.level': 'Y lefel: {level}',
  'point.statement': 'Datganiad {number}',
  'point.statement-kind': '{number}. {kind}',
  'point.evidence': 'Y dystiolaeth y mae’n seiliedig arni',
  'point.reason': 'Pam rydych yn herio’r rhan hon',
  'point.reason-missing': 'Dywedwch pam rydych yn herio’r rhan hon',
  'point.add-evidence': 'Tystiolaeth dros hyn (dewisol)',
  'point.pick': 'Tystiolaeth sy’n agored i chi',
  'point.pick-none': 'Dim',
  'point.support': 'Tystiolaeth newydd o’ch eiddo eich hun',
  'point.support-hint': 'Dyfynnwch yr hyn y mae’n ei ddweud. Peidiwch â chynnwys enwau pobl.',
  'point.support-missing': 'Nodwch yr hyn y mae’r dystiolaeth newydd yn ei ddweud',
  'point.reference': 'Ble y gellir dod o hyd iddi',
  'point.reference-hint':
    'Dogfen, dyddiad a thudalen, er enghraifft “Cofnodion y bwrdd, 3 Mai, tudalen 2”',
  'point.reference-missing': 'Nodwch ble y gellir dod o hyd i’r dystiolaeth newydd',
  'point.evidence-not-open': 'Mae’n enwi darn o dystiolaeth nad yw’n agored i chi.',
  'point.outcome': 'Beth a ddaw o’r pwynt hwn?',
  'point.outcome.kept': 'Cadwyd fel y mae',
  'point.outcome.text-corrected': 'Cywirwyd y testun',
  'point.outcome.level-changed': 'Newidiwyd y lefel',
  'point.outcome-missing': 'Pwynt {number}: dewiswch beth a ddaw ohono',
  'point.answer-missing': 'Pwynt {number}: ysgrifennwch yr ateb',
  'point.answer': 'Ateb i’r pwynt hwn',
  'take-up.on': 'Derbyn hyn fel tystiolaeth, er mwyn gallu ei dyfynnu',
  'take-up.what':
    'Daw’n ffynhonnell a ddarparwyd gan gorff y rhanbarth ei hun, dan y cyfeiriad a roddwyd. Bydd y lefel y cytunwyd arni yn ei dyfynnu.',
  'take-up.taken': 'Derbyniwyd fel tystiolaeth',
  'take-up.cited': 'Mae’r lefel y cytunwyd arni hefyd yn dyfynnu’r dystiolaeth a dderbyniwyd:',
  'answer.text-whole': 'Ateb i’r rhesymau yn erbyn y farn gyfan',
  'answer.outcome-of-points': 'Canlyniad, yn ôl y pwyntiau: {outcome}',
  'answer.outcome-waits':
    'Bydd y canlyniad yn dilyn o’r pwyntiau unwaith y bydd gan bob un ei ganlyniad ei hun.',
  'answer.contradicts.level-changed':
    'Atebwyd pwynt â “newidiwyd y lefel”: rhaid i’r canlyniad fod yn “newidiwyd”',
  'answer.contradicts.text-corrected':
    'Atebwyd pwynt â “cywirwyd y testun”: ni all y canlyniad fod yn “cadwyd”',
  'answer.contradicts.no-point':
    'Nid atebwyd unrhyw bwynt felly: dewiswch ganlyniad sy’n cyd-fynd â hwy',
  'feedback.reasons-hint': 'Dewisol os ydych yn herio rhannau unigol uchod.',
  'feedback.whole': 'Yn erbyn y farn gyfan',
  'feedback.said-by': '{name}, {when}',
  'feedback.earlier':
    '{count, plural, zero {# ateb cynharach, a ddisodlwyd ers hynny} one {# ateb cynharach, a ddisodlwyd ers hynny} two {# ateb cynharach, a ddisodlwyd ers hynny} few {# ateb cynharach, a ddisodlwyd ers hynny} many {# ateb cynharach, a ddisodlwyd ers hynny} other {# ateb cynharach, a ddisodlwyd ers hynny}}',
  'agreement.changes': 'Yr hyn sy’n wahanol i’r testun a gymedrolwyd',
  'agreement.no-text-changed': 'Mae’r testun fel y’i cymedrolwyd; y lefel yn unig sy’n wahanol.',
  'agreement.nothing-changed':
    'Nid oes dim yn wahanol eto i’r lefel a’r testun a gymedrolwyd, er bod y canlyniad yn dweud hynny.',
  'calibration.reasons-not-fed-back':
    'Nid yw’r rheswm pam y mae’r lefel wedi’i chymedroli’n wahanol i raddau unigol yn rhan o’r adborth; y datganiadau sy’n rhoi’r seiliau.',
  'calibration.no-statement':
    'Mae lefel yn mynd at y consortiwm gydag o leiaf un datganiad sy’n rhoi ei seiliau.',
  'news.answered':
    'Mae’r prif adolygydd wedi ateb {count, plural, zero {# pwynt} one {# pwynt} two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}} o’ch eiddo.',
  'news.contested':
    'Mae {region} wedi herio {count, plural, zero {# barn, sy’n aros am eich ateb} one {# farn, sy’n aros am eich ateb} two {# farn, sy’n aros am eich ateb} few {# barn, sy’n aros am eich ateb} many {# barn, sy’n aros am eich ateb} other {# barn, sy’n aros am eich ateb}}.',
  'news.until': '{date} yw’r diwrnod olaf ar gyfer atebion: {days}.',
  'news.new': 'Ateb newydd',
  'room.keys': 'Mae {next} yn mynd i’r farn nesaf, a {previous} i’r un flaenorol.',
  'room.title': 'Adborth: {region}',
  'room.open': 'Adborth: {region}',
  'room.to-region': 'Barnau {region}',
  'room.not-yet': 'Nid yw’r rhanbarth hwn wedi cyrraedd y cam adborth eto.',
  'room.answered': 'Atebwyd {answered} o {total}',
  'room.all-answered':
    '{total, plural, zero {Atebwyd pob un o’r # barn.} one {Atebwyd y farn.} two {Atebwyd y ddwy farn.} few {Atebwyd pob un o’r # barn.} many {Atebwyd pob un o’r # barn.} other {Atebwyd pob un o’r # barn.}}',
  'room.all-answered-until':
    'Atebwyd {total, plural, zero {pob un o’r # barn} one {yr unig farn} two {y ddwy farn} few {pob un o’r # barn} many {pob un o’r # barn} other {pob un o’r # barn}}. Gallwch newid ateb hyd at {date} ({days, plural, =0 {heddiw} zero {# diwrnod ar ôl} one {# diwrnod ar ôl} two {# ddiwrnod ar ôl} few {# diwrnod ar ôl} many {# diwrnod ar ôl} other {# diwrnod ar ôl}}), cyn belled nad yw’r prif adolygydd wedi cytuno ar y lefel; wedyn bydd y prif adolygydd yn cytuno ar y lefelau.',
  'room.region-answered-until':
    'Mae {region} wedi ateb {total, plural, zero {pob un o’r # barn} one {yr unig farn} two {y ddwy farn} few {pob un o’r # barn} many {pob un o’r # barn} other {pob un o’r # barn}}, a gall newid ateb hyd at {date} ({days, plural, =0 {heddiw} zero {# diwrnod ar ôl} one {# diwrnod ar ôl} two {# ddiwrnod ar ôl} few {# diwrnod ar ôl} many {# diwrnod ar ôl} other {# diwrnod ar ôl}}), cyn belled na chytunwyd ar y lefel.',
  'feedback.until-agreed': 'Cewch newid hyn hyd nes y cytunir ar y lefel.',
  'feedback.until-agreed-or':
    'Cewch newid hyn hyd nes y cytunir ar y lefel, a hyd at {date} fan bellaf.',
  'agreement.may-change':
    'Caiff {region} newid ei atebion {days, plural, =0 {heddiw} zero {am # diwrnod} one {am # diwrnod} two {am # ddiwrnod} few {am # diwrnod} many {am # diwrnod} other {am # diwrnod}} o hyd, hyd at {date}, ond nid ei ateb i’r hyn rydych wedi cytuno arno.',
  'room.days':
    '{days, plural, =0 {Heddiw yw’r diwrnod olaf ar gyfer atebion, {date}.} zero {# diwrnod ar ôl, hyd at {date}.} one {# diwrnod ar ôl, hyd at {date}.} two {# ddiwrnod ar ôl, hyd at {date}.} few {# diwrnod ar ôl, hyd at {date}.} many {# diwrnod ar ôl, hyd at {date}.} other {# diwrnod ar ôl, hyd at {date}.}}',
  'room.after': 'Ar ôl y dyddiad hwnnw, cytunir ar farnau heb ateb fel y’u cymedrolwyd.',
  'room.past':
    'Y diwrnod olaf ar gyfer atebion oedd {date}. {count, plural, =0 {Mae ateb i bob barn.} zero {Mae # barn heb ateb, a chytunir arnynt fel y’u cymedrolwyd.} one {Mae # farn heb ateb, a chytunir arni fel y’i cymedrolwyd.} two {Mae # farn heb ateb, a chytunir arnynt fel y’u cymedrolwyd.} few {Mae # barn heb ateb, a chytunir arnynt fel y’u cymedrolwyd.} many {Mae # barn heb ateb, a chytunir arnynt fel y’u cymedrolwyd.} other {Mae # barn heb ateb, a chytunir arnynt fel y’u cymedrolwyd.}}',
  'room.past-extend': 'Gall y prif adolygydd estyn y dyddiad o hyd.',
  'room.over': 'Mae’r adborth ar ben: cytunwyd ar bob lefel.',
  'room.to-answer':
    'Mae {count, plural, zero {# barn a heriwyd} one {# farn a heriwyd} two {# farn a heriwyd} few {# barn a heriwyd} many {# barn a heriwyd} other {# barn a heriwyd}} yn aros am eich ateb.',
  'room.failed':
    'Ni ellid darllen {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}.',
  'room.next-unanswered': 'Y nesaf heb ateb ({count} ar ôl)',
  'room.next-to-answer': 'Y nesaf i’w hateb ({count} ar ôl)',
  'room.next-to-agree': 'Y nesaf i’w chytuno ({count} ar ôl)',
  'room.region-answered':
    '{left, plural, =0 {Atebodd y rhanbarth bob un o’r {total}} zero {Atebodd y rhanbarth {answered} o {total}} one {Atebodd y rhanbarth {answered} o {total}} two {Atebodd y rhanbarth {answered} o {total}} few {Atebodd y rhanbarth {answered} o {total}} many {Atebodd y rhanbarth {answered} o {total}} other {Atebodd y rhanbarth {answered} o {total}}}',
  'room.waits-to-answer':
    '{count, plural, zero {mae # yn aros am eich ateb} one {mae # yn aros am eich ateb} two {mae # yn aros am eich ateb} few {mae # yn aros am eich ateb} many {mae # yn aros am eich ateb} other {mae # yn aros am eich ateb}}',
  'room.waits-to-agree':
    '{count, plural, zero {mae # yn aros i’w cytuno} one {mae # yn aros i’w chytuno} two {mae # yn aros i’w cytuno} few {mae # yn aros i’w cytuno} many {mae # yn aros i’w cytuno} other {mae # yn aros i’w cytuno}}',
  'room.agreed-of':
    '{total, plural, zero {pob un o’r # lefel} one {yr unig lefel} two {y ddwy lefel} few {pob un o’r # lefel} many {pob un o’r # lefel} other {pob un o’r # lefel}}',
  'room.unfold': 'Dangos',
  'room.fold': 'Cuddio',
  'room.contents': 'Barnau',
  'room.extension': 'Gohiriwyd y diwrnod olaf ar gyfer atebion o {previous} i {until}:',
  'room.extend': 'Gohirio’r diwrnod olaf ar gyfer atebion',
  'room.extend-until': 'Diwrnod olaf newydd ar gyfer atebion',
  'room.extend-hint': 'Yn hwyrach na {date}, ac nid cyn heddiw',
  'room.extend-missing': 'Rhowch y diwrnod olaf newydd ar gyfer atebion',
  'room.extend-not-later': 'Rhowch ddiwrnod ar ôl {date} nad yw wedi mynd heibio eto',
  'room.extend-reason': 'Rheswm, y bydd y consortiwm yn ei ddarllen',
  'room.extend-reason-missing': 'Rhowch y rheswm dros ei ohirio',
  'room.extend-meanwhile':
    'Newidiwyd y dyddiad yn y cyfamser: {date} ydyw bellach. Anfonwch eto os oes angen ei ohirio o hyd.',
  'room.extend-send': 'Gohirio’r diwrnod',
  'room.extended': 'Y diwrnod olaf ar gyfer atebion yw {date}.',
  'room.no-calibrated': 'Nid oes lefel wedi’i chymedroli.',
  'room.no-answer': 'Dim ateb',
  'room.not-answered': 'Heb ei hateb eto',
  'room.statements': 'Datganiadau',
  'room.statements-agreed': 'Datganiadau, fel y cytunwyd arnynt',
  'room.statements-before': 'Cyn yr adborth: y datganiadau fel y’u cymedrolwyd',
  'room.no-statements': 'Nid oes datganiadau.',
  'room.self': 'Eich hunanadolygiad',
  'room.accept': 'Derbyn',
  'room.accept-about': 'y farn: {judgement}',
  'room.accepted': 'Derbyniwyd: {judgement}. Atebwyd {answered} o {total}.',
  'room.accepted-at': 'Derbyniwyd am {time}',
  'room.contest': 'Herio’r farn hon',
  'room.contest-sent': 'Anfonwyd: {judgement}. Atebwyd {answered} o {total}.',
  'room.saved': 'Cadwyd am {time}',
  'room.rest': 'Y gweddill',
  'room.accept-rest':
    '{count, plural, zero {Derbyn pob un o’r # barn heb ateb} one {Derbyn # farn heb ateb} two {Derbyn y # farn heb ateb} few {Derbyn pob un o’r # barn heb ateb} many {Derbyn pob un o’r # barn heb ateb} other {Derbyn pob un o’r # barn heb ateb}}',
  'room.accept-rest-question':
    '{count, plural, zero {Derbyn y # barn hyn fel y’u cymedrolwyd?} one {Derbyn y farn hon fel y’i cymedrolwyd?} two {Derbyn y # farn hyn fel y’u cymedrolwyd?} few {Derbyn y # barn hyn fel y’u cymedrolwyd?} many {Derbyn y # barn hyn fel y’u cymedrolwyd?} other {Derbyn y # barn hyn fel y’u cymedrolwyd?}}',
  'room.accept-rest-confirm': 'Ie, derbyn',
  'room.accept-rest-begun': 'Gadewir allan y barnau rydych wedi dechrau eu herio.',
  'room.agree-rest':
    '{count, plural, zero {Cytuno ar bob un o’r # barn na heriwyd} one {Cytuno ar # farn na heriwyd} two {Cytuno ar y # farn na heriwyd} few {Cytuno ar bob un o’r # barn na heriwyd} many {Cytuno ar bob un o’r # barn na heriwyd} other {Cytuno ar bob un o’r # barn na heriwyd}}',
  'room.agree-rest-what':
    'Fe’u derbyniwyd, neu maent heb ateb er i’r diwrnod olaf fynd heibio. Cofnodir pob un gyda’i lefel a’i thestun fel y’u cymedrolwyd; erys y rhai a heriwyd i’w cytuno fesul un.',
  'room.agree-rest-question':
    '{count, plural, zero {Cytuno ar y # barn hyn fel y’u cymedrolwyd?} one {Cytuno ar y farn hon fel y’i cymedrolwyd?} two {Cytuno ar y # farn hyn fel y’u cymedrolwyd?} few {Cytuno ar y # barn hyn fel y’u cymedrolwyd?} many {Cytuno ar y # barn hyn fel y’u cymedrolwyd?} other {Cytuno ar y # barn hyn fel y’u cymedrolwyd?}}',
  'room.agree-rest-confirm': 'Ie, cytuno',
  'room.several-done':
    'Cofnodwyd {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}',
  'room.grounds':
    'Y datganiadau sy’n rhoi seiliau pob lefel. I ofyn pam y mae lefel fel y mae, heriwch “Y lefel” a dywedwch beth yr hoffech ei wybod: bydd y prif adolygydd yn ateb pob pwynt.',
  'room.how-rated': 'Sut y’i graddiwyd',
  'room.to-judgement': 'Yr hyn y mae pob gradd yn ei ddweud: {judgement}',
  'room.evidence': 'Tystiolaeth ({count}, a {released} ohonynt wedi’u rhyddhau i’r consortiwm)',
  'room.withheld-some': 'Mae tystiolaeth hefyd nad yw’r prif adolygydd wedi’i rhyddhau i chi.',
  'room.withheld-all':
    'Nid oes dim o’r dystiolaeth ar gyfer y farn hon wedi’i rhyddhau i chi. Y datganiadau sy’n rhoi ei seiliau.',
  'room.withheld-ask':
    'I ofyn amdani, heriwch “Y dystiolaeth y mae’n seiliedig arni” a dywedwch beth yr hoffech ei ddarllen: bydd y prif adolygydd yn ateb, a gall ei rhyddhau.',
  'room.all-agreed': 'Cytunwyd ar bob lefel: symud y rhanbarth ymlaen',
  'room.agreed-differs': 'Yr hyn a newidiodd yr adborth yn y testun',
}
