/** What a judge says of a pair; `undone` takes the choice before it back. */
export const choices = ['left', 'right', 'tie', 'undone'] as const
export type Choice = (typeof choices)[number]

/** A choice that stands. */
export type Chosen = Exclude<Choice, 'undone'>
