import type { Db } from '../../db/database.ts'

/** Evidence with its source and the links of its current version, to select from. */
export function currentLinks(db: Db) {
  return db
    .selectFrom('evidence')
    .innerJoin('source', 'source.id', 'evidence.source_id')
    .innerJoin('evidence_link', (join) =>
      join
        .onRef('evidence_link.evidence_id', '=', 'evidence.id')
        .onRef('evidence_link.version', '=', 'evidence.version'),
    )
}
