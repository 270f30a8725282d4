import type { ratings as en } from '../en/ratings.ts'

export const ratings: Record<keyof typeof en, string> = {
  'rating.own': 'Eich gradd',
  'rating.beside': 'Sefyllfa ddisgwyliedig a thystiolaeth',
  'rating.evidence-beside':
    'Darllen y dystiolaeth ({count, plural, =0 {dim eto} zero {# darn} one {# darn} two {# ddarn} few {# darn} many {# darn} other {# darn}})',
  'rating.level': 'Lefel',
  'rating.descriptors-toolkit':
    'Canllawiau’r pecyn cymorth hwn yw’r disgrifiadau a’r profion ffin. Mae diffiniadau’r fframwaith cyhoeddedig o dan “Ystyr y lefelau”.',
  'rating.not-rated-hint':
    'Dim ond lle mae tystiolaeth ar goll am nad oedd modd i neb chwilio amdani. Sail dros goch yw “rhy gynnar i ddweud”.',
  'rating.why-not-above': 'Pam nad y lefel uwch, {level}?',
  'rating.why-not-below': 'Pam nad y lefel is, {level}?',
  'rating.chosen': 'Dewiswyd {level}',
  'rating.ground': 'Sail dros roi {level}',
  'rating.reason': 'Pam nad yw wedi’i graddio',
  'rating.reason-hint': 'Nodwch pa dystiolaeth sydd ar goll.',
  'rating.language-of.strength': 'Iaith y cryfder',
  'rating.language-of.challenge': 'Iaith yr her',
  'rating.language-of.priority': 'Iaith y flaenoriaeth',
  'rating.strength-hint': 'Beth sydd yn ei le, a beth sy’n dangos ei fod yn gweithio.',
  'rating.challenge-hint':
    'Beth sydd heb gyrraedd y man lle’r oedd disgwyl iddo fod, a beth sy’n dangos hynny.',
  'rating.priority-hint': 'Beth y mae angen ei wneud nesaf.',
  'rating.evidence': 'Y dystiolaeth y mae eich gradd yn seiliedig arni',
  'rating.evidence-hint':
    'Dewiswch bopeth y buoch yn dibynnu arno, hyd yn oed lle mae’n siarad yn erbyn y lefel.',
  'rating.confidence': 'Pa mor hyderus ydych chi yn y lefel hon?',
  'rating.confidence-low': 'Isel',
  'rating.confidence-medium': 'Canolig',
  'rating.confidence-high': 'Uchel',
  'rating.draft-new':
    'Cedwir y drafft yn awtomatig wrth ichi ysgrifennu. Nid oes neb arall yn ei weld.',
  'rating.draft-conflict':
    'Heb ei gadw eto: newidiwyd y drafft hwn ar ddyfais arall neu mewn ffenestr arall.',
  'rating.draft-choose': 'Dewis pa fersiwn i’w chadw',
  'rating.draft-signed-out':
    'Heb ei gadw eto: nid ydych wedi mewngofnodi bellach. Mae eich geiriau’n aros yma.',
  'rating.draft-refused': 'Heb ei gadw: {message}',
  'rating.too-long.strength':
    'Mae {length} o nodau yn y cryfder; gellir cadw {maximum} ar y mwyaf ar y gweinydd.',
  'rating.too-long.challenge':
    'Mae {length} o nodau yn yr her; gellir cadw {maximum} ar y mwyaf ar y gweinydd.',
  'rating.too-long.priority':
    'Mae {length} o nodau yn y flaenoriaeth; gellir cadw {maximum} ar y mwyaf ar y gweinydd.',
  'rating.kept-device': 'Cedwir y cyfan ar y ddyfais hon.',
  'rating.kept-window': 'Cedwir y cyfan tra bo’r ffenestr hon ar agor.',
  'form.count': '{length} o nodau, o {maximum} ar y mwyaf',
  'rating.field.level': 'Lefel',
  'rating.field.reason': 'Pam nad yw wedi’i graddio',
  'rating.field.ground': 'Sail',
  'rating.field.confidence': 'Hyder',
  'rating.field.language': 'Iaith y testunau',
  'rating.field.strength': 'Cryfder',
  'rating.field.challenge': 'Her',
  'rating.field.priority': 'Blaenoriaeth',
  'rating.field.strengthLanguage': 'Iaith y cryfder',
  'rating.field.challengeLanguage': 'Iaith yr her',
  'rating.field.priorityLanguage': 'Iaith y flaenoriaeth',
  'rating.field.evidence': 'Tystiolaeth a ddyfynnwyd',
  'rating.seal': 'Selio’r radd hon yn unig',
  'rating.seal-not-yet':
    'Gallwch selio eich gradd pan fydd yr adolygiad yn cyrraedd y cam “Barnu dan sêl”. Cedwir eich drafft tan hynny.',
  'rating.seal-question': 'Selio’r radd hon?',
  'rating.seal-final':
    'Ni ellir dadwneud y selio. Eich gradd gyntaf dan sêl sy’n cyfrif o hyn ymlaen.',
  'rating.seal-secret':
    'Hyd y datgelu nid oes neb yn gweld yr hyn a seliwyd gennych; gwêl yr adolygwyr eraill eich bod wedi selio, a dim mwy.',
  'rating.seal-later': 'Gallwch roi gradd ddiweddarach, gyda rheswm. Nid yw’n cymryd lle’r gyntaf.',
  'rating.seal-confirm': 'Selio',
  'rating.seal-offline':
    'Nid oes cysylltiad, felly ni ellir selio dim nawr. Erys eich drafft yma; seliwch ef pan fyddwch wedi cysylltu.',
  'rating.seal-cancel': 'Na, parhau i ysgrifennu',
  'rating.sealed': 'Seliwyd y radd',
  'rating.own-sealed': 'Eich gradd dan sêl',
  'rating.sealed-at': 'Seliwyd {time}',
  'rating.unsealed-draft': 'Eich drafft, heb ei selio',
  'rating.unsealed-draft-what':
    'Agorwyd y graddau dan sêl cyn ichi selio hwn. Nid yw’n cyfrif, a chi yn unig a all ei ddarllen.',
  'rating.unsealed-on-device':
    'Cadwyd y geiriau hyn ar y ddyfais hon am na ellid eu cadw ar y gweinydd mewn pryd. Nid ydynt yn cyfrif, a dim ond chi a all eu darllen.',
  'rating.next': 'Graddio’r farn nesaf: {judgement}',
  'rating.all-sealed': 'Rydych wedi selio pob barn ar gyfer {region}.',
  'rating.level-missing': 'Dewiswch lefel, neu “Heb ei graddio”',
  'rating.ground-missing': 'Dewiswch y sail dros y lefel hon',
  'rating.reason-missing': 'Rhowch y rheswm',
  'rating.supersede': 'Rhoi gradd ddiweddarach',
  'rating.supersede-what':
    'Mae’r radd gyntaf a seliwyd gennych yn aros ar gofnod, a honno y mae’r ystadegau’n ei defnyddio. Mae gradd ddiweddarach yn dweud pam y daethoch i weld pethau’n wahanol.',
  'rating.supersede-because': 'Pam y mae’r radd ddiweddarach yn disodli’r un flaenorol',
  'rating.seal-later-one': 'Selio’r radd ddiweddarach',
  'waiver.new': 'Cofnodi hepgoriad',
  'waiver.change': 'Newid y rheswm dros yr hepgoriad',
  'waiver.reason': 'Pam y mae’r farn hon yn mynd ymlaen â llai na dwy lefel dan sêl',
  'waiver.reason-hint': 'Bydd adolygwyr y rownd yn darllen hyn.',
  'waiver.reason-missing': 'Rhowch y rheswm dros yr hepgoriad',
  'waiver.save': 'Cadw’r hepgoriad',
  'waiver.saved': 'Cofnodwyd yr hepgoriad',
  'waiver.take-back': 'Tynnu’r hepgoriad yn ôl',
  'waiver.take-back-question':
    'Tynnu’r hepgoriad yn ôl? Wedyn bydd angen dwy lefel dan sêl ar y farn cyn y datgelu.',
  'waiver.taken-back': 'Tynnwyd yr hepgoriad yn ôl',
  'rating.not-blind': 'Heb fod yn ddall',
  'rating.not-blind-hint':
    'Wedi hwyluso gweithdy hunanadolygu’r rhanbarth hwn cyn selio, ac felly wedi gweld ei hunanadolygiad.',
}
