import type { Bilingual } from '../../core/language.ts'

export type Datatype = string | { readonly base: string; readonly format: string }

export interface ColumnShape<Name extends string = string> {
  /** What programs call it. */
  readonly name: Name
  readonly title: Bilingual
  /** As CSV on the Web names it. */
  readonly datatype: Datatype
  /** What its title does not say. */
  readonly description?: Bilingual
}

/** A column of an export with its title in each language; of texts unless it is said otherwise. */
export function column<const Name extends string>(
  name: Name,
  en: string,
  cy: string,
  datatype: Datatype = 'string',
  description?: Bilingual,
): ColumnShape<Name> {
  return { name, title: { en, cy }, datatype, ...(description && { description }) }
}
