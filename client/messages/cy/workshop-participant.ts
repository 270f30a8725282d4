import type { workshopParticipant as en } from '../en/workshop-participant.ts'

export const workshopParticipant: Record<keyof typeof en, string> = {
  'join.title': 'Ymuno â gweithdy',
  'join.code': 'Y cod ar y sgrin',
  'join.code-hint':
    'Chwe llythyren a rhif. Nid oes gwahaniaeth am briflythrennau, bylchau na chysylltnodau.',
  'join.code-wrong':
    'Mae chwe llythyren a rhif mewn cod, heb 0, 1, 2, 5, 8 na’r llythrennau sy’n debyg iddynt.',
  'join.go-on': 'Parhau',
  'join.to': 'Ymuno: {region}',
  'join.other-code': 'Rhoi cod arall',
  'join.connecting': 'Dim cysylltiad eto. Yn rhoi cynnig arall arni.',
  'join.kept-title': 'Cyn ichi ymuno',
  'join.kept-what':
    'Beth a gedwir: eich pleidleisiau a’r hyn a ysgrifennwch gyda nhw, yn rhan o’r adolygiad hwn. Chi sydd i ddewis rhoi enw.',
  'join.kept-rehearsal':
    'Beth a gedwir: nid oes dim o ymarfer yn mynd i’r adolygiad. Chi sydd i ddewis rhoi enw.',
  'join.kept-who':
    'Pwy sy’n ei weld: neb cyn y datgelu. Wedyn gwêl pawb yma sawl gwaith y rhoddwyd pob lefel, ac mae’r hwylusydd yn darllen y testunau heb weld pwy a’u hysgrifennodd. Mae’r tîm adolygu’n gweld yr hyn y mae’r tîm yn cytuno arno, unwaith y bydd ei holl raddau ei hun wedi’u hagor.',
  'join.kept-how-long':
    'Am ba hyd: y pleidleisiau, cyhyd â’r adolygiad. Dilëir enw pan ddaw’r gweithdy i ben, a’r hyn sy’n adnabod eich dyfais ddiwrnod yn ddiweddarach; y ddau 14 diwrnod fan bellaf ar ôl i rywun fod ynddo ddiwethaf.',
  'join.language': 'Iaith ar y ddyfais hon',
  'join.label': 'Enw neu rif (cewch adael hwn yn wag)',
  'join.label-hint':
    'Ar gyfer eich sgrin eich hun, oni bai eich bod yn gadael i’r hwylusydd ei weld hefyd. Fel arall, wrth rif yr adwaenir chi.',
  'join.label-long': 'Byrhewch yr enw neu’r rhif: mae iddo {length} nod, a chaniateir 60.',
  'join.label-shown': 'Caiff yr hwylusydd ei weld',
  'join.elsewhere': 'Rwyf eisoes wedi ymuno ar ddyfais arall',
  'join.pass': 'Tocyn o’ch dyfais arall',
  'join.pass-hint':
    'Ar y ddyfais honno, agorwch “Defnyddio dyfais arall hefyd” ar ddiwedd y dudalen.',
  'join.join': 'Ymuno',
  'join.removed-title': 'Nid ydych yn y gweithdy hwn mwyach',
  'join.removed':
    'Mae’r hwylusydd wedi tynnu’r ddyfais hon o’r gweithdy. Os camgymeriad oedd hynny, siaradwch â’r hwylusydd. Mae’r hyn a gyfrifwyd cynt yn dal i gyfrif.',
  'join.unknown-title': 'Nid ydych yn y gweithdy hwn',
  'join.unknown': 'Nid yw’r ddyfais hon yn hysbys yma mwyach. Gallwch ymuno eto â’r cod.',
  'join.again': 'Ymuno eto',

  'taking-part.you': 'Rhif {number} ydych chi',
  'taking-part.you-labelled': 'Rhif {number} ydych chi: {label}',
  'taking-part.connected': 'Wedi cysylltu',
  'taking-part.lost': 'Dim cysylltiad: mae’r hyn a rowch yn aros yma',
  'taking-part.page-only': 'Gadewch y dudalen hon ar agor: ni all y porwr hwn gadw’r hyn a rowch.',
  'taking-part.lobby-title': 'Rydych chi i mewn',
  'taking-part.lobby':
    'Arhoswch: bydd yr hwylusydd yn dechrau cyn hir. Nid oes angen ichi wneud dim.',
  'taking-part.joined':
    'Mae {count, plural, zero {# person} one {# person} two {# berson} few {# pherson} many {# pherson} other {# person}} wedi ymuno',
  'taking-part.agenda':
    'Mae {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} ar yr agenda',
  'taking-part.read': 'Darllenwch hwn. Bydd y bleidlais yn agor cyn hir.',
  'taking-part.evidence':
    'Tystiolaeth ({count, plural, zero {# darn} one {# darn} two {# ddarn} few {# darn} many {# darn} other {# darn}})',
  'taking-part.meanings': 'Ystyr y lefelau yma',
  'taking-part.toolkit-guidance':
    'Canllawiau’r pecyn cymorth hwn yw’r cwestiwn a’r disgrifiadau hyn.',
  'taking-part.own-ballots':
    '{count, plural, zero {Eich pleidleisiau hyd yma} one {Eich pleidlais hyd yma} two {Eich pleidleisiau hyd yma} few {Eich pleidleisiau hyd yma} many {Eich pleidleisiau hyd yma} other {Eich pleidleisiau hyd yma}}',
  'taking-part.own-ballot': 'Eich pleidlais {number}',
  'taking-part.cannot-judge': 'Ni allaf farnu',
  'taking-part.no-text': 'Heb destun',
  'taking-part.confidence': 'Pa mor sicr ydych chi: {confidence}',
  'taking-part.discuss': 'Trafodwch. Bydd ail bleidlais yn dilyn.',
  'taking-part.yours': 'eich un chi',
  'taking-part.results': 'Canlyniad pleidlais {number}',
  'taking-part.given':
    '{level}: {count, plural, =0 {neb} zero {# person} one {# person} two {# berson} few {# pherson} many {# pherson} other {# person}}',
  'taking-part.agree': 'Cytunwch ar lefel gyda’ch gilydd. Bydd yr hwylusydd yn ei chofnodi.',
  'taking-part.agreed-none': 'Dim lefel: {reason}',
  'taking-part.because': 'Pam y mae’n wyrddach na’r pleidleisiau',
  'taking-part.dissent': 'Pwy sy’n ei gweld yn wahanol',
  'taking-part.other-device': 'Defnyddio dyfais arall hefyd',
  'taking-part.pass-what':
    'Mae tocyn yn gadael ail ddyfais o’ch eiddo i mewn, neu un arall yn lle hon, fel yr un cyfranogwr. Un bleidlais sydd gennych o hyd.',
  'taking-part.pass-make': 'Creu tocyn',
  'taking-part.pass-again': 'Creu tocyn arall',
  'taking-part.pass-how':
    'Ar y ddyfais arall agorwch {address}, rhowch y cod {code}, dewiswch “Rwyf eisoes wedi ymuno ar ddyfais arall” a rhowch y tocyn hwn:',
  'taking-part.pass-until':
    'Mae’n gadael un ddyfais i mewn, hyd {time}. Peidiwch â’i ddangos i neb arall.',
  'taking-part.ended-title': 'Diolch',
  'taking-part.ended':
    'Mae’r gweithdy wedi dod i ben. Daw’r hyn y cytunodd y tîm arno yn hunanadolygiad. Yn ddiweddarach gosodir graddau’r adolygwyr wrth ei ochr, a thrafodir y ddau yn yr adborth.',
  'taking-part.ended-rehearsal':
    'Mae’r ymarfer wedi dod i ben. Nid oes dim ohono’n mynd i’r adolygiad.',
  'taking-part.ended-close': 'Gallwch gau’r dudalen hon.',
  'taking-part.say-step': 'Mae’r gweithdy wedi cyrraedd {judgement}, {step}',
  'taking-part.say-revealed': 'Datgelwyd pleidlais {number}',

  'ballot.title': 'Eich pleidlais',
  'ballot.level': 'Ble mae’r cyflawni’n sefyll?',
  'ballot.cannot-judge': 'Ni allaf farnu',
  'ballot.cannot-judge-hint':
    'Er enghraifft am nad hwn yw eich gwaith chi. Fe’i cyfrifir ar wahân.',
  'ballot.confidence': 'Pa mor sicr ydych chi?',
  'ballot.confidence.low': 'Ddim yn sicr iawn',
  'ballot.confidence.medium': 'Gweddol sicr',
  'ballot.confidence.high': 'Sicr iawn',
  'ballot.texts': 'Dweud mwy, os dymunwch',
  'ballot.texts-hint':
    'Mae’r hwylusydd yn darllen hyn ar ôl y datgelu, heb weld pwy a’i hysgrifennodd.',
  'ballot.left':
    '{count, plural, zero {# nod ar ôl} one {# nod ar ôl} two {# nod ar ôl} few {# nod ar ôl} many {# nod ar ôl} other {# nod ar ôl}}',
  'ballot.over':
    '{count, plural, zero {# nod yn ormod} one {# nod yn ormod} two {# nod yn ormod} few {# nod yn ormod} many {# nod yn ormod} other {# nod yn ormod}}',
  'ballot.language': 'Iaith eich geiriau',
  'ballot.send': 'Anfon',
  'ballot.change': 'Newid fy mhleidlais',
  'ballot.choose-first': 'Dewiswch lefel, neu “Ni allaf farnu”',
  'ballot.too-long':
    '{kind}: byrhewch hwn o {count, plural, zero {# nod} one {# nod} two {# nod} few {# nod} many {# nod} other {# nod}}',
  'ballot.state.empty': 'Nid anfonwyd dim eto',
  'ballot.state.unsent': 'Heb ei hanfon eto',
  'ballot.state.changed': 'Wedi’i newid, heb ei hanfon eto',
  'ballot.state.sending': 'Wrthi’n anfon…',
  'ballot.state.waiting': 'Yn aros am gysylltiad, wedi’i chadw yma',
  'ballot.state.saved': 'Cadwyd',
  'ballot.can-change': 'Gallwch ei newid tan y datgelu.',
  'ballot.say-confidence': 'Dywedwch pa mor sicr ydych chi',
  'ballot.state.closed':
    'Mae’r bleidlais ar gau ar hyn o bryd. Fe’i cedwir yma, a’i hanfon os bydd yn agor eto.',
  'ballot.state.refused': 'Heb ei chadw: {message}',
  'ballot.state.conflict': 'Heb ei chadw: mae gennych bleidlais arall',
  'ballot.conflict': 'Mae gennych ddwy bleidlais',
  'ballot.conflict-why':
    'Mae dyfais neu ffenestr arall o’ch eiddo wedi anfon pleidlais. Dim ond un all gyfrif: dewiswch.',
  'ballot.conflict-theirs': 'Anfonwyd o fan arall',
  'ballot.conflict-ours': 'Rhoddwyd yma',
  'ballot.keep-ours': 'Cyfrif yr un a roddwyd yma',
  'ballot.take-theirs': 'Cyfrif yr un a anfonwyd o fan arall',
  'ballot.begin-with': 'Dechrau gyda fy mhleidlais gyntaf',
  'ballot.take-texts': 'Defnyddio’r testunau na chyfrifwyd',
  'ballot.not-counted-title': 'Ni chyfrifir eich pleidlais {number}',
  'ballot.not-counted':
    'Nid oedd wedi cyrraedd pan ddatgelwyd pleidlais {number}. Mae’r hyn a roesoch yma o hyd; dywedwch ef yn y drafodaeth, neu yn y bleidlais nesaf.',
  'ballot.asking': 'Yn gwirio a gyrhaeddodd eich pleidlais {number}…',
}
