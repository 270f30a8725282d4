import type { Framework } from '../../contract/framework.ts'
import type { Bilingual } from '../../core/language.ts'
import type { Db } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import {
  findMeaningSince,
  hashFramework,
  insertFramework,
  listFrameworkVersions,
  readFramework,
} from './repository.ts'

/** A framework's file does not go with what the database holds of it. */
export class FrameworkVersionError extends Error {}

/**
 * Puts the frameworks of the files into the database. A version that is there stays as it is.
 * @throws FrameworkVersionError where a file changed without a higher version
 */
export async function storeFrameworks(db: Db, frameworks: readonly Framework[]): Promise<void> {
  const stored = await listFrameworkVersions(db)
  for (const framework of frameworks) {
    const versions = stored.filter(({ id }) => id === framework.id)
    const same = versions.find(({ version }) => version === framework.version)
    if (same?.hash === hashFramework(framework)) continue
    const newest = versions[0]?.version ?? 0
    if (framework.version <= newest) {
      throw new FrameworkVersionError(
        `frameworks: “${framework.id}” differs from version ${framework.version} as it is in the database. ` +
          `Give it version ${newest + 1}, and say in “change” whether it is editorial or changes meaning.`,
      )
    }
    if (newest > 0 && framework.change === 'first') {
      throw new FrameworkVersionError(
        `frameworks: “${framework.id}” version ${framework.version} must say in “change” whether it is editorial or changes meaning.`,
      )
    }
    await insertFramework(db, framework)
  }
}

/** The newest version of every framework. */
export async function listFrameworks({
  db,
}: Deps): Promise<{ id: string; version: number; meaningSince: number; title: Bilingual }[]> {
  const versions = await listFrameworkVersions(db)
  const ids = [...new Set(versions.map(({ id }) => id))]
  const newest = await Promise.all(ids.map((id) => readFramework(db, id, undefined)))
  return Promise.all(
    newest
      .filter((framework) => framework !== null)
      .map(async ({ id, version, title }) => ({
        id,
        version,
        meaningSince: await findMeaningSince(db, id, version),
        title,
      })),
  )
}

/** @throws AppError not-found */
export async function getFramework(
  { db }: Deps,
  id: string,
  version: number | undefined,
): Promise<Framework> {
  const framework = await readFramework(db, id, version)
  if (!framework) throw new AppError('not-found')
  return framework
}
