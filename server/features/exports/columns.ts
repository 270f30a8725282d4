import type { Bilingual } from '../../core/language.ts'
import { factColumns } from './fact-columns.ts'

/** What stands in a cell that has no value of its own, as government statistics have it. */
export const shorthand = { notAvailable: '[x]', notApplicable: '[z]', confidential: '[c]' } as const
export type Shorthand = (typeof shorthand)[keyof typeof shorthand]

export interface ColumnShape {
  readonly name: string
  readonly title: Bilingual
  readonly datatype: string | { readonly base: string; readonly format: string }
}

/** The columns of the figures, in their order: the name for programs, a title in each language. */
export const ratingColumns = [
  { name: 'round', title: { en: 'Round', cy: 'Rownd' }, datatype: 'string' },
  { name: 'round_title', title: { en: 'Round title', cy: 'Teitl y rownd' }, datatype: 'string' },
  {
    name: 'position_at',
    title: { en: 'Position as at', cy: 'Sefyllfa fel yr oedd ar' },
    datatype: { base: 'string', format: '[0-9]{4}-[0-9]{2}(-[0-9]{2})?' },
  },
  {
    name: 'position_old',
    title: { en: 'Position more than six months old', cy: 'Sefyllfa dros chwe mis oed' },
    datatype: 'boolean',
  },
  { name: 'provenance', title: { en: 'Provenance', cy: 'Tarddiad' }, datatype: 'string' },
  {
    name: 'provenance_note',
    title: { en: 'What the provenance means', cy: 'Ystyr y tarddiad' },
    datatype: 'string',
  },
  { name: 'framework', title: { en: 'Framework', cy: 'Fframwaith' }, datatype: 'string' },
  {
    name: 'framework_version',
    title: { en: 'Framework version', cy: 'Fersiwn y fframwaith' },
    datatype: 'integer',
  },
  { name: 'region', title: { en: 'Region', cy: 'Rhanbarth' }, datatype: 'string' },
  {
    name: 'region_name',
    title: { en: 'Region name', cy: 'Enw’r rhanbarth' },
    datatype: 'string',
  },
  { name: 'aspect', title: { en: 'Aspect', cy: 'Agwedd' }, datatype: 'string' },
  {
    name: 'aspect_title',
    title: { en: 'Aspect title', cy: 'Teitl yr agwedd' },
    datatype: 'string',
  },
  { name: 'judgement', title: { en: 'Judgement', cy: 'Barn' }, datatype: 'string' },
  {
    name: 'judgement_title',
    title: { en: 'Judgement title', cy: 'Teitl y farn' },
    datatype: 'string',
  },
  {
    name: 'source',
    title: { en: 'Source of rating', cy: 'Ffynhonnell y radd' },
    datatype: 'string',
  },
  {
    name: 'source_name',
    title: { en: 'Name of the source of rating', cy: 'Enw ffynhonnell y radd' },
    datatype: 'string',
  },
  { name: 'level', title: { en: 'Level', cy: 'Lefel' }, datatype: 'string' },
  {
    name: 'level_number',
    title: { en: 'Level as a number', cy: 'Lefel fel rhif' },
    datatype: 'integer',
  },
  { name: 'ground', title: { en: 'Ground', cy: 'Sail' }, datatype: 'string' },
  {
    name: 'reason',
    title: { en: 'Why there is no level', cy: 'Pam nad oes lefel' },
    datatype: 'string',
  },
  {
    name: 'count',
    title: { en: 'How many gave this level', cy: 'Faint a roddodd y lefel hon' },
    datatype: 'nonNegativeInteger',
  },
  { name: 'strength', title: { en: 'Strength', cy: 'Cryfder' }, datatype: 'string' },
  {
    name: 'strength_language',
    title: { en: 'Language of the strength', cy: 'Iaith y cryfder' },
    datatype: 'language',
  },
  { name: 'challenge', title: { en: 'Challenge', cy: 'Her' }, datatype: 'string' },
  {
    name: 'challenge_language',
    title: { en: 'Language of the challenge', cy: 'Iaith yr her' },
    datatype: 'language',
  },
  { name: 'priority', title: { en: 'Priority', cy: 'Blaenoriaeth' }, datatype: 'string' },
  {
    name: 'priority_language',
    title: { en: 'Language of the priority', cy: 'Iaith y flaenoriaeth' },
    datatype: 'language',
  },
  ...factColumns,
] as const satisfies readonly ColumnShape[]

export type RatingColumn = (typeof ratingColumns)[number]['name']

/** A row of the figures: every column has something to say, if only why it has no value. */
export type RatingRow = Readonly<Record<RatingColumn, string>>
