import type { figures as en } from '../en/figures.ts'

export const figures: Record<keyof typeof en, string> = {
  'figures.title': 'Yr hyn a ddywed y ffigurau',
  'figures.link': 'Yr hyn a ddywed y ffigurau: i ba raddau y mae’r graddau’n cytuno',
  'figures.what':
    'I ba raddau y mae’r rhai a raddiodd y rownd hon yn cytuno, wedi’i gyfrifo o’r radd gyntaf a seliodd pob un ohonynt. Nid yw’r hyn a ddywedwyd neu a newidiwyd ar ôl y datgelu yn yr un o’r ffigurau hyn; cyfrifir yr hyn a newidiodd ar y diwedd.',
  'figures.what-agreement':
    'I ba raddau y mae’r rhai a raddiodd y rownd hon yn cytuno, wedi’i gyfrifo o’r radd gyntaf a seliodd pob un ohonynt. I’r tîm adolygu’n unig y mae ffigurau pobl unigol yn agored.',
  'figures.source':
    'Ni ellir dweud dim. Lluniau lliw oedd sgorau’r ddogfen hon ac nid ydynt yn ei thestun, ac ni ddyfeisir yr un yma.',
  'figures.not-revealed':
    'Ni ellir dweud dim eto. O raddau dan sêl y gwneir y ffigurau, ac ni chaiff neb wybod dim am y rheini cyn i’r prif adolygydd eu datgelu i gyd ar unwaith.',
  'figures.closed':
    'Mae’r ffigurau’n agored i dîm adolygu’r rownd hon ac i ddadansoddwyr, ar ôl datgelu’r graddau dan sêl.',
  'figures.no-ratings': 'Ni ellir dweud dim: ni seliwyd yr un radd sy’n rhoi lefel yn y rownd hon.',
  'figures.no-open-ratings':
    'Ni ellir dweud dim: ni seliwyd yr un radd sy’n rhoi lefel yn y rhanbarthau sy’n agored i chi.',
  'figures.computing': 'Wrthi’n cyfrifo’r ffigurau. Gall hyn gymryd ychydig eiliadau.',
  'figures.closed-regions': 'Nid yw’r rhain yn y ffigurau, gan nad ydynt yn agored i chi: {names}.',
  'figures.counts':
    '{ratings, plural, zero {# gradd} one {# radd} two {# radd} few {# gradd} many {# gradd} other {# gradd}} gan {kind, select, readers {{raters, plural, zero {# darllenydd} one {# darllenydd} two {# ddarllenydd} few {# darllenydd} many {# darllenydd} other {# darllenydd}}} other {{raters, plural, zero {# adolygydd} one {# adolygydd} two {# adolygydd} few {# adolygydd} many {# adolygydd} other {# adolygydd}}}}. Graddiodd dau neu fwy ohonynt {shared} o’r {cells, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} (cyfrifir rhai pob rhanbarth ar wahân).',
  'figures.not-rated':
    'Ni roddodd {count, plural, zero {# arall} one {# arall} two {# arall} few {# arall} many {# arall} other {# arall}} lefel, o ddiffyg tystiolaeth, ac nid oes iddynt ran yn y ffigurau.',
  'figures.again': 'Rhwng {low} a {high} pe graddid barnau tebyg eto.',
  'figures.population':
    'Y barnau hyn yw’r cyfan sydd, nid sampl. Lle saif ffigur rhwng dau werth, dyna pa mor bell y gallai fod pe bai’r un bobl yn graddio barnau tebyg eto. Nid yw’n dweud dim am bobl eraill: gyda chyn lleied yn graddio, ni all dim ddweud hynny.',
  'figures.no-interval': 'Heb amrediad: {reason}.',
  'figures.none': 'Dim ffigur: {reason}.',
  'figures.about': 'Beth yw’r ffigur hwn',
  'figures.over':
    'Wedi’i gyfrifo dros {n, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}.',
  'figures.method': 'Amrediad: {method}.',
  'figures.where-from': 'Ffynhonnell: {source}',

  'figures.trust': 'A ellir ymddiried yn y lefelau hyn?',
  'figures.trust-says.reliable':
    'Gellir, i’r graddau y gall cytundeb ei ddangos. Rhoddodd adolygwyr a raddiodd heb weld graddau ei gilydd yr un lefel, neu bron yr un lefel: prin bod gwahaniaeth pa un ohonynt sy’n graddio.',
  'figures.trust-says.tentative':
    'Gellir, gyda gofal. Rhoddodd adolygwyr a raddiodd heb weld graddau ei gilydd lefelau tebyg iawn, ond nid yw lefel un adolygydd ar ei phen ei hun yn ddigon i ddibynnu arni.',
  'figures.trust-says.unreliable':
    'Ni ellir ymddiried yn lefel un adolygydd ar ei phen ei hun. Roedd adolygwyr a raddiodd heb weld graddau ei gilydd yn gwahaniaethu’n rhy aml i hynny: dibynnwch ar y lefelau y maent yn eu pennu gyda’i gilydd.',
  'figures.trust-says.against':
    'Ni ellir ymddiried yn lefel un adolygydd ar ei phen ei hun. Nid oedd adolygwyr a raddiodd heb weld graddau ei gilydd yn cytuno mwy na thrwy siawns: edrychwch ar y dystiolaeth cyn dibynnu ar unrhyw lefel.',
  'figures.trust-says.one-sided':
    'Efallai. Rhoddodd dau adolygydd yr un lefel {exact} o’r amser, ond mae cynifer o’r lefelau yr un fath fel y byddai llawer o hynny’n digwydd trwy siawns: ni all y ffigurau ddweud mwy.',
  'figures.trust-says.readers':
    'Ni ellir dweud hynny o’r ffigurau hyn. Un model iaith, a gafodd gyfarwyddiadau gwahanol, yw’r darllenwyr: dangosant pa mor gyson y mae’n darllen, nid a fyddai pobl yn rhoi’r un lefelau.',
  'figures.trust-says.none': 'Ni all y ffigurau ddweud: {reason}.',
  'figures.trust-says.same':
    'Rhoddodd dau adolygydd yr un lefel {exact} o’r amser. Ni all y ffigurau ddweud mwy na hynny: {reason}.',
  'figures.trust-unsure':
    'Nid yw hyn yn sicr: pe graddid barnau tebyg eto, gallai’r ateb fod yn wahanol.',
  'figures.trust-limit':
    'Dangos nad yw lefel yn dibynnu ar bwy a’i rhoddodd y mae cytundeb, nid ei bod yn gywir.',
  'figures.trust-rests':
    'Ar beth y mae hyn yn seiliedig: {shared, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} a raddiwyd gan ddau neu fwy',
  'figures.in-short': 'Yn fyr',

  'figures.agreement': 'Pa mor aml y mae graddau’n cytuno',
  'figures.agreement-says':
    'O ddwy radd ar yr un farn, rhoddodd y ddwy yr un lefel {exact} o’r amser, ac nid oeddent fwy nag un lefel oddi wrth ei gilydd {adjacent} o’r amser.',
  'figures.agreement-none': 'Ni ellir dweud dim am ba mor aml y mae graddau’n cytuno: {reason}.',
  'figures.exact': 'Yr un lefel',
  'figures.exact-is':
    'Ar bob barn a raddiwyd gan ddau neu fwy, cymerwch bob pâr o’u graddau: pa gyfran o’r parau a roddodd yr un lefel? Dyma gymedr y cyfrannau hynny. Mae’n 100% lle mae pawb yn cytuno. Byddai peth ohono’n digwydd trwy siawns yn unig.',
  'figures.adjacent': 'O fewn un lefel',
  'figures.adjacent-is':
    'Yr un peth, gan gyfrif parau sydd o fewn un lefel i’w gilydd. Gyda {levels, plural, zero {# lefel} one {# lefel} two {# lefel} few {# lefel} many {# lefel} other {# lefel}} mae’n aml yn agos at 100%, felly ychydig a ddywed ar ei ben ei hun.',
  'figures.simple-source': 'cyfrif syml; dim model a dim rhagdybiaeth.',

  'figures.beyond': 'Cytundeb y tu hwnt i siawns',
  'figures.beyond-says.reliable':
    'Cytundeb y tu hwnt i siawns, a elwir yn alffa, yw {alpha} lle byddai 1 yn berffaith: mae’r graddau’n cytuno ymhell y tu hwnt i siawns, digon i ddibynnu arnynt yn ôl y rheol arferol.',
  'figures.beyond-says.tentative':
    'Cytundeb y tu hwnt i siawns, a elwir yn alffa, yw {alpha} lle byddai 1 yn berffaith: digon i ddod i gasgliadau petrus yn ôl y rheol arferol, ond dim digon i ddibynnu ar un radd ar ei phen ei hun.',
  'figures.beyond-says.unreliable':
    'Cytundeb y tu hwnt i siawns, a elwir yn alffa, yw {alpha} lle byddai 1 yn berffaith: rhy ychydig, yn ôl y rheol arferol, i ddod i gasgliadau o raddau unigol. Ar drafod y gwahaniaethau y mae’r lefelau’n dibynnu.',
  'figures.beyond-says.against':
    'Cytundeb y tu hwnt i siawns, a elwir yn alffa, yw {alpha} lle byddai 1 yn berffaith: dim mwy na phe tynnid lefelau o het. Ar drafod y gwahaniaethau y mae’r lefelau’n dibynnu.',
  'figures.beyond-says.readers':
    'Cytundeb y tu hwnt i siawns, a elwir yn alffa, yw {alpha} lle byddai 1 yn berffaith. Un model iaith, a gafodd gyfarwyddiadau gwahanol, yw’r darllenwyr: dweud pa mor gyson y mae’n darllen y mae hyn, nid i ba raddau y byddai pobl yn cytuno.',
  'figures.beyond-unsure':
    'Mae ei amrediad, {low} i {high}, yn croesi un o derfynau’r rheol honno (0.67 neu 0.80): pe graddid barnau tebyg eto, gallai’r rheol ddweud rhywbeth arall.',
  'figures.beyond-none': 'Ni ellir dangos cytundeb y tu hwnt i siawns: {reason}.',
  'figures.alpha': 'Alffa Krippendorff (trefnol)',
  'figures.alpha-is':
    'Byddai 1 yn gytundeb perffaith, a 0 yn hyn a geid trwy dynnu lefelau o het. Mae’n ystyried trefn y lefelau: mae dwy lefel o wahaniaeth yn cyfrif am fwy nag un. Mae’n caniatáu ar gyfer graddau sydd ar goll; gadewir allan farnau a raddiwyd unwaith. Y rheol arferol: 0.80 neu fwy i ddibynnu arno, 0.67 o leiaf i ddod i gasgliadau petrus. Mae’n gostwng lle mae bron pob lefel yr un fath, gan nad oes fawr ddim ar ôl i gytuno arno.',
  'figures.alpha-source':
    'K. Krippendorff (2011), Computing Krippendorff’s alpha-reliability; A. Hayes a K. Krippendorff (2007).',
  'figures.ac2': 'AC2 Gwet (pwysau llinol)',
  'figures.ac2-is':
    'Fel yn achos alffa, 1 yw cytundeb perffaith a 0 yw siawns; ond mae’n cyfrif siawns mewn ffordd arall, fel ei fod yn aros yn uchel lle mae bron pob lefel yr un fath; ac mae’n pwyso gwahaniaeth yn ôl nifer y camau’n unig. Ni ddangosir ef byth heb alffa.',
  'figures.ac2-source':
    'K. Gwet (2008), British Journal of Mathematical and Statistical Psychology 61; Gwet (2014), Handbook of inter-rater reliability, 4ydd argraffiad.',
  'figures.standard-error':
    'Cyfeiliornad safonol {error}: mae’r amrediad arferol tua dwywaith hynny i’r naill ochr a’r llall.',
  'figures.no-error':
    'Heb amrediad: yr un yw’r ffigur ar bob barn, felly ni ellir dweud pa mor bell y gallai symud.',
  'figures.come-apart':
    'Mae AC2 gryn dipyn yn uwch nag alffa yma. Felly y mae lle mai’r un lefel neu ddwy yw’r rhan fwyaf o’r graddau, gan fod alffa wedyn yn disgwyl llawer o gytundeb trwy siawns ac AC2 ychydig; a lle mae rhai graddau ddwy lefel neu fwy ar wahân, y mae alffa yn rhoi mwy o bwys arnynt. Nid yw’r naill na’r llall yn anghywir; darllenwch y ddau.',
  'figures.severity-hint.yes':
    'Ymddengys mai rhan o’r anghytuno yw bod rhai’n graddio’n fwy llym nag eraill. Dros y barnau a raddiwyd gan bob un ohonynt ({n}), {absolute} yw’r cytundeb fel y mae’r graddau’n sefyll (cytundeb absoliwt); o roi gwahaniaethau mewn llymder o’r neilltu, {consistency} (cysondeb).',
  'figures.severity-hint.no':
    'Ychydig o’r cytundeb y mae gwahaniaethau mewn llymder yn ei gymryd. Dros y barnau a raddiwyd gan bob un ohonynt ({n}), {absolute} ydyw fel y mae’r graddau’n sefyll (cytundeb absoliwt); o roi’r gwahaniaethau hynny o’r neilltu, {consistency} (cysondeb).',
  'figures.other-coefficients': 'Y cyfernodau eraill',
  'figures.coefficient': 'Cyfernod',
  'figures.value': 'Gwerth',
  'figures.range': 'Amrediad neu gyfeiliornad safonol',
  'figures.judgements': 'Barnau',
  'figures.alpha-nominal': 'Alffa, enwol (mae pob gwahaniaeth yn cyfrif yr un faint)',
  'figures.alpha-interval':
    'Alffa, cyfwng (gan gymryd bod lefelau’r un pellter oddi wrth ei gilydd)',
  'figures.ac2-quadratic': 'AC2, pwysau cwadratig',
  'figures.icc-absolute': 'ICC(A,1): cytundeb absoliwt graddau unigol',
  'figures.icc-absolute-mean': 'ICC(A,k): cytundeb absoliwt cymedr pawb',
  'figures.icc-consistency': 'ICC(C,1): cysondeb graddau unigol',
  'figures.coefficients-note':
    'Mae’r cydberthyniadau o fewn dosbarth (K. McGraw ac S. Wong 1996) a ffurf gyfwng alffa yn trin lefelau fel pe baent yr un pellter oddi wrth ei gilydd, ac nid felly y mae. Maent yma ar gyfer un neges yn unig: os yw cysondeb gryn dipyn yn uwch na chytundeb absoliwt (o {gap} neu fwy), mae rhai’n graddio’n fwy llym.',
  'figures.pairs': 'Fesul pâr',
  'figures.pair': 'Pâr',
  'figures.kappa-linear': 'Kappa pwysol, llinol',
  'figures.kappa-quadratic': 'Kappa pwysol, cwadratig',
  'figures.pairs-note':
    'Kappa (J. Cohen 1968) yw cytundeb y tu hwnt i siawns rhwng dau: 1 yw perffaith, 0 yw siawns. Gyda phwysau cwadratig mae dwy lefel o wahaniaeth yn cyfrif bedair gwaith cymaint ag un.',

  'figures.blind': 'Gyda graddau nad oeddent yn ddall, a hebddynt',
  'figures.blind-says':
    'Seliwyd {count, plural, zero {# gradd} one {# radd} two {# radd} few {# gradd} many {# gradd} other {# gradd}} gan rywun a oedd wedi gweld hunanadolygiad y rhanbarth hwnnw yn ei weithdy. Hebddynt, alffa yw {without} yn hytrach na {with}.',
  'figures.blind-says-none':
    'Seliwyd {count, plural, zero {# gradd} one {# radd} two {# radd} few {# gradd} many {# gradd} other {# gradd}} gan rywun a oedd wedi gweld hunanadolygiad y rhanbarth hwnnw yn ei weithdy.',
  'figures.with': 'Pob gradd',
  'figures.without': 'Graddau dall yn unig',
  'figures.figure': 'Ffigur',

  'figures.severity': 'Pwy sy’n graddio’n fwy llym',
  'figures.severity-none': 'Ni ddywedir dim am bwy sy’n graddio’n fwy llym: {reason}.',
  'figures.severity-nobody':
    'Ni ellir dweud bod neb yn graddio’n fwy llym nac yn fwy hael na’r lleill: efallai mai siawns yw’r gwahaniaethau.',
  'figures.severity-nobody-told':
    'O’r {told} y gellir dweud pa mor llym ydynt, ni ellir dweud bod neb yn graddio’n fwy llym nac yn fwy hael na’r lleill: efallai mai siawns yw’r gwahaniaethau.',
  'figures.severity-too-few-told':
    'Ni ddywedir dim am bwy sy’n graddio’n fwy llym: ni wyddys digon am neb.',
  'figures.severity-some':
    'Mae {count} o {all} yn graddio’n fwy llym neu’n fwy hael na’r lleill, y tu hwnt i’r hyn y byddai siawns yn ei egluro.',
  'figures.severity-what':
    'Faint y byddai pob un yn tueddu i’w roi pe bai pawb yn graddio’r un barnau, yn ôl model ystadegol. Nid bai yw bod yn llym, na bod yn hael: rheswm ydyw i gymharu nodiadau cyn penderfynu ar lefelau.',
  'figures.tends':
    'Mae {name} yn tueddu i roi {size, select, none {mymryn} quarter {tua chwarter lefel} half {tua hanner lefel} three {tua thri chwarter lefel} one {tua lefel} other {mwy na lefel}} yn {way, select, less {llai} other {fwy}} na’r lleill; dros {n, plural, zero {# barn} one {# farn} two {y # farn i gyd} few {y # barn i gyd} many {y # barn i gyd} other {y # barn i gyd}} mae hynny y tu hwnt i’r hyn y byddai siawns yn ei egluro.',
  'figures.no-tendency':
    '{name}: {size, select, none {prin ddim gwahaniaeth rhyngddynt a’r lleill} quarter {tua chwarter lefel yn {way, select, less {llai} other {fwy}} na’r lleill, ac efallai mai siawns yw hynny} half {tua hanner lefel yn {way, select, less {llai} other {fwy}} na’r lleill, ac efallai mai siawns yw hynny} three {tua thri chwarter lefel yn {way, select, less {llai} other {fwy}} na’r lleill, ac efallai mai siawns yw hynny} one {tua lefel yn {way, select, less {llai} other {fwy}} na’r lleill, ac efallai mai siawns yw hynny} other {mwy na lefel yn {way, select, less {llai} other {fwy}} na’r lleill, ac efallai mai siawns yw hynny}}.',
  'figures.components':
    'Nid yw rhai’n rhannu’r un farn ag eraill, hyd yn oed trwy rywun arall. Maent yn ffurfio {count, plural, zero {# grŵp} one {# grŵp} two {# grŵp} few {# grŵp} many {# grŵp} other {# grŵp}}; o fewn grŵp yn unig y gellir cymharu llymder.',
  'figures.group': 'Grŵp {number}',
  'figures.severity-chart': 'Llymder pob un, gyda’i amrediad',
  'figures.severity-chart-what':
    'Un {kind, select, readers {darllenydd} other {adolygydd}} yw pob pwynt. I’r dde o’r llinell ddotiog mae mwy llym, i’r chwith mwy hael. Y bar yw’r amrediad sy’n dal i bawb gyda’i gilydd, 19 gwaith o bob 20. Mae bar sy’n croesi’r llinell yn dweud: efallai mai siawns yw hyn.',
  'figures.severity-chart-all':
    'Mae pob amrediad yn cynnwys y llinell ddotiog: efallai mai siawns yw unrhyw wahaniaeth.',
  'figures.severity-chart-some':
    'Yn gyfan gwbl i’r naill ochr i’r llinell ddotiog: {count, plural, zero {# amrediad} one {# amrediad} two {# amrediad} few {# amrediad} many {# amrediad} other {# amrediad}} ({names}).',
  'figures.severity-all': 'Pob {kind, select, readers {darllenydd} other {adolygydd}}',
  'figures.severity-axis': 'Mwy hael ← → mwy llym (logitau)',
  'figures.severity-bar': 'Amrediad sy’n dal i bawb gyda’i gilydd',
  'figures.severity-point': 'Llymder',
  'figures.severity-no-point': 'Nis dangosir',
  'figures.severity-table': 'Llymder pob un, mewn ffigurau',
  'figures.rater': 'Pwy',
  'figures.ratings': 'Graddau',
  'figures.severity-logits': 'Llymder (logitau)',
  'figures.severity-range': 'Amrediad i bawb gyda’i gilydd',
  'figures.fair-average': 'Cyfartaledd teg (maint y model)',
  'figures.infit': 'Infit (mewnffit)',
  'figures.outfit': 'Outfit (allffit)',
  'figures.severity-blind': 'Llymder o raddau dall yn unig',
  'figures.severity-is':
    'Model o sut y daw lefelau i fod: pa mor barod yw’r hyn a fernir, pa mor llym yw’r person sy’n ei raddio, a pha mor uchel yw’r cam i bob lefel. Mae’n rhoi pawb ar un raddfa hyd yn oed lle na raddiodd pawb yr un barnau. Ei uned yw’r logit; ar y raddfa hon mae positif yn fwy llym, a sero yw cyfanswm pob llymder.',
  'figures.severity-fair':
    'Cyfartaledd teg yw’r lefel y mae’r model yn ei disgwyl gan berson dros bob barn. Maint y model ydyw, da i gymharu’r rhai sy’n graddio ac i ddim arall: mewn trefn y mae’r lefelau eu hunain, ac nid yw unrhyw gyfartaledd ohonynt yn ganlyniad.',
  'figures.severity-fit':
    'Mae infit ac outfit yn agos at 1 lle mae graddau rhywun mor amrywiol ag y mae’r model yn ei ddisgwyl, ymhell uwchlaw 1 lle maent yn anwadal, ac ymhell islaw 1 lle maent yn amrywio’n rhy ychydig. Gydag ychydig o raddau ar bob barn maent islaw 1 hyd yn oed lle mae popeth yn iawn: tua 0.6 lle mae dau’n graddio pob un, 0.7 lle mae tri, 0.75 lle mae pedwar. Felly cymharwch hwy â’r rhain ac â’i gilydd.',
  'figures.severity-source':
    'model graddfa raddio gyda graddwyr (D. Andrich 1978; J. M. Linacre 1989), wedi’i ffitio trwy debygolrwydd ymylol mwyaf gyda chymedr i bob rhanbarth.',
  'figures.sigma': 'Gwasgariad y barnau (sigma, logitau)',
  'figures.step-into': 'Cam i lefel {level} (logitau)',
  'figures.severity-spread':
    'Gwasgariad y barnau (sigma): {sigma} logit. Camau rhwng lefelau: {thresholds} logit.',

  'figures.surprises': 'Graddau i edrych arnynt',
  'figures.surprises-says':
    'Mae {count} o {ratings, plural, zero {# gradd} one {# radd} two {# radd} few {# gradd} many {# gradd} other {# gradd}} yn annisgwyl, o ystyried sut y graddiodd pawb arall; trwy siawns yn unig byddai tua {expected} felly.',
  'figures.surprises-says-unknown':
    '{count, plural, zero {Nid oes yr un} one {Mae {count}} two {Mae {count}} few {Mae {count}} many {Mae {count}} other {Mae {count}}} o {ratings, plural, zero {# gradd} one {# radd} two {# radd} few {# gradd} many {# gradd} other {# gradd}} yn annisgwyl, o ystyried sut y graddiodd pawb arall; trwy siawns yn unig byddai rhai felly.',
  'figures.surprises-no':
    'Nid oes gradd annisgwyl, o ystyried sut y graddiodd pawb arall; trwy siawns yn unig byddai tua {expected} felly.',
  'figures.surprises-none': 'Ni nodir yr un radd fel un annisgwyl: {reason}.',
  'figures.surprises-left-out':
    'Nid edrychir ar raddau {names}: ni ddywedir dim am ba mor llym ydynt, a dim ond gan ystyried hynny y gellir rhagweld gradd.',
  'figures.surprises-how':
    'Rhestr i edrych arni, nid rhestr o wallau: efallai fod rhywun wedi gweld yr hyn na welodd neb arall.',
  'figures.surprises-what':
    'Heb edrych ar radd, mae’r model yn ei rhagweld o’r holl rai eraill, gan ystyried pa mor llym y mae pob un yn graddio. Rhestrir pob un yr oedd gan ei lefel siawns o lai na 5 mewn 100.',
  'figures.surprises-by-chance': 'Graddau annisgwyl i’w disgwyl trwy siawns yn unig',
  'figures.surprises-by-chance-unknown': 'ni wyddys hyn lle nad edrychir ar raddau rhai',
  'figures.surprises-source': 'rhagfynegiadau’r model llymder gan adael un radd allan.',
  'figures.judgement': 'Barn',
  'figures.gave': 'Rhoddwyd',
  'figures.expected': 'Pa mor debygol oedd pob lefel',
  'figures.chance': 'Siawns y lefel a roddwyd',

  'figures.leaving': 'A yw’n dibynnu ar un yn unig',
  'figures.leaving-says':
    '{holds, select, yes {Pa {what, select, readers {ddarllenydd} rater {adolygydd} region {ranbarth} other {agwedd}} bynnag a adewir allan, yr un peth a ddywed y rheol arferol} no {O adael allan un {what, select, readers {darllenydd} rater {adolygydd} region {rhanbarth} other {agwedd}} ar y tro, nid yr un peth a ddywed y rheol arferol bob tro} other {O adael allan unrhyw un {what, select, readers {darllenydd} rater {adolygydd} region {rhanbarth} other {agwedd}}, dyma faint y mae’r cytundeb yn amrywio}}: byddai alffa rhwng {least} a {most}; gyda’r cyfan, {all} ydyw.',
  'figures.leaving-some':
    'Gellir dweud beth fyddai alffa gan adael {told} o’r {count} {what, select, readers {darllenydd} rater {adolygydd} region {rhanbarth} other {agwedd}} allan yn eu tro: byddai rhwng {least} a {most}; gyda’r cyfan, {all} ydyw.',
  'figures.leaving-none': 'Ni ellir dangos alffa gyda’r un wedi’i adael allan.',
  'figures.leaving.rater':
    'Gadael un {kind, select, readers {darllenydd} other {adolygydd}} allan ar y tro',
  'figures.leaving.region': 'Gadael un rhanbarth allan ar y tro',
  'figures.leaving.aspect': 'Gadael un agwedd allan ar y tro',
  'figures.leaving-without': 'Heb',
  'figures.leaving-exact': 'Yr un lefel',
  'figures.leaving-alpha': 'Alffa',
  'figures.leaving-ac2': 'AC2 (Gwet)',
  'figures.leaving-all': 'Dim wedi’i adael allan',
  'figures.leaving-closed': 'Dim i’w adael allan: {reason}.',
  'figures.leaving-what':
    'Yr un ffigurau gan adael pob un allan yn ei dro. Nid yw ffigur sy’n dal pwy bynnag a adewir allan yn dibynnu ar un yn unig. Nid marc i neb yw codiad neu ostyngiad: gyda chyn lleied, siawns yw peth ohono; ac mae alffa hefyd yn gostwng lle mae’r rhai sydd ar ôl yn rhoi bron yr un lefelau ym mhobman.',

  'figures.self': 'Yr hunanadolygiad yn erbyn yr adolygwyr',
  'figures.self-says':
    'O {compared, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} sydd â lefel y tîm ei hun a graddau dan sêl, mae lefel y tîm yn uwch na lefel yr adolygwyr ar {higher}, yr un fath ar {same} ac yn is ar {lower}.',
  'figures.self-none':
    'Ni ellir cymharu dim: nid oes barn sydd â lefel gan y tîm ei hun a graddau dan sêl.',
  'figures.self-what':
    'Y lefel y cytunodd y tîm arwain arni yn ei weithdy, yn erbyn yr amrediad o ganolrif isaf i ganolrif uchaf y graddau dan sêl: mae o’i fewn yn cyfrif fel yr un fath.',
  'figures.to-charts': 'Gweld y ddwy lefel ochr yn ochr yn y siartiau.',
  'figures.self-regions': 'Fesul rhanbarth',
  'figures.self-aspects': 'Fesul agwedd',
  'figures.self-cases': 'Lle maent yn wahanol',
  'figures.self-no-cases': 'Nid ydynt yn wahanol ar yr un farn.',
  'figures.region': 'Rhanbarth',
  'figures.aspect': 'Agwedd',
  'figures.higher': 'Y tîm yn uwch',
  'figures.same': 'Yr un fath',
  'figures.lower': 'Y tîm yn is',
  'figures.not-compared': 'Heb eu cymharu',
  'figures.by-chance': 'Pa mor aml y rhydd siawns raniad o’r fath',
  'figures.team': 'Y tîm',
  'figures.reviewers': 'Yr adolygwyr',
  'figures.to': 'i',
  'figures.sign-test-short': '{percent} o’r amser',
  'figures.sign-test-is':
    'Gan adael allan y rhai sydd yr un fath: pe bai’r naill ffordd mor debygol â’r llall, fel pen a chynffon, pa mor aml y digwyddai rhaniad o leiaf mor anghyfartal, y naill ffordd neu’r llall? Mae cyfran fach yn dweud mai prin y mae siawns yn ei egluro. Gyda phump neu lai sy’n wahanol nid yw byth o dan 6%, pa mor unochrog bynnag y maent: ni all cyn lleied ddangos cyfeiriad. Mae pob barn yn cyfrif fel tafliad ar ei ben ei hun; lle bydd un olwg yn lliwio sawl un ar unwaith, mae siawns yn egluro mwy nag a ddywedir yma.',
  'figures.sign-test-regions':
    'Profir rhanbarthau sydd ag o leiaf {least} barn i’w cymharu; cyfrif a rhestru agweddau unigol yn unig a wneir. Gyda {regions, plural, zero {# rhanbarth} one {# rhanbarth} two {# ranbarth} few {# rhanbarth} many {# rhanbarth} other {# rhanbarth}} wedi’u profi, mae 5% i un ohonynt yn golygu llai nag y mae’n ymddangos.',
  'figures.sign-test-source':
    'prawf arwydd union (W. J. Conover, Practical nonparametric statistics).',

  'figures.movement': 'Yr hyn a newidiodd y drafodaeth',
  'figures.movement-says':
    'Symudodd y cymedroli {moved} o {compared, plural, zero {# lefel} one {# lefel} two {# lefel} few {# lefel} many {# lefel} other {# lefel}}: {up} i fyny a {down} i lawr.',
  'figures.movement-none':
    'Nid oes dim wedi symud eto: nid oes barn sydd â graddau dan sêl a lefel wedi’i chymedroli.',
  'figures.movement-what':
    'Ar ôl trafod y daw lefelau wedi’u cymedroli a lefelau y cytunwyd arnynt, felly nid ydynt yn dweud dim am ba mor bell y mae pobl yn cytuno ohonynt eu hunain; fe’u cyfrifir yma, ac nid ydynt mewn unrhyw ffigur arall. Mae lefel wedi’i chymedroli wedi symud os yw y tu allan i amrediad dau ganolrif y graddau dan sêl.',
  'figures.step': 'Cam',
  'figures.step.calibrated': 'O radd dan sêl i lefel wedi’i chymedroli',
  'figures.step.agreed': 'O lefel wedi’i chymedroli i lefel y cytunwyd arni',
  'figures.up': 'I fyny',
  'figures.down': 'I lawr',

  'figures.take-out': 'Mynd â’r ffigurau i rywle arall',
  'figures.take-out-what':
    'Mae’r ddwy ffeil yn dweud o ble y daw’r ffigurau, fel yr oeddent ar ba ddyddiad, ac yn ôl pa fersiwn o’r fframwaith. Nid yw dim a ddelir yn ôl ar y dudalen hon ynddynt.',
  'figures.csv': 'Lawrlwytho’r ffigurau (CSV)',
  'figures.json': 'Lawrlwytho’r ffigurau (JSON)',
}
