import type { carried as en } from '../en/carried.ts'

export const carried: Record<keyof typeof en, string> = {
  'carried.forward-from': 'Dwyn ymlaen o’r rownd gynharach',
  'carried.forward-hint':
    'Daw ei rhanbarthau a’i fframwaith gyda hi, ac mae pob barn yn dangos yr hyn a ddywedodd y rownd honno, heb ei hadolygu nes bod rhywun wedi edrych arni. Ni chopïir unrhyw lefel.',
  'carried.afresh': 'Dim rownd gynharach: dechrau o’r newydd',
  'carried.round-at': '{title} (sefyllfa fel yr oedd: {date})',
  'carried.version': 'Fersiwn y fframwaith',
  'carried.version-newest': 'Y fersiwn ddiweddaraf: fersiwn {version}',
  'carried.version-same': 'Yr un fersiwn ag yn y rownd gynharach: fersiwn {version}',
  'carried.version-changed':
    'Mae ei ystyr wedi newid ers y rownd gynharach. Gadewir allan farnau nad ydynt ynddo mwyach.',
  'carried.version-editorial': 'Ei eiriad yn unig sydd wedi newid ers y rownd gynharach.',
  'carried.version-only':
    'Fframwaith y rownd gynharach sydd i’r rownd hon: {title}, fersiwn {version}.',
  'carried.people': 'Dod â’i phrif adolygwyr, ei hadolygwyr a’i hesgusodiadau gyda hi',
  'carried.note-from': 'Dygwyd ymlaen o',
  'carried.note-hidden': 'Dygwyd ymlaen o rownd gynharach nad yw’n agored i chi.',
  'carried.note-what':
    'Mae pob barn yn dangos yr hyn a ddywedodd y rownd honno. Nid yw’n rhan o’r rownd hon: ni chopïwyd unrhyw lefel.',
  'carried.meaning-changed':
    'Mae ystyr y fframwaith wedi newid ers hynny. Darllenwch yr hyn a ddywedodd y rownd gynharach yn ôl ei fersiwn ei hun ({version}).',
  'carried.left-out': 'Gadawyd allan, am nad ydynt yn fframwaith y rownd hon: {judgements}.',
  'carried.unreviewed':
    'Nid edrychwyd eto ar {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} a ddygwyd ymlaen',
  'carried.unreviewed-of':
    '{region}: {count, plural, zero {# barn heb edrych arnynt eto} one {# farn heb edrych arni eto} two {# farn heb edrych arnynt eto} few {# barn heb edrych arnynt eto} many {# barn heb edrych arnynt eto} other {# barn heb edrych arnynt eto}}',
  'carried.all-looked': 'Edrychwyd ar bob barn a ddygwyd ymlaen.',
  'carried.warning':
    'Nid edrychwyd ar {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} a ddygwyd ymlaen o’r rownd gynharach: {regions}. Gallwch symud ymlaen er hynny.',
  'carried.see-unreviewed': 'Gweld pa rai',
  'carried.title': 'O’r rownd gynharach',
  'carried.cell-from': 'Dygwyd ymlaen o',
  'carried.cell-part': 'Nid yw’n rhan o’r rownd hon.',
  'carried.not-looked': 'Heb edrych arni eto',
  'carried.looked': 'Edrychwyd arni',
  'carried.looked-still-holds':
    'Edrychwyd arni gan {name}, {date}. Mae’r sefyllfa ddisgwyliedig gynharach yn dal yn gywir, ac fe’i mabwysiadwyd.',
  'carried.looked-write-anew':
    'Edrychwyd arni gan {name}, {date}. Ni fabwysiadwyd y sefyllfa ddisgwyliedig gynharach.',
  'carried.somebody': 'rhywun nad oes ganddo gyfrif mwyach',
  'carried.position': 'Yr hyn a ddisgwyliai',
  'carried.position-none': 'Ni chofnododd y rownd gynharach sefyllfa ddisgwyliedig yma.',
  'carried.position-closed':
    'Nid yw sefyllfa ddisgwyliedig y rownd gynharach yn agored i chi. Gall rhywun a fu’n gweithio yn y rownd honno ei mabwysiadu.',
  'carried.show-found': 'Dangos yr hyn a ganfu’r rownd gynharach',
  'carried.none-found':
    'Nid oes gan y rownd gynharach lefel y cytunwyd arni yma sy’n agored i chi.',
  'carried.new-judgement': 'Ni farnodd y rownd gynharach hyn.',
  'carried.choose': 'A yw’r sefyllfa ddisgwyliedig gynharach yn dal yn gywir?',
  'carried.still-holds': 'Ydyw: mabwysiadu’r sefyllfa honno gyda’i chyfeiriad',
  'carried.write-anew': 'Nac ydyw: rhaid ei hysgrifennu o’r newydd',
  'carried.choose-missing': 'Nodwch a yw’r sefyllfa ddisgwyliedig gynharach yn dal yn gywir',
  'carried.mark': 'Nodi bod rhywun wedi edrych arni',
  'carried.marked': 'Nodwyd bod rhywun wedi edrych arni',
}
