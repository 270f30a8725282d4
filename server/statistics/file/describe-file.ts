import type { Language } from '../../core/language.ts'
import { agreementReport } from '../../core/statistics/agreement-report.ts'
import { comparisonsReport } from '../../core/statistics/bradley-terry/comparisons-report.ts'
import { severityReport } from '../../core/statistics/severity/severity-report.ts'
import { putIntoWords } from '../../core/statistics/words/put-into-words.ts'
import { agreementText } from './agreement-text.ts'
import { comparisonsText } from './comparisons-text.ts'
import type { FileOptions } from './options.ts'
import { readTable } from './read-table.ts'
import { columnsLeftOut, type FileRequest, requestOf } from './requests.ts'
import { severityText } from './severity-text.ts'
import { sayIn } from './words/say.ts'

/**
 * What the statistics say of a file, as plain text or as JSON.
 * @throws FileProblem, FaultAtLine
 */
export function describeFile(options: FileOptions, language: Language): string {
  const table = readTable(options.file)
  const asked = requestOf(table, options)
  if (options.json) return JSON.stringify(jsonOf(asked, language), null, 2)
  const say = sayIn[language]
  const unread = columnsLeftOut(table)
  const { lines, warnings } = textOf(asked, options.levels ?? [], language)
  return [
    ...lines,
    ...(warnings.length > 0 ? ['', say('warnings')] : []),
    ...warnings.map((warning) => `  - ${warning}`),
    ...(unread.length > 0 ? ['', say('columns-left-out', { columns: unread.join(', ') })] : []),
  ].join('\n')
}

function jsonOf(asked: FileRequest, language: Language): object {
  if (asked.kind === 'comparisons') return putIntoWords(comparisonsReport(asked.request), language)
  return {
    agreement: putIntoWords(agreementReport(asked.request), language),
    severity: putIntoWords(severityReport(asked.request), language),
  }
}

interface Text {
  readonly lines: readonly string[]
  readonly warnings: readonly string[]
}

function textOf(asked: FileRequest, levels: readonly string[], language: Language): Text {
  const say = sayIn[language]
  if (asked.kind === 'comparisons') {
    const report = putIntoWords(comparisonsReport(asked.request), language)
    return { lines: comparisonsText(report, say), warnings: report.warnings }
  }
  const agreement = putIntoWords(agreementReport(asked.request), language)
  const severity = putIntoWords(severityReport(asked.request), language)
  return {
    lines: [
      ...agreementText(agreement, asked.request.levels, say),
      ...severityText(severity, levels, say),
    ],
    warnings: [...new Set([...agreement.warnings, ...severity.warnings])],
  }
}
