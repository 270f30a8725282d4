import type { Cell } from '../../../server/contract/cells.ts'
import { isKept } from '../../kept.ts'
import { language, t } from '../../language.tsx'
import { mayStillChange } from '../agreement/may-still-change.ts'
import { formKey } from '../cells/cell-key.ts'
import { acceptance, asCalibrated } from './acceptance.ts'
import { canBeAccepted, canBeAgreedAsItIs } from './room.ts'

/** What can be made in several judgements at once, and in which. */
export interface RestKind {
  readonly makes: 'feedback' | 'agreed'
  readonly words: 'room.accept-rest' | 'room.agree-rest'
  readonly isFor: (cell: Cell) => boolean
  /** Whether something was begun in it that must not be passed over. */
  readonly isBegun: (cell: Cell) => boolean
  readonly contentOf: (cell: Cell) => unknown
  /** What is added to the question whether to go on. */
  readonly warning: (cells: readonly Cell[]) => string | null
  /** What is told beside the list, given whether some are left out since something is begun. */
  readonly about: (someBegun: boolean) => string | null
}

/** Accepts every judgement that has no answer yet, but for contests begun. */
export const acceptRest: RestKind = {
  makes: 'feedback',
  words: 'room.accept-rest',
  isFor: canBeAccepted,
  isBegun: (cell) => isKept(formKey('feedback', cell)),
  contentOf: () => acceptance(language.peek()),
  warning: () => null,
  about: (someBegun) => (someBegun ? t('room.accept-rest-begun') : null),
}

/** Agrees every uncontested judgement as it was calibrated. */
export const agreeRest: RestKind = {
  makes: 'agreed',
  words: 'room.agree-rest',
  isFor: canBeAgreedAsItIs,
  isBegun: () => false,
  contentOf: ({ calibrated }) => calibrated && asCalibrated(calibrated),
  warning: mayStillChange,
  about: () => t('room.agree-rest-what'),
}
