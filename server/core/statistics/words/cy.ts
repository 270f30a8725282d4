import type { NoteCode } from './en.ts'

/** A draft: no translator has passed it. */
export const cy: Readonly<Record<NoteCode, string>> = {
  'no-variation': 'dim amrywiad: {level} yw pob sgôr',
}
