import SQLite from 'better-sqlite3'

const ofReview = 'where review_id = ?'
const ofEvidence = `join evidence on evidence.id = evidence_id and evidence.version = %.version
  where evidence.review_id = ?`
const ofDecision = `where decision_id in (select id from decision ${ofReview})`

/** The rows that a whole review is made of, table by table. */
const statements = {
  review: `select review.*, region.name_en, region.name_cy from review
    join region on region.id = review.region_id where review.id = ?`,
  round: 'select round.* from round join review on review.round_id = round.id where review.id = ?',
  sources: `select * from source ${ofReview}`,
  evidence: `select evidence.source_id, evidence.released, evidence_version.* from evidence_version
    ${ofEvidence.replace('%', 'evidence_version')}`,
  links: `select evidence_link.* from evidence_link ${ofEvidence.replace('%', 'evidence_link')}`,
  expected: `select * from expected_position ${ofReview}`,
  decisions: `select * from decision ${ofReview}`,
  statements: `select * from statement ${ofDecision}`,
  citations: `select * from citation ${ofDecision}`,
}

/**
 * Prepared reads of one review with its evidence from the toolkit's own file.
 * @param {string} file
 * @returns {(id: string) => Record<string, unknown[]>}
 */
export function prepareReview(file) {
  const database = new SQLite(file, { readonly: true })
  const prepared = Object.entries(statements).map(([name, sql]) => [name, database.prepare(sql)])
  return (id) => Object.fromEntries(prepared.map(([name, statement]) => [name, statement.all(id)]))
}
