import type { SessionCell } from '../../../server/contract/calibration-sessions.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { inLanguage } from '../../language.tsx'

/** What the words of a session need: the titles of judgements and the names of regions. */
export interface SessionNames {
  readonly framework: Framework
  readonly regions: readonly { readonly id: string; readonly name: string }[]
}

export function regionName({ regions }: SessionNames, id: string): string {
  return regions.find((region) => region.id === id)?.name ?? id
}

/** A cell by its judgement and its region. */
export function cellName(names: SessionNames, { region, judgement }: SessionCell): string {
  const found = findJudgement(names.framework, judgement)
  const title = found ? inLanguage(found.title) : judgement
  return `${title}, ${regionName(names, region)}`
}
