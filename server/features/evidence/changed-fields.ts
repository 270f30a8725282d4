import { isDeepStrictEqual } from 'node:util'
import type { EvidenceInput, SourceInput } from '../../contract/evidence.ts'

/** The names of the fields in which a source differs from what it was. */
export const changedInSource = (before: SourceInput, after: SourceInput): string[] =>
  differing(before, after)

/** The same of a piece of evidence; the order of its links does not count. */
export function changedInEvidence(before: EvidenceInput, after: EvidenceInput): string[] {
  return differing(inOrder(before), inOrder(after))
}

function differing<T extends object>(before: T, after: T): string[] {
  const fields = Object.keys(after) as (keyof T & string)[]
  return fields.filter((field) => !isDeepStrictEqual(before[field], after[field]))
}

function inOrder(evidence: EvidenceInput): EvidenceInput {
  const links = [...evidence.links].sort((a, b) => (a.judgement < b.judgement ? -1 : 1))
  return { ...evidence, links }
}
