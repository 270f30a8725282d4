import { commonReason, groupByAspect } from '../../../client/features/matrix/cells-of-matrix.ts'
import { boxesOf } from '../../../client/features/matrix/compare/boxes.ts'
import { readCompareChoices } from '../../../client/features/matrix/compare/compare-choices.ts'
import { describePaper } from '../../../client/features/matrix/compare/describe-paper.ts'
import { keepRows, keepsBox } from '../../../client/features/matrix/compare/filters.ts'
import type { MatrixPaper } from '../../../client/features/matrix/compare/matrix-paper.ts'
import type { PaperDetail } from '../../../client/features/matrix/compare/paper-sources.ts'
import { catalogue as cy } from '../../../client/messages/cy/catalogue.ts'
import { catalogue as en } from '../../../client/messages/en/catalogue.ts'
import type { Matrix } from '../../../server/contract/rounds.ts'
import type { Language } from '../../../server/core/language.ts'
import { createTranslate } from '../../../server/core/messages.ts'

const names = {
  en: ['Not rated', 'Red', 'Amber-red', 'Amber-green', 'Green'],
  cy: ['Heb ei graddio', 'Coch', 'Ambr-coch', 'Ambr-gwyrdd', 'Gwyrdd'],
}

export interface PaperRequest {
  readonly query?: Record<string, string>
  readonly language?: Language
  readonly detail?: PaperDetail
  readonly analyst?: boolean
}

/** What somebody copies from a matrix who has made these choices. */
export function paperOf(
  matrix: Matrix,
  against: Matrix,
  { query = {}, language = 'en', detail = 'levels', analyst = false }: PaperRequest,
): MatrixPaper {
  const choices = readCompareChoices(query)
  const other = choices.against ? against : null
  const boxes = boxesOf({
    matrix,
    against: other,
    changes: [],
    evidenceIn: new Map(matrix.regions.map(({ id }) => [id, analyst ? 'reported' : 'all'])),
    spreadOfThreeIn: new Set(analyst ? matrix.regions.map(({ id }) => id) : []),
    ownSealed: new Map(),
  })
  const groups = groupByAspect(matrix.judgements, choices.aspect)
  const codes = groups.flatMap(({ judgements }) => judgements.map(({ code }) => code))
  const inAspect = boxes.filter(({ cell }) => codes.includes(cell.judgement))
  const kept = inAspect.filter((box) => keepsBox(choices, box))
  const sources = {
    matrix,
    against: other,
    choices,
    groups: keepRows(groups, kept),
    aspectTitle: (code: string) => code.toUpperCase(),
    frameworkTitle: 'Readiness <to> deliver',
    boxes: kept,
    all: boxes,
    common: commonReason(matrix.cells),
    address: 'https://rounds.example/rounds/2013-05/matrix',
  }
  const words = {
    language,
    t: createTranslate(language === 'en' ? en : cy, language),
    name: (level: number | null) => names[language][level ?? 0] ?? '',
  }
  return describePaper(sources, words, detail)
}
