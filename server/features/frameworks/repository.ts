import { createHash } from 'node:crypto'
import type { Framework } from '../../contract/framework.ts'
import type { Db } from '../../db/database.ts'

/** Every version of every framework, newest first within each. */
export async function listFrameworkVersions(
  db: Db,
): Promise<{ id: string; version: number; hash: string }[]> {
  return db
    .selectFrom('framework')
    .select(['id', 'version', 'hash'])
    .orderBy('id')
    .orderBy('version', 'desc')
    .execute()
}

/** The newest version of a framework, or null where there is none. */
export async function findNewestVersion(db: Db, id: string): Promise<number | null> {
  const row = await db
    .selectFrom('framework')
    .select('version')
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  return row?.version ?? null
}

/** What each version of each framework changes against the one before. */
export async function listFrameworkChanges(
  db: Db,
): Promise<{ id: string; version: number; change: Framework['change'] }[]> {
  return db.selectFrom('framework').select(['id', 'version', 'change']).execute()
}

/** A framework of that version, or the newest without one; null where there is none. */
export async function readFramework(
  db: Db,
  id: string,
  version: number | undefined,
): Promise<Framework | null> {
  let query = db
    .selectFrom('framework')
    .select('content')
    .where('id', '=', id)
    .orderBy('version', 'desc')
  if (version !== undefined) query = query.where('version', '=', version)
  const row = await query.executeTakeFirst()
  return row ? (JSON.parse(row.content) as Framework) : null
}

/** Since which version, up to the given one, a framework has not changed its meaning. */
export async function findMeaningSince(db: Db, id: string, version: number): Promise<number> {
  const row = await db
    .selectFrom('framework')
    .select('version')
    .where('id', '=', id)
    .where('version', '<=', version)
    .where('change', 'in', ['first', 'meaning'])
    .orderBy('version', 'desc')
    .executeTakeFirst()
  return row?.version ?? 1
}

/** Adds a version of a framework, unless it is there. */
export async function insertFramework(db: Db, framework: Framework): Promise<void> {
  await db
    .insertInto('framework')
    .values({
      id: framework.id,
      version: framework.version,
      change: framework.change,
      content: JSON.stringify(framework),
      hash: hashFramework(framework),
    })
    .onConflict((conflict) => conflict.columns(['id', 'version']).doNothing())
    .execute()
}

export function hashFramework(framework: Framework): string {
  return createHash('sha256').update(JSON.stringify(framework)).digest('hex')
}
