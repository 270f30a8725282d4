import { column } from './column.ts'
import { evidenceCounted } from './words.ts'

/**
 * The columns for what stands beside a level: how many ratings it leaves behind it, the step from the
 * source before, the evidence, and what was expected.
 */
export const factColumns = [
  column('outside_all_sealed', 'Outside all sealed ratings', 'Y tu allan i’r holl raddau dan sêl'),
  column('movement', 'Movement from the step before', 'Symudiad o’r cam blaenorol'),
  column('moved_from_lower', 'Moved from, lower end', 'Symudodd o, pen isaf', 'integer'),
  column('moved_from_upper', 'Moved from, upper end', 'Symudodd o, pen uchaf', 'integer'),
  column('moved_to', 'Moved to', 'Symudodd i', 'integer'),
  column('why', 'Why this level', 'Pam y lefel hon'),
  column('why_language', 'Language of why', 'Iaith y rheswm', 'language'),
  column(
    'evidence_pieces',
    'Pieces of evidence',
    'Darnau o dystiolaeth',
    'nonNegativeInteger',
    evidenceCounted,
  ),
  column(
    'evidence_voices',
    'Independent voices',
    'Lleisiau annibynnol',
    'nonNegativeInteger',
    evidenceCounted,
  ),
  column(
    'evidence_contradicting',
    'Pieces that contradict',
    'Darnau sy’n gwrth-ddweud',
    'nonNegativeInteger',
    evidenceCounted,
  ),
  column('expected_position', 'Expected position', 'Sefyllfa ddisgwyliedig'),
  column(
    'expected_position_language',
    'Language of the expected position',
    'Iaith y sefyllfa ddisgwyliedig',
    'language',
  ),
  column(
    'expected_position_reference',
    'Where the expected position is written',
    'Ble mae’r sefyllfa ddisgwyliedig wedi’i hysgrifennu',
  ),
] as const

export type FactColumn = (typeof factColumns)[number]['name']

/** What stands beside a level, every column with something to say. */
export type FactFields = Readonly<Record<FactColumn, string>>
