import type { NoteCode } from './en.ts'

/** A draft: no translator has passed it. */
export const cy: Readonly<Record<NoteCode, string>> = {
  'no-variation': 'dim amrywiad: {level} yw pob sgôr',

  // Agreement.
  'one-rater': 'dim ond un sgoriwr sydd, felly nid oes neb i gytuno ag ef',
  'no-pairable-unit': 'ni chafodd yr un farn ei sgorio gan ddau berson',
  'no-shared-unit': 'ni sgoriodd y ddau berson hyn yr un farn yn gyffredin',
  'no-complete-units':
    'mae angen dwy farn a sgoriwyd gan bob sgoriwr, ac {n, plural, zero {nid oes yr un} other {un yn unig sydd}}',
  'icc-no-variation': 'nid yw’r barnau’n ddigon gwahanol i’w gilydd i’w gyfrifo',
  'interval-wilson': 'cyfwng Wilson',
  'interval-bootstrap': 'bootstrap canraddol dros unedau, {resamples, number} o ailsamplau',
  'interval-bootstrap-again':
    'bootstrap canraddol dros unedau, {resamples, number} o ailsamplau; {again, number} heb amrywiad wedi’u tynnu eto',
  'interval-jackknife': 'jackknife dros unedau, gyda t ar gyfer {degrees} gradd o ryddid',
  'interval-large-sample': 'cyfeiliornad safonol Fleiss, Cohen ac Everitt',
  'interval-one-unit':
    'ni all un farn ar ei phen ei hun ddangos pa mor bell y gallai’r ffigur symud',
  'interval-leave-one-out':
    'heb ryw un o’r barnau ni fyddai dim yn amrywio, felly ni ellir dweud pa mor bell y gallai’r ffigur symud',
  'interval-same-each-time':
    'mae pob ffordd o dynnu’r barnau eto yn rhoi’r un ffigur, felly ni ellir dweud pa mor bell y gallai symud',
  'few-units':
    'dim ond {n} {n, plural, zero {barn} one {farn} two {farn} few {barn} many {barn} other {barn}} a sgoriwyd gan ddau berson neu fwy: rhy ychydig i ddarllen cyfernod ohonynt',
  'units-rated-once':
    '{n, plural, zero {ni sgoriwyd yr un farn} one {sgoriwyd un farn} two {sgoriwyd dwy farn} few {sgoriwyd # barn} many {sgoriwyd # barn} other {sgoriwyd # barn}} gan un person yn unig: nid yw hyn yn dweud dim am gytundeb, ac mae’n cyfrif yn AC2 yn unig',
  'one-level-prevails':
    '{level} yw {percent}% o’r sgorau: lle rhoddir yr un lefel i bron bopeth, mae alffa a kappa yn isel er bod pobl yn cytuno, ac mae AC2 yn aros yn uchel; darllenwch y ddau wrth ochr cyfran y cytundeb union',
  'raters-differ-in-severity':
    'mae pobl yn rhoi’r barnau mewn trefn debyg iawn, ond yn cytuno llai ar y lefelau eu hunain: mae rhai yn llymach nag eraill',
  'pairs-left-out': 'gyda mwy na {most} o sgorwyr, gadewir y parau allan',

  // Movement, and self-review against reviewers.
  'sign-test-nothing-changed': 'nid oes yr un yn uwch na’r un yn is, felly nid oes dim i’w brofi',
  'sign-test-too-few':
    'dim ond {n} o’r {needed} barn y mae’r prawf hwn eu hangen y gellir eu cymharu: darllenwch nhw fesul un',

  // What the screens do not show although it could be computed.
  'gate-shared-units':
    'nis dangosir: {units, plural, zero {ni raddiwyd yr un farn} one {dim ond # farn a raddiwyd} two {dim ond # farn a raddiwyd} few {dim ond # barn a raddiwyd} many {dim ond # barn a raddiwyd} other {dim ond # barn a raddiwyd}} gan ddau berson neu fwy, ac mae angen o leiaf {least} cyn i ffigur o’r fath ddweud dim',
  'gate-ratings':
    'nis dangosir: {ratings, plural, zero {nid yw # gradd} one {nid yw # radd} two {nid yw # radd} few {nid yw # gradd} many {nid yw # gradd} other {nid yw # gradd}} yn ddigon i ddweud pa mor llym yw rhywun; mae angen o leiaf {least}',
  'gate-near-perfect':
    'mae’r cytundeb yn rhy agos at fod yn berffaith: gyda chyn lleied o anghytuno, nid oes dim yn dangos a yw rhywun yn fwy llym na’r lleill',
  'gate-not-settled': 'ni setlodd y cyfrifiad ar un ateb',
  'gate-extreme':
    'y lefel uchaf yw pob gradd, neu’r isaf yw pob un, felly nid oes dim yn dangos pa mor llym yw’r person hwn',

  // Comparisons of two at a time.
  'nothing-compared': 'nid oes cymhariaeth rhwng unrhyw ddau ohonynt a enillwyd gan un o’r ddau',
  'reliability-apart':
    'maent yn ffurfio grwpiau ({count}) na chawsant erioed eu cymharu â’i gilydd, felly nid oes un drefn a allai fod yn ddibynadwy neu beidio',
  'reliability-regularised':
    'enillodd neu gollodd rhai bob tro yn erbyn y lleill, felly mae’r drefn yn dibynnu’n rhannol ar dybiaeth',
  'reliability-without-errors': 'mae gormod ohonynt i ddweud pa mor gywir yw pob lle yn y drefn',
  'reliability-without-spread': 'daeth pob un allan yn gyfartal',
  'ties-left-out':
    '{count, plural, zero {cyfrifwyd # cymhariaeth gyfartal, a’u} one {cyfrifwyd un gymhariaeth gyfartal, a’i} two {cyfrifwyd # gymhariaeth gyfartal, a’u} few {cyfrifwyd # chymhariaeth gyfartal, a’u} many {cyfrifwyd # chymhariaeth gyfartal, a’u} other {cyfrifwyd # cymhariaeth gyfartal, a’u}} gadael allan o’r drefn',
  'ties-only':
    'cymariaethau cyfartal yn unig sydd gan rai ohonynt ({count}), ac felly nid oes iddynt le yn y drefn',
  'compared-apart':
    'maent yn ffurfio grwpiau ({count}) na chawsant erioed eu cymharu â’i gilydd, hyd yn oed drwy eraill: o fewn grŵp yn unig y mae trefn yn ddilys',
  regularised:
    '{components, plural, =1 {enillodd} other {mewn {count} o’r {components} grŵp, enillodd}} neu gollodd rhai bob tro yn erbyn y lleill, felly nid oes dim yn dweud pa mor bell ar y blaen neu ar ei hôl hi yw’r rhain: rhoddwyd hanner buddugoliaeth ychwanegol y naill ffordd a’r llall i bob pâr a gymharwyd, a dylid darllen y drefn yn ofalus',
  'too-many-items-for-errors':
    'lle mae mwy na {most, number} wedi’u cysylltu drwy gymariaethau, gadewir cyfeiliornadau safonol allan',
  'too-many-items-for-pairs':
    'gyda mwy na {most, number} i’w rhoi mewn trefn, gadewir y gwahaniaethau rhwng parau allan',
}
