import type { NoteCode } from './en.ts'

/** A draft: no translator has passed it. */
export const cy: Readonly<Record<NoteCode, string>> = {
  'no-variation': 'dim amrywiad: {level} yw pob sgôr',

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
}
