import type { Comparison } from '../../core/statistics/rating.ts'
import { mostComparisons } from './limits.ts'
import { type Fields, readFields, readList, readName } from './parts.ts'
import { RequestFaultError, refuse } from './request-fault.ts'

const fieldsOfComparison = new Set(['winner', 'loser', 'tie', 'judge'])

/**
 * The comparisons of a request, each checked once.
 * @throws RequestFaultError at the first entry that is at fault
 */
export function readComparisons(request: Fields): readonly Comparison[] {
  const comparisons = readList(request.comparisons, 'comparisons')
  if (comparisons.length > mostComparisons) {
    throw new RequestFaultError({ kind: 'too-many', of: 'comparisons', count: comparisons.length })
  }
  for (let at = 0; at < comparisons.length; at += 1) {
    const path = `comparisons[${at}]`
    const fields = readFields(comparisons[at], path, fieldsOfComparison)
    if (fields.judge !== undefined) readName(fields.judge, `${path}.judge`)
    if (fields.tie === undefined) checkDecided(fields, path)
    else checkTie(fields, path)
  }
  return comparisons as Comparison[]
}

function checkDecided({ winner, loser }: Fields, path: string): void {
  if (winner === undefined && loser === undefined) refuse(path, 'winner_or_tie')
  readName(winner, `${path}.winner`)
  readName(loser, `${path}.loser`)
  if (winner === loser) refuse(`${path}.loser`, 'same_item')
}

function checkTie({ tie, winner, loser }: Fields, path: string): void {
  if (winner !== undefined || loser !== undefined) refuse(path, 'winner_or_tie')
  if (!Array.isArray(tie) || tie.length !== 2) refuse(`${path}.tie`, 'invalid_type')
  const [one, other] = tie as unknown[]
  readName(one, `${path}.tie[0]`)
  readName(other, `${path}.tie[1]`)
  if (one === other) refuse(`${path}.tie[1]`, 'same_item')
}
