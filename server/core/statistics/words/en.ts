/** What is said of figures; one part of the toolkit's statistics a block. */
export const en = {
  'no-variation': 'no variation: every rating is {level}',
} as const

export type NoteCode = keyof typeof en
