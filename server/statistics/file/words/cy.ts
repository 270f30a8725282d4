import type { FileKey } from './en.ts'

/** A draft: no translator has passed it. */
export const cy: Readonly<Record<FileKey, string>> = {
  help: `Ystadegau ffeil o sgoriau neu o gymariaethau.

  npm run --silent statistics -- FFEIL.csv --levels 4 --lang cy
  npm run --silent statistics -- FFEIL.csv --levels coch,oren-coch,oren-gwyrdd,gwyrdd --lang cy
  npm run --silent statistics -- CYMARIAETHAU.csv --lang cy

Mae’r llinell gyntaf yn enwi’r colofnau; coma, hanner colon neu dab sydd rhyngddynt.
  sgoriau        unit, rater, value, ac os dymunir group (er enghraifft rhanbarth yr uned)
  cymariaethau   winner, loser, ac os dymunir judge, a tie (yes lle nad enillodd yr un o’r ddau)

  --levels N        nifer lefelau’r raddfa, a ddefnyddiwyd neu beidio; neu eu henwau, yr isaf yn gyntaf
  --resamples N     ar gyfer cyfyngau bootstrap; 2000 oni roddir rhif
  --seed N          ar gyfer eu tynnu ar hap; 1 oni roddir rhif
  --json            y ffigurau fel JSON, fel y mae POST /api/statistics/... yn eu rhoi
  --lang en|cy      yn Saesneg neu yn Gymraeg
  --help            y testun hwn`,
  'usage.file': 'Enwch un ffeil CSV. Mae --help yn dweud sut.',
  'usage.option': '{what}. Mae --help yn dweud sut.',
  'usage.levels':
    'Dywedwch faint o lefelau sydd gan y raddfa, er enghraifft --levels 4. Mae lefelau na ddefnyddiodd neb yn cyfrif, felly ni ellir eu canfod o’r ffeil.',
  'usage.levels-number':
    'Mae --levels yn cymryd rhif cyfan o {least} i {most}, neu gynifer o enwau, yr isaf yn gyntaf; nid “{given}”.',
  'usage.number':
    'Mae {option} yn cymryd rhif cyfan o {least, number} i {most, number}; nid “{given}”.',
  'usage.language': 'Mae --lang yn cymryd en neu cy; nid “{given}”.',
  'file.unreadable': 'Ni ellir darllen {file}: {what}',
  'file.not-text': 'Nid yw {file} yn destun UTF-8. Cadwch y ffeil fel “CSV UTF-8”.',
  'file.empty': 'Mae {file} yn wag. Rhaid i’r llinell gyntaf enwi’r colofnau.',
  'file.header':
    'Llinell 1: y colofnau yw {columns}. Mae angen unit, rater a value ar sgoriau; mae angen winner a loser ar gymariaethau.',
  'file.column-twice': 'Llinell 1: mae’r golofn {column} yno ddwywaith.',
  'file.no-rows': 'Nid oes llinell yn {file} ar ôl yr un sy’n enwi’r colofnau.',
  'file.columns': 'Llinell {line}: nifer y colofnau yw {found}, ac yn y llinell gyntaf {expected}.',
  'file.malformed': 'Llinell {line}: {what}',
  'file.fault': 'Llinell {line}, colofn {column}: {message}',
  'file.fault-of-line': 'Llinell {line}: {message}',
  'file.level':
    'Llinell {line}, colofn value: rhaid iddo fod yn un o’r canlynol: {levels}; nid “{given}”',
  'file.tie': 'Llinell {line}, colofn tie: rhaid iddo fod yn yes neu no, neu’n wag; nid “{given}”',
  'file.too-many': 'Nifer y llinellau yw {count, number}. Gellir cyfrifo hyd at {most, number}.',
  line: 'llinell {line}',
  'columns-left-out': 'Colofnau a adawyd allan: {columns}.',

  agreement: 'PA MOR BELL Y MAE’R SGORWYR YN CYTUNO',
  counts:
    'Unedau: {units, number}, a sgoriwyd gan ddau neu ragor: {pairable, number}; sgorwyr: {raters, number}; sgoriau: {ratings, number}; lefelau: {levels}.',
  exact: 'Cytundeb union: cyfran y parau o sgorwyr a roddodd yr un lefel',
  adjacent: 'Yr un lefel neu’r nesaf: cyfran y parau o sgorwyr heb fod mwy nag un lefel rhyngddynt',
  'alpha.ordinal': 'Alffa Krippendorff, trefnol: 1 yw cytundeb llawn, 0 yr hyn a roddai siawns',
  'alpha.nominal': 'Alffa Krippendorff, enwol: mae pob gwahaniaeth yn cyfrif yr un fath',
  'alpha.interval': 'Alffa Krippendorff, cyfwng: mae gwahaniaethau’n cyfrif yn ôl eu sgwâr',
  'ac2.linear': 'AC2 Gwet, pwysau llinol: i’w ddarllen ochr yn ochr ag alffa',
  'ac2.quadratic': 'AC2 Gwet, pwysau cwadratig: i’w ddarllen ochr yn ochr ag alffa',
  'icc.absolute': 'ICC(A,1): pa mor bell y mae lefelau un sgoriwr yn cytuno â rhai un arall',
  'icc.absoluteMean': 'ICC(A,k): yr un peth ar gyfer cymedr yr holl sgorwyr',
  'icc.consistency': 'ICC(C,1): pa mor bell y mae’r sgorwyr yn rhoi’r unedau yn yr un drefn',
  pairs: 'Pob pâr o sgorwyr',
  'column.pair': 'sgorwyr',
  'column.exact': 'yr un',
  'column.adjacent': 'yr un neu’r nesaf',
  'column.kappaLinear': 'kappa, llinol',
  'column.kappaQuadratic': 'kappa, cwadratig',
  interval: '95 % o {low} i {high}',
  'standard-error': 'cyfeiliornad safonol {error}',
  n: 'n {n, number}',
  none: 'dim: {reason}',
  'no-interval': 'dim cyfwng: {reason}',

  severity: 'PA MOR LLYM YW POB SGORIWR',
  'severity.about':
    'Yn ôl un model o’r holl sgoriau (tebygolrwydd mwyaf ymylol), mewn logitau; mae uwchben 0 yn llymach na’r lleill.',
  'severity.none': 'Ni ellir dweud: {reason}.',
  'severity.spread': 'Gwasgariad yr unedau (sigma): {sigma}. Camau i bob lefel: {thresholds}.',
  'column.rater': 'sgoriwr',
  'column.ratings': 'sgoriau',
  'column.severity': 'llymder',
  'column.error': 'c.s.',
  'column.infit': 'infit',
  'column.outfit': 'outfit',
  'column.fair': 'cyfartaledd teg',
  'column.note': '',
  extreme: 'dim ond y lefel uchaf neu isaf',
  surprises:
    '{count, plural, =0 {Nid oedd yr un sgôr yn annisgwyl.} zero {Nid oedd yr un sgôr yn annisgwyl.} one {Roedd un sgôr yn annisgwyl; edrychwch i mewn iddi:} two {Roedd # sgôr yn annisgwyl; edrychwch i mewn iddynt:} few {Roedd # sgôr yn annisgwyl; edrychwch i mewn iddynt:} many {Roedd # sgôr yn annisgwyl; edrychwch i mewn iddynt:} other {Roedd # sgôr yn annisgwyl; edrychwch i mewn iddynt:}}',
  'surprises.expected': 'Byddai siawns yn unig yn dod â thua {expected}.',
  'column.unit': 'uned',
  'column.value': 'lefel',
  'column.expected': 'disgwyliedig',
  'column.probability': 'tebygolrwydd',

  comparisons: 'Y DREFN YN ÔL CYMARIAETHAU',
  'comparisons.about':
    'Yn ôl model Bradley a Terry, mewn logitau: 0 yw canol y rhai a gymharwyd â’i gilydd.',
  'comparisons.group': 'Grŵp {number}',
  'column.item': 'eitem',
  'column.ability': 'gallu',
  'column.wins': 'ennill',
  'column.losses': 'colli',
  'column.ties': 'cyfartal',
  differences: 'Pwy sydd ar y blaen i bwy',
  'column.ahead': 'ar y blaen',
  'column.behind': 'ar ei ôl',
  'column.difference': 'o',
  'column.truly': 'yn wir ar y blaen',
  reliability: 'Dibynadwyedd: faint o’r gwasgariad sy’n fwy na chyfeiliornad',
  judges: 'Beirniaid; mae infit ymhell dros 1 gan un a ddewisodd yn aml yn groes i’r drefn',
  'column.judge': 'beirniad',
  'column.comparisons': 'cymariaethau',

  warnings: 'BYDDWCH YN OFALUS',
}
