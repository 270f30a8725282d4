import type { Matrix } from '../../../../server/contract/rounds.ts'
import type { Language } from '../../../../server/core/language.ts'
import type { t as translate } from '../../../language.tsx'
import type { AspectGroup, CommonReason } from '../cells-of-matrix.ts'
import type { Box } from './boxes.ts'
import type { CompareChoices } from './compare-choices.ts'

/** The table as the page shows it, of which a paper tells. */
export interface PaperSources {
  readonly matrix: Matrix
  readonly against: Matrix | null
  readonly choices: CompareChoices
  readonly groups: readonly AspectGroup[]
  readonly aspectTitle: (code: string) => string
  readonly frameworkTitle: string
  /** The boxes that are shown, and all of them. */
  readonly boxes: readonly Box[]
  readonly all: readonly Box[]
  /** The reason that most boxes without a level share. */
  readonly common: CommonReason | null
  /** Where the page stands, with its choices. */
  readonly address: string
}

export interface PaperWords {
  readonly language: Language
  readonly t: typeof translate
  readonly name: (level: number | null) => string
}

/** The table alone, or with what stands behind its levels. */
export type PaperDetail = 'levels' | 'statements'
