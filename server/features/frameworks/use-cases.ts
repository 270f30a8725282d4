import { z } from 'zod'
import { type Framework, framework as frameworkSchema } from '../../contract/framework.ts'
import type { Bilingual } from '../../core/language.ts'
import type { Db } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { type HeldAnswer, holdAnswer } from '../../held-answer.ts'
import {
  findMeaningSince,
  findNewestVersion,
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
  // Another process that starts at the same moment may store the same, or something else.
  if (await storeMissing(db, frameworks)) await storeMissing(db, frameworks)
}

/** Stores what the database lacks, or leaves it to whoever was quicker; tells whether it lacked any. */
async function storeMissing(db: Db, frameworks: readonly Framework[]): Promise<boolean> {
  const stored = await listFrameworkVersions(db)
  let lacked = false
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
    lacked = true
  }
  return lacked
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

/**
 * A framework as bytes: of that version, which never changes, or of the newest without one.
 * @throws AppError not-found
 */
export async function holdFramework(
  deps: Deps,
  id: string,
  version: number | undefined,
): Promise<HeldAnswer> {
  const wanted = version ?? (await findNewestVersion(deps.db, id))
  if (wanted === null) throw new AppError('not-found')
  const key = `framework ${id} ${wanted}`
  const held = deps.answers.get(key)
  if (held) return held
  const framework = await deps.frameworks.get(deps.db, id, wanted)
  const answer = holdAnswer(JSON.stringify(z.encode(frameworkSchema, framework)))
  deps.answers.set(key, answer)
  return answer
}
