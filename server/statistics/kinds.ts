import { agreementReport } from '../core/statistics/agreement-report.ts'
import { comparisonsReport } from '../core/statistics/bradley-terry/comparisons-report.ts'
import { severityReport } from '../core/statistics/severity/severity-report.ts'

/** What the statistics give, and by which function of core. */
export const reports = {
  agreement: agreementReport,
  severity: severityReport,
  comparisons: comparisonsReport,
} as const

export type StatisticsKind = keyof typeof reports
export type RequestOf<Kind extends StatisticsKind> = Parameters<(typeof reports)[Kind]>[0]
export type ReportOf<Kind extends StatisticsKind> = ReturnType<(typeof reports)[Kind]>

/** The report of a request, worked out where it is called. */
export function report<Kind extends StatisticsKind>(
  kind: Kind,
  request: RequestOf<Kind>,
): ReportOf<Kind> {
  const compute = reports[kind] as (request: RequestOf<Kind>) => ReportOf<Kind>
  return compute(request)
}
