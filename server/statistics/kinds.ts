import { agreementReport } from '../core/statistics/agreement-report.ts'
import { comparisonsReport } from '../core/statistics/bradley-terry/comparisons-report.ts'
import { planReport } from '../core/statistics/plan/plan-report.ts'
import { severityReport } from '../core/statistics/severity/severity-report.ts'

/** What the statistics give, and by which function of core. */
export const reports = {
  agreement: agreementReport,
  severity: severityReport,
  comparisons: comparisonsReport,
} as const

/** What pages ask for besides. */
const pageReports = { ...reports, plan: planReport } as const

export type StatisticsKind = keyof typeof reports
export type ComputedKind = keyof typeof pageReports
export type RequestOf<Kind extends ComputedKind> = Parameters<(typeof pageReports)[Kind]>[0]
export type ReportOf<Kind extends ComputedKind> = ReturnType<(typeof pageReports)[Kind]>

/** The report of a request, worked out where it is called. */
export function report<Kind extends ComputedKind>(
  kind: Kind,
  request: RequestOf<Kind>,
): ReportOf<Kind> {
  const compute = pageReports[kind] as (request: RequestOf<Kind>) => ReportOf<Kind>
  return compute(request)
}
