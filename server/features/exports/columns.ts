import { column } from './column.ts'
import { factColumns } from './fact-columns.ts'

/** What stands in a cell that has no value of its own, as government statistics have it. */
export const shorthand = { notAvailable: '[x]', notApplicable: '[z]', confidential: '[c]' } as const
export type Shorthand = (typeof shorthand)[keyof typeof shorthand]

/** The columns of the figures, in their order: the name for programs, a title in each language. */
export const ratingColumns = [
  column('round', 'Round', 'Rownd'),
  column('round_title', 'Round title', 'Teitl y rownd'),
  {
    name: 'position_at',
    title: { en: 'Position as at', cy: 'Sefyllfa fel yr oedd ar' },
    datatype: { base: 'string', format: '[0-9]{4}-[0-9]{2}(-[0-9]{2})?' },
  },
  column(
    'position_old',
    'Position more than six months old',
    'Sefyllfa dros chwe mis oed',
    'boolean',
  ),
  column('provenance', 'Provenance', 'Tarddiad'),
  column('provenance_note', 'What the provenance means', 'Ystyr y tarddiad'),
  column('framework', 'Framework', 'Fframwaith'),
  column('framework_version', 'Framework version', 'Fersiwn y fframwaith', 'integer'),
  column('region', 'Region', 'Rhanbarth'),
  column('region_name', 'Region name', 'Enw’r rhanbarth'),
  column('aspect', 'Aspect', 'Agwedd'),
  column('aspect_title', 'Aspect title', 'Teitl yr agwedd'),
  column('judgement', 'Judgement', 'Barn'),
  column('judgement_title', 'Judgement title', 'Teitl y farn'),
  column('source', 'Source of rating', 'Ffynhonnell y radd'),
  column('source_name', 'Name of the source of rating', 'Enw ffynhonnell y radd'),
  column('level', 'Level', 'Lefel'),
  column('level_number', 'Level as a number', 'Lefel fel rhif', 'integer'),
  column('ground', 'Ground', 'Sail'),
  column('reason', 'Why there is no level', 'Pam nad oes lefel'),
  column('count', 'How many gave this level', 'Faint a roddodd y lefel hon', 'nonNegativeInteger'),
  column('strength', 'Strength', 'Cryfder'),
  column('strength_language', 'Language of the strength', 'Iaith y cryfder', 'language'),
  column('challenge', 'Challenge', 'Her'),
  column('challenge_language', 'Language of the challenge', 'Iaith yr her', 'language'),
  column('priority', 'Priority', 'Blaenoriaeth'),
  column('priority_language', 'Language of the priority', 'Iaith y flaenoriaeth', 'language'),
  ...factColumns,
] as const

export type RatingColumn = (typeof ratingColumns)[number]['name']

/** A row of the figures: every column has something to say, if only why it has no value. */
export type RatingRow = Readonly<Record<RatingColumn, string>>
