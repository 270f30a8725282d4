/**
 * The columns for what stands beside a level: how many ratings it leaves behind it, the step from the
 * source before, the evidence, and what was expected.
 */
export const factColumns = [
  {
    name: 'outside_all_sealed',
    title: { en: 'Outside all sealed ratings', cy: 'Y tu allan i’r holl raddau dan sêl' },
    datatype: 'string',
  },
  {
    name: 'movement',
    title: { en: 'Movement from the step before', cy: 'Symudiad o’r cam blaenorol' },
    datatype: 'string',
  },
  {
    name: 'moved_from_lower',
    title: { en: 'Moved from, lower end', cy: 'Symudodd o, pen isaf' },
    datatype: 'integer',
  },
  {
    name: 'moved_from_upper',
    title: { en: 'Moved from, upper end', cy: 'Symudodd o, pen uchaf' },
    datatype: 'integer',
  },
  { name: 'moved_to', title: { en: 'Moved to', cy: 'Symudodd i' }, datatype: 'integer' },
  { name: 'why', title: { en: 'Why this level', cy: 'Pam y lefel hon' }, datatype: 'string' },
  {
    name: 'why_language',
    title: { en: 'Language of why', cy: 'Iaith y rheswm' },
    datatype: 'language',
  },
  {
    name: 'evidence_pieces',
    title: { en: 'Pieces of evidence', cy: 'Darnau o dystiolaeth' },
    datatype: 'nonNegativeInteger',
  },
  {
    name: 'evidence_voices',
    title: { en: 'Independent voices', cy: 'Lleisiau annibynnol' },
    datatype: 'nonNegativeInteger',
  },
  {
    name: 'evidence_contradicting',
    title: { en: 'Pieces that contradict', cy: 'Darnau sy’n gwrth-ddweud' },
    datatype: 'nonNegativeInteger',
  },
  {
    name: 'expected_position',
    title: { en: 'Expected position', cy: 'Sefyllfa ddisgwyliedig' },
    datatype: 'string',
  },
  {
    name: 'expected_position_language',
    title: { en: 'Language of the expected position', cy: 'Iaith y sefyllfa ddisgwyliedig' },
    datatype: 'language',
  },
  {
    name: 'expected_position_reference',
    title: {
      en: 'Where the expected position is written',
      cy: 'Ble mae’r sefyllfa ddisgwyliedig wedi’i hysgrifennu',
    },
    datatype: 'string',
  },
] as const

export type FactColumn = (typeof factColumns)[number]['name']

/** What stands beside a level, every column with something to say. */
export type FactFields = Readonly<Record<FactColumn, string>>
