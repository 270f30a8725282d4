import type { EvidenceInCell } from '../../../server/contract/cells.ts'
import type { StatementKind } from '../../../server/core/statement.ts'

/** A piece of evidence once, with all that it is linked to the judgement as. */
export interface EvidenceOnce {
  readonly item: EvidenceInCell
  readonly links: readonly Pick<EvidenceInCell, 'kind' | 'polarity'>[]
}

export function gatherLinks(evidence: readonly EvidenceInCell[]): EvidenceOnce[] {
  const gathered = new Map<string, EvidenceOnce>()
  for (const item of evidence) {
    const { kind, polarity } = item
    const links = [...(gathered.get(item.id)?.links ?? []), { kind, polarity }]
    gathered.set(item.id, { item: gathered.get(item.id)?.item ?? item, links })
  }
  return [...gathered.values()]
}

/** Those that speak to a kind; null leaves all. */
export function ofKind(
  evidence: readonly EvidenceOnce[],
  kind: StatementKind | null,
): readonly EvidenceOnce[] {
  return kind === null
    ? evidence
    : evidence.filter(({ links }) => links.some((link) => link.kind === kind))
}

export interface Tally {
  readonly supports: number
  readonly contradicts: number
  readonly cited: number
}

/** How many pieces support and contradict, each counted once a side, and how many are cited. */
export function tallyOf(evidence: readonly EvidenceOnce[], cited: readonly string[]): Tally {
  const count = (polarity: EvidenceInCell['polarity']) =>
    evidence.filter(({ links }) => links.some((link) => link.polarity === polarity)).length
  return {
    supports: count('supports'),
    contradicts: count('contradicts'),
    cited: evidence.filter(({ item }) => cited.includes(item.id)).length,
  }
}
