import type { ServerKey } from './en.ts'

/** Not yet passed by a translator. */
export const translation = { status: 'draft' } as const

export const cy: Readonly<Record<ServerKey, string>> = {
  'error.invalid-input': 'Mae rhan o’r hyn a anfonwyd yn annilys: {what}',
  'error.malformed': 'Nid oedd modd darllen y cais: {what}',
  'error.not-signed-in': 'Mewngofnodwch i wneud hyn.',
  'error.wrong-credentials': 'Nid yw’r cyfeiriad e-bost neu’r cyfrinair yn gywir.',
  'error.wrong-passphrase':
    'Nid yw’r cyfrinymadrodd yn gywir. Fe’i dangosir yn y man lle cychwynnwyd y pecyn cymorth.',
  'error.no-trial':
    'Ar gyfer treialon yn unig y mae mewngofnodi yn ôl rôl. Defnyddiwch gyfeiriad e-bost a chyfrinair.',
  'error.too-many-attempts':
    'Gormod o ymgeisiau. Rhowch gynnig arall arni ymhen {minutes, plural, zero {# munud} one {# munud} two {# funud} few {# munud} many {# munud} other {# munud}}.',
  'error.forbidden':
    'Nid yw eich rôl yn caniatáu hyn yma, neu nid yw’n ei ganiatáu yn ystod y cyfnod hwn.',
  'error.wrong-origin': 'Daeth y cais o safle arall ac fe’i gwrthodwyd.',
  'error.wrong-host': 'Nid yw’r cyfeiriad hwn yn un y mae’r pecyn cymorth yn ymateb iddo.',
  'error.unsupported-content': 'Anfonwch JSON, gyda’r math o gynnwys application/json.',
  'error.too-large': 'Mae’r hyn a anfonwyd yn rhy fawr. Y terfyn yw {limit}.',
  'error.not-found': 'Nid oes dim yn y cyfeiriad hwn.',
  'error.id-used': 'Mae’r dynodydd hwn eisoes wedi’i ddefnyddio ar gyfer rhywbeth arall.',
  'error.already-exists': 'Mae un â’r enw neu’r cyfeiriad hwn yn bodoli eisoes.',
  'error.refers-to-nothing': 'Mae hyn yn cyfeirio at rywbeth nad yw’n bodoli.',
  'error.precondition-required':
    'Anfonwch {header}, fel na chaiff newidiadau neb arall eu trosysgrifo.',
  'error.changed-meanwhile':
    'Mae rhywun wedi newid hyn yn y cyfamser. Mae eich testun wedi’i gadw; cymharwch ef â’r fersiwn gyfredol.',
  'error.room-full':
    'Mae’r ystafell yn llawn: nifer mwyaf y cyfranogwyr yw {capacity}. Gofynnwch i’r hwylusydd ei gwneud yn fwy.',
  'error.workshop-not-open': 'Nid yw’r gweithdy ar agor.',
  'error.workshop-ended':
    'Mae’r gweithdy wedi dod i ben. Ni all neb ymuno ag ef na phleidleisio ynddo mwyach.',
  'error.workshop-started': 'Mae’r gweithdy wedi’i agor, felly ni ellir newid hyn mwyach.',
  'error.ballot-closed':
    'Heb ei chyfrif: nid yw’r bleidlais hon ar agor. Mae’r hyn a ysgrifennoch yn dal ar eich dyfais.',
  'error.not-revealed-yet': 'Nid oes pleidlais wedi’i datgelu ar y farn hon eto.',
  'error.not-on-the-agenda': 'Nid yw’r farn “{judgement}” ar agenda’r gweithdy hwn.',
  'error.judgement-twice': 'Mae’r farn “{judgement}” ar yr agenda ddwywaith.',
  'error.judgement-in-use':
    'Mae’r farn “{judgement}” wrthi’n cael ei graddio, neu mae ganddi bleidleisiau neu lefel y cytunwyd arni, felly mae’n aros ar yr agenda. Gallwch ei hepgor yn lle hynny.',
  'error.seconds-needed':
    'Nodwch am ba hyd y dylai’r amserydd redeg: nid oes amser wedi’i gynllunio ar gyfer y farn hon.',
  'error.no-timer': 'Nid oes amserydd. Dechreuwch un yn gyntaf.',
  'error.cannot-facilitate':
    'Ni all y person hwn gael rhan yn y gwaith o redeg y gweithdy: nid yw’n arwain y rownd hon na’r consortiwm hwn nac yn adolygu’r rhanbarth hwn.',
  'error.leader-needed':
    'Rhaid i rywun arwain y gweithdy. Trosglwyddwch ef i berson arall yn gyntaf.',
  'error.not-a-rehearsal': 'Dim ond mewn ymarfer y mae cyfranogwyr efelychiedig yn ateb.',
  'error.not-joined':
    'Nid yw’r ddyfais hon wedi ymuno â’r gweithdy hwn. Ymunwch gan ddefnyddio’r cod y mae’r hwylusydd yn ei ddangos.',
  'error.unknown-code':
    'Nid oes gan unrhyw weithdy y cod hwn: {code}. Edrychwch eto ar y cod ar y sgrin: mae ganddo chwe nod.',
  'error.pass-expired':
    'Mae’r tocyn hwn yn anghywir, wedi’i ddefnyddio neu wedi dod i ben. Gwnewch un arall ar y ddyfais sydd wedi ymuno.',
  'error.removed-from-workshop':
    'Mae’r hwylusydd wedi tynnu’r ddyfais hon o’r gweithdy. Siaradwch â’r hwylusydd os mai camgymeriad oedd hynny.',
  'error.optimistic-without-reason':
    'Mae’r lefel yn wyrddach na’r rhan fwyaf o’r pleidleisiau olaf. Dywedwch pam y cytunodd y tîm arni.',
  'error.link-expired':
    'Mae’r ddolen hon wedi’i defnyddio neu wedi dod i ben. Gofynnwch i weinyddwr am un newydd.',
  'error.unknown-level': 'Nid oes lefel {level} yn y fframwaith.',
  'error.unknown-ground': 'Nid yw’r fframwaith yn cynnig y sail “{ground}” ar gyfer y lefel hon.',
  'error.ground-needed':
    'Nodwch ar ba sail: mae’r fframwaith yn cynnig seiliau ar gyfer y lefel hon.',
  'error.unknown-region': 'Nid oes rhanbarth “{region}” yn y rownd.',
  'error.unknown-judgement': 'Nid oes barn “{judgement}” yn y fframwaith.',
  'error.level-or-reason': 'Rhowch lefel, neu reswm pam nad yw’r farn wedi’i graddio; nid y ddau.',
  'error.unknown-evidence': 'Nid yw un o’r darnau o dystiolaeth yn perthyn i’r adolygiad hwn.',
  'error.already-sealed':
    'Rydych eisoes wedi selio’r farn hon. Ar gyfer gradd ddiweddarach, rhaid rhoi rheswm pam y mae’n disodli’r gyntaf.',
  'error.not-sealed-yet': 'Nid oes gradd wedi’i selio eto y gallai hon ei disodli.',
  'error.gate-shut': 'Mae rhywbeth yn eisiau o hyd cyn y cam hwn.',
  'error.wrong-stage': 'Nid yw’r cam hwn yn dilyn o’r cyfnod y mae’r adolygiad ynddo.',
  'error.calibrated-meanwhile':
    'Cofnodwyd lefel wedi’i chymedroli ar gyfer y farn hon, felly ni ellir cynnig un mwyach. Os nad ydych yn ei rhannu, gallwch gadw eich anghytundeb gyda hi.',
  'error.calibration-open': 'Mae sesiwn gymedroli o’r rownd hon eisoes ar agor. Ymunwch â honno.',
  'error.calibration-ended': 'Mae’r sesiwn gymedroli hon wedi dod i ben.',
  'error.unknown-cell': 'Nid oes barn “{judgement}” ar y rhanbarth “{region}” yn y rownd hon.',
  'error.not-in-team': 'Nid yw’r person hwn yn perthyn i dîm adolygu’r rownd hon.',
  'error.not-unanimous':
    'Nid yw graddau dan sêl y farn hon i gyd yr un fath, felly ni ellir ei mabwysiadu fel y mae.',
  'error.reason-needed':
    'Rhowch reswm: mae’r lefel y tu allan i ganol y lefelau a seliwyd, neu nid oes dim wedi’i selio yn sail iddi.',
  'error.reasons-needed': 'Rhaid rhoi rhesymau dros herio barn.',
  'error.no-support': 'Nid yw’r pwynt hwn yn dod â thystiolaeth newydd y gellid ei derbyn.',
  'error.unknown-statement': 'Nid oes datganiad {statement} gan y lefel a gymedrolwyd.',
  'error.points-unanswered':
    'Mae angen ei ateb ei hun ar bob pwynt a heriwyd, ac ar y pwyntiau hynny’n unig.',
  'error.answer-needed': 'Mae angen ateb i’r rhesymau cyffredinol.',
  'error.outcome-contradicts.level-changed':
    'Atebwyd pwynt â “newidiwyd y lefel”, felly rhaid i’r canlyniad cyfan fod yn “newidiwyd”.',
  'error.outcome-contradicts.text-corrected':
    'Atebwyd pwynt â “cywirwyd y testun”, felly ni all y canlyniad cyfan fod yn “cadwyd”.',
  'error.outcome-contradicts.no-point':
    '{outcome, select, changed {Nid atebwyd unrhyw bwynt â “newidiwyd y lefel”, felly ni all y canlyniad cyfan fod yn “newidiwyd”.} other {Nid atebwyd unrhyw bwynt â “cywirwyd y testun”, felly ni all y canlyniad cyfan fod yn “cywirwyd y testun”.}}',
  'error.not-later':
    'Dim ond gohirio’r diwrnod olaf ar gyfer atebion sy’n bosibl: rhowch ddiwrnod ar ôl {until}, ac nid cyn heddiw, {today}.',
  'error.feedback-closed.past':
    'Y diwrnod olaf ar gyfer atebion oedd {until}. Cytunir ar farnau heb ateb fel y’u cymedrolwyd; gall y prif adolygydd estyn y dyddiad.',
  'error.feedback-closed.answered':
    'Mae’r prif adolygydd wedi ateb yr hyn a heriwyd, felly ni ellir ei newid mwyach.',
  'error.feedback-closed.agreed':
    'Mae’r lefel y cytunwyd arni wedi’i chofnodi, felly ni ellir newid yr adborth mwyach.',
  'error.recused-here': 'Mae’r adolygydd hwn wedi’i esgusodi o’r rhanbarth.',
  'error.already-rates-here':
    'Mae’r adolygydd hwn eisoes yn graddio’r rhanbarth hwn. Dewiswch rywun nad yw’n gwneud hynny.',
  'error.nothing-contested': 'Nid oes dim a heriwyd yn aros am ateb.',
  'error.no-calibrated-level': 'Nid oes lefel wedi’i chymedroli eto.',
  'error.not-agreed.no-answer-yet':
    'Nid yw’r consortiwm wedi ateb eto, ac nid yw’r dyddiad ar gyfer atebion wedi mynd heibio.',
  'error.not-agreed.contested': 'Mae’r consortiwm yn herio’r farn hon. Atebwch hynny’n gyntaf.',
  'error.not-agreed.differs':
    'Dim ond lle y newidiwyd barn a heriwyd y gall y lefel y cytunwyd arni fod yn wahanol i’r lefel a gymedrolwyd.',
  'error.not-agreed.level-unchanged':
    'Canlyniad yr adborth yw newid y lefel, ond hon yw’r lefel a gymedrolwyd. Rhowch lefel arall.',
  'error.not-agreed.reason-differs':
    'Rhaid i’r rheswm dros beidio â rhoi lefel aros fel y’i cymedrolwyd, oni newidiwyd barn a heriwyd.',
  'error.not-agreed.ground-differs':
    'Rhaid i’r sail aros fel y’i cymedrolwyd, oni newidiwyd barn a heriwyd.',
  'error.not-agreed.text-differs':
    'Rhaid i’r datganiadau aros fel y’u cymedrolwyd, pob un â’i fath a’i iaith. Dim ond lle y newidiwyd barn a heriwyd, neu lle y cywirwyd ei thestun, y gallant fod yn wahanol.',
  'error.not-agreed.text-unchanged':
    'Canlyniad yr adborth yw cywiro’r testun, ond dyma’r datganiadau a gymedrolwyd. Cywirwch hwy.',
  'error.not-agreed.evidence-left-out':
    'Mae tystiolaeth y mae’r lefel a gymedrolwyd yn ei dyfynnu ar goll. Cewch ychwanegu tystiolaeth, ond nid dileu dim.',
  'error.round-started':
    'Mae graddio wedi dechrau mewn rhanbarth yn y rownd hon; ni ellir tynnu’r rhanbarth hwnnw allan.',
  'error.other-framework':
    'Mae rownd sy’n cael ei dwyn ymlaen yn cadw fframwaith y rownd gynharach.',
  'error.not-published':
    'Dim ond rownd y cyhoeddwyd pob un o’i rhanbarthau y gellir ei dwyn ymlaen.',
  'error.no-earlier-position':
    'Nid oes gan y rownd gynharach sefyllfa ddisgwyliedig ar gyfer y farn hon. Ysgrifennwch un.',
  'error.position-exists':
    'Mae gan y rownd hon sefyllfa ddisgwyliedig eisoes ar gyfer y farn hon. Newidiwch hi yno.',
  'error.position-sealed':
    'Mae graddau wedi’u selio yn erbyn y sefyllfa hon, felly mae’n aros. Dywedwch wrth gymedroli beth y dylai fod wedi bod.',
  'error.nothing-to-compare':
    'Nid oes pâr ar ôl i chi ei gymharu: rydych wedi cymharu popeth y cewch ei gymharu, neu mae llai na dau ranbarth â rhywbeth i’w ddarllen.',
  'error.sitting-open':
    'Rydych eisoes wedi dechrau cymharu yn y rownd hon. Ewch ymlaen â’r rheini yn gyntaf.',
  'error.handed-in': 'Mae’r cymariaethau hyn wedi’u cyflwyno, felly ni ellir eu newid mwyach.',
  'error.unknown-pair': 'Nid oes pâr {position} i chi ei gymharu.',
  'error.no-people-here':
    'Darlleniadau gan fodel iaith sydd yn y rownd hon. Cymharwch yr un testunau yn rownd y ddogfen y maent yn dod ohoni.',
  'error.last-administrator':
    'Rhaid i rywun fod yn weinyddwr: rhowch y rôl honno i berson arall yn gyntaf.',
  'error.no-regions': 'Rhaid i arweinydd consortiwm gael o leiaf un rhanbarth.',
  'error.not-a-reviewer': 'Nid oes gan y person hwn y rôl sydd ei hangen ar gyfer yr aseiniad.',
  'error.too-many-ratings':
    'Nifer y sgoriau yw {count, number}. Gellir anfon hyd at {most, number} ar y tro.',
  'error.too-many-comparisons':
    'Nifer y cymariaethau yw {count, number}. Gellir anfon hyd at {most, number} ar y tro.',
  'error.too-much-to-compute':
    'Mae hyn yn cymryd mwy o amser neu o gof nag y mae’r gweinydd yn ei roi i un cais. Anfonwch lai o sgoriau, neu gofynnwch am lai o ailsamplau.',
  'error.statistics-busy':
    'Mae gormod o gyfrifiadau’n aros. Rhowch gynnig arall arni mewn ychydig eiliadau; ni chollwyd dim.',
  'error.busy': 'Mae’r gronfa ddata yn brysur. Rhowch gynnig arall arni; ni chollwyd dim.',
  'error.storage-full':
    'Nid oes lle ar ôl ar y gweinydd i gadw hyn. Ni newidiwyd dim. Cadwch yr hyn a ysgrifennwyd gennych, rhowch wybod i bwy bynnag sy’n rhedeg y gweinydd, a rhowch gynnig arall arni’n nes ymlaen.',
  'error.internal': 'Aeth rhywbeth o’i le ar y gweinydd. Ni newidiwyd dim.',

  'simulated.strength':
    'Efelychiad: mae pob ysgol wedi clywed am y cynllun, a gall y rhan fwyaf ddweud beth y mae’n ei ofyn.',
  'simulated.challenge':
    'Efelychiad: rydym yn gwybod am y gwaith mewn rhai ysgolion, ond ychydig a wyddom mewn eraill.',
  'simulated.priority':
    'Efelychiad: cytuno pa ffigurau sy’n dangos cynnydd, ac edrych arnynt bob tymor.',

  'fault.invalid_type': 'ar goll neu o’r math anghywir',
  'fault.too_small': 'yn rhy fyr neu’n rhy fach; o leiaf {minimum}',
  'fault.too_big': 'yn rhy hir neu’n rhy fawr; hyd at {maximum}',
  'fault.too_big.text':
    'yn rhy hir: mae ynddo {length, number} o nodau, a chaniateir {maximum, number} ar y mwyaf',
  'fault.unrecognized_keys': 'yn faes nad yw’n hysbys yma',
  'fault.invalid_format': 'heb fod yn y ffurf gywir ({format})',
  'fault.invalid_value': 'rhaid iddo fod yn un o’r canlynol: {values}',
  'fault.invalid_union': 'ddim yn cyfateb i unrhyw ffurf a ganiateir',
  'fault.whole_number': 'rhaid iddo fod yn rhif cyfan',
  'fault.number_between': 'rhaid iddo fod yn rhif cyfan o {minimum, number} i {maximum, number}',
  'fault.text_needed': 'rhaid iddo fod yn destun nad yw’n wag',
  'fault.list_needed': 'rhaid cael o leiaf un cofnod',
  'fault.rated_twice': 'yn ail sgôr gan yr un sgoriwr am yr un uned; y gyntaf: {values}',
  'fault.other_group': 'yn wahanol i grŵp yr un uned mewn man arall: {values}',
  'fault.same_item': 'yn cael ei gymharu ag ef ei hun',
  'fault.winner_or_tie': 'rhaid cael naill ai enillydd a chollwr, neu ganlyniad cyfartal rhwng dau',
  'fault.custom': 'ni chaniateir hyn yma',

  'reason.not-recoverable': 'nid oes modd adfer y sgôr o destun y ffynhonnell',
  'reason.evidence-missing': 'mae’r dystiolaeth yn eisiau',
  'reason.several-ratings': 'sawl gradd',
  'reason.not-open': 'heb fod yn agored i chi',
  'reason.none-yet': 'dim un eto',
  'reason.too-few': 'llai na thair lefel, heb eu dangos rhag i’r un lefel ddod i’r amlwg',

  'actor.toolkit': 'Y pecyn cymorth',
}
