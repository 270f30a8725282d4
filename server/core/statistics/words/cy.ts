import type { NoteCode } from './en.ts'

/** A draft: no translator has passed it. */
export const cy: Readonly<Record<NoteCode, string>> = {
  'no-variation': 'dim amrywiad: {level} yw pob sgôr',

  // Movement, and self-review against reviewers.
  'sign-test-nothing-changed': 'nid oes yr un yn uwch na’r un yn is, felly nid oes dim i’w brofi',
  'sign-test-too-few':
    'dim ond {n} o’r {needed} barn y mae’r prawf hwn eu hangen y gellir eu cymharu: darllenwch nhw fesul un',
}
