import type { NoteCode } from './en.ts'

/** A draft: no translator has passed it. */
export const cy: Readonly<Record<NoteCode, string>> = {
  'no-variation': 'dim amrywiad: {level} yw pob sgôr',

  // Agreement.
  'one-rater': 'dim ond un sydd wedi graddio, felly nid oes neb i gytuno ag ef neu â hi',
  'no-pairable-unit': 'ni raddiwyd yr un farn gan ddau berson',
  'no-shared-unit': 'ni raddiodd y ddau berson hyn yr un farn yn gyffredin',
  'no-complete-units':
    'mae angen dwy farn a raddiwyd gan bawb sy’n graddio, ac {n, plural, =0 {nid oes yr un} zero {nid oes yr un} one {un yn unig sydd} two {dwy sydd} few {# sydd} many {# sydd} other {# sydd}}',
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
  'interval-not-asked': 'ni ofynnwyd am amrediad',
  'few-units':
    '{n, plural, =0 {ni raddiwyd yr un farn} zero {ni raddiwyd yr un farn} one {dim ond un farn a raddiwyd} two {dim ond dwy farn a raddiwyd} few {dim ond # barn a raddiwyd} many {dim ond # barn a raddiwyd} other {dim ond # barn a raddiwyd}} gan ddau berson neu fwy: rhy ychydig i ddarllen cyfernod ohonynt',
  'units-rated-once':
    '{n, plural, zero {ni raddiwyd yr un farn} one {graddiwyd un farn} two {graddiwyd dwy farn} few {graddiwyd # barn} many {graddiwyd # barn} other {graddiwyd # barn}} gan un person yn unig: nid yw hyn yn dweud dim am gytundeb, ac mae’n cyfrif yn AC2 yn unig',
  'one-level-prevails':
    '{level} yw {percent}% o’r graddau: lle rhoddir yr un lefel i bron bopeth, mae alffa a kappa yn isel er bod pobl yn cytuno, ac mae AC2 yn aros yn uchel; darllenwch y ddau wrth ochr cyfran y cytundeb union',
  'raters-differ-in-severity':
    'mae pobl yn cytuno mwy ar drefn y barnau nag ar y lefelau eu hunain: ymddengys fod rhai yn llymach nag eraill',
  'pairs-left-out': 'gyda mwy na {most} yn graddio, gadewir y parau allan',

  // What a plan allows.
  'plan-no-interval':
    'byddai rhy ychydig o farnau a raddir gan ddau neu fwy i ddweud pa mor sicr fyddai alffa',
  'plan-alone':
    'ni fyddai neb arall yn graddio’r hyn y mae’r person hwn yn ei raddio, felly nid oes neb i gymharu ag ef neu â hi',
  'plan-few-ratings':
    'nid yw {ratings, plural, zero {# gradd} one {# radd} two {# radd} few {# gradd} many {# gradd} other {# gradd}} yn ddigon; mae angen o leiaf {least}',
  'plan-few-shared':
    'dim ond {shared, plural, zero {# gradd} one {# radd} two {# radd} few {# gradd} many {# gradd} other {# gradd}} fyddai ar farnau y mae rhywun arall yn eu graddio hefyd; mae angen o leiaf {least}',
  'plan-too-large': 'mae’r cynllun yn rhy fawr i gyfrifo hyn',

  // Movement, and self-review against reviewers.
  'sign-test-nothing-changed': 'nid oes yr un yn uwch na’r un yn is, felly nid oes dim i’w brofi',
  'sign-test-too-few':
    'dim ond {n} o’r {needed} barn y mae’r prawf hwn eu hangen y gellir eu cymharu: darllenwch nhw fesul un',

  // What the screens do not show although it could be computed.
  'gate-shared-units':
    '{units, plural, zero {ni raddiwyd yr un farn} one {dim ond # farn a raddiwyd} two {dim ond # farn a raddiwyd} few {dim ond # barn a raddiwyd} many {dim ond # barn a raddiwyd} other {dim ond # barn a raddiwyd}} gan ddau berson neu fwy, ac mae angen o leiaf {least} cyn i ffigur o’r fath ddweud dim',
  'gate-complete-units':
    '{units, plural, zero {ni raddiwyd yr un farn} one {dim ond # farn a raddiwyd} two {dim ond # farn a raddiwyd} few {dim ond # barn a raddiwyd} many {dim ond # barn a raddiwyd} other {dim ond # barn a raddiwyd}} gan bawb, ac mae angen o leiaf {least} cyn i ffigur o’r fath ddweud dim',
  'gate-ratings':
    '{ratings, plural, zero {nid yw # gradd} one {nid yw # radd} two {nid yw # radd} few {nid yw # gradd} many {nid yw # gradd} other {nid yw # gradd}} yn ddigon i ddweud pa mor llym yw rhywun; mae angen o leiaf {least}',
  'gate-near-perfect':
    'mae’r cytundeb mor agos at fod yn berffaith fel nad oes dim yn dangos a yw rhywun yn fwy llym na’r lleill',
  'gate-not-settled': 'ni setlodd y cyfrifiad ar un ateb',
  'gate-few-told': 'byddai’n sôn am lai na {least} barn, ac felly bron am raddau unigol',
  'gate-leave-raters': 'gyda llai na thri pherson ni fyddai dau ar ôl i’w cymharu',
  'gate-leave-one': 'un yn unig sydd',
  'gate-leave-many': 'mae gormod i’w rhestru fesul un',
  'gate-untold':
    'nid oedd gwahaniaeth rhwng y person hwn a’r rhai a raddiodd yr un barnau, neu roedd bob amser yn yr un drefn, felly nid oes dim yn dangos pa mor llym ydyw',
  'gate-nobody': 'rhy ychydig sy’n dangos pa mor llym yw unrhyw un',
  'gate-shared-ratings':
    'dim ond {shared, plural, zero {# gradd} one {# radd} two {# radd} few {# gradd} many {# gradd} other {# gradd}} sydd ar farnau a raddiwyd hefyd gan eraill y gellir eu cymharu, ac mae angen o leiaf {least} i ddweud pa mor llym yw rhywun',
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

  // Severity.
  'severity-one-rater': 'un sgoriwr yn unig sydd, a chymharu sgorwyr y mae llymder',
  'severity-no-shared-unit':
    'ni sgoriodd unrhyw ddau sgoriwr yr un peth, felly ni ellir eu cymharu',
  'severity-no-disagreement':
    'ni fu gwahaniaeth rhwng y sgorwyr erioed, felly ni ellir galw’r un ohonynt yn fwy llym',
  'severity-one-order':
    'bob tro y bu gwahaniaeth rhwng sgorwyr, yr un oedd y drefn, felly mae’r sgoriau’n dangos pwy sy’n fwy llym ond nid o faint',
  'severity-all-extreme':
    'rhoddodd pob sgoriwr y lefel uchaf yn unig neu’r lefel isaf yn unig, felly ni ellir mesur llymder',
  'severity-no-maximum':
    'nid oes gwerthoedd llymder meidraidd sy’n ffitio’r sgoriau hyn orau: mae rhai sgorwyr neu grwpiau’n cadw at lefelau nad yw eraill yn eu defnyddio',
  'severity-too-many':
    'gormod o sgorwyr a grwpiau i’w hamcangyfrif gyda’i gilydd: tua {most, number} yw’r nifer mwyaf',
  'severity-separate':
    'mae’r sgorwyr yn ffurfio {count, plural, zero {# set} one {# set} two {# set} few {# set} many {# set} other {# set}} heb sgorio dim yn gyffredin; o fewn set yn unig y gellir cymharu llymder a mesurau',
  'severity-extreme':
    'rhoddodd {count, plural, zero {# sgoriwr} one {un sgoriwr} two {# sgoriwr} few {# sgoriwr} many {# sgoriwr} other {# sgoriwr}} y lefel uchaf yn unig neu’r lefel isaf yn unig o’r rhai a ddefnyddiwyd ({raters}): amcan gofalus yw’r llymder a roddir, ac nid yw’n newid yr un ffigur arall',
  'severity-extreme-alone':
    'rhoddodd {count, plural, zero {# sgoriwr} one {un sgoriwr} two {# sgoriwr} few {# sgoriwr} many {# sgoriwr} other {# sgoriwr}} y lefel uchaf yn unig neu’r lefel isaf yn unig o’r rhai a ddefnyddiwyd, heb sgorio dim gyda’r rhai y gellir eu cymharu ({raters}): nid oes dim yn dangos y llymder hwnnw',
  'severity-no-groups':
    'ni roddwyd grwpiau ac ni sgoriodd pawb bopeth: gall gwahaniaeth rhwng grwpiau a sgoriwyd gan wahanol sgorwyr edrych fel llymder',
  'severity-unused-levels':
    'ni ddefnyddiodd neb o’r sgorwyr a gymherir {count, plural, zero {lefelau} one {lefel} two {lefelau} few {lefelau} many {lefelau} other {lefelau}} {levels}, felly ni wyddys dim am {count, plural, zero {y camau} one {y cam} two {y camau} few {y camau} many {y camau} other {y camau}} yno',
  'severity-not-converged':
    'ni ddaeth y chwilio am y ffit orau i ben: peidiwch â dibynnu ar y ffigurau hyn',
  'severity-sigma-zero':
    'nid yw’r hyn a sgoriwyd yn gwahaniaethu mwy nag y byddai ar hap, felly ychydig a ddywed ei fesurau',
  'severity-sigma-large':
    'mae’r sgorwyr yn cytuno’n rhy agos at berffaith i ddweud pa mor llym yw pob un (sigma yw {sigma, number})',
  'severity-untold':
    'ni ellir mesur llymder {count, plural, zero {# sgoriwr} one {un sgoriwr} two {# sgoriwr} few {# sgoriwr} many {# sgoriwr} other {# sgoriwr}}, oherwydd na fu gwahaniaeth erioed rhyngddynt a’r rhai sy’n rhannu gwaith â nhw, neu mai yn yr un drefn y bu bob tro ({raters})',
  'severity-group-left-out':
    'cafodd {count, plural, zero {# grŵp} one {un grŵp} two {# grŵp} few {# grŵp} many {# grŵp} other {# grŵp}} y lefel uchaf yn unig neu’r lefel isaf yn unig ({groups}), ac nid yw hynny’n dweud dim am lymder',
  'severity-few-ratings':
    'rhoddodd {count, plural, zero {# sgoriwr} one {un sgoriwr} two {# sgoriwr} few {# sgoriwr} many {# sgoriwr} other {# sgoriwr}} lai na {needed} sgôr ({raters}): prin y gwyddys y llymder hwnnw',
  'severity-surprises-cut': 'rhestrir y {shown} sgôr mwyaf annisgwyl, o blith {found, number}',
}
