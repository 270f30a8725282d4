import type { Person } from '../../actor.ts'
import type { Role } from '../../core/permissions.ts'
import { fromFlag, toFlag } from '../../db/columns.ts'
import type { Db, Tables } from '../../db/database.ts'

/** An account as the administrator's page has it. */
export interface Account extends Person {
  readonly email: string
  readonly disabled: boolean
  readonly active: boolean
  readonly version: number
}

type PersonRow = Pick<
  Tables['person'],
  'id' | 'name' | 'email' | 'role' | 'language' | 'password_hash'
> & { disabled: number; version: number }

const columns = [
  'person.id',
  'person.name',
  'person.email',
  'person.role',
  'person.language',
  'person.password_hash',
  'person.disabled',
  'person.version',
] as const

export async function listAccounts(db: Db): Promise<Account[]> {
  const rows = await db.selectFrom('person').select(columns).orderBy('name').orderBy('id').execute()
  const regions = await db.selectFrom('person_region').selectAll().orderBy('region_id').execute()
  return rows.map((row) =>
    toAccount(
      row,
      regions.filter(({ person_id }) => person_id === row.id).map(({ region_id }) => region_id),
    ),
  )
}

export async function findAccount(db: Db, id: string): Promise<Account | null> {
  const row = await db.selectFrom('person').select(columns).where('id', '=', id).executeTakeFirst()
  return row ? toAccount(row, await regionsOf(db, id)) : null
}

export async function findAccountByRole(
  db: Db,
  role: Role,
  { region, place }: { readonly region: string | undefined; readonly place: number },
): Promise<Account | null> {
  let query = db
    .selectFrom('person')
    .select(columns)
    .where('role', '=', role)
    .where('disabled', '=', 0)
    .orderBy('person.name')
    .orderBy('person.id')
  if (region !== undefined) {
    query = query
      .innerJoin('person_region', 'person_region.person_id', 'person.id')
      .where('person_region.region_id', '=', region)
  }
  const row = await query
    .offset(place - 1)
    .limit(1)
    .executeTakeFirst()
  return row ? toAccount(row, await regionsOf(db, row.id)) : null
}

/** The account of an email address with its password's hash, for sign-in alone. */
export async function findCredentials(
  db: Db,
  email: string,
): Promise<{ id: string; passwordHash: string | null; disabled: boolean } | null> {
  const row = await db
    .selectFrom('person')
    .select(['id', 'password_hash', 'disabled'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
  return row
    ? { id: row.id, passwordHash: row.password_hash, disabled: fromFlag(row.disabled) }
    : null
}

export interface NewAccount {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly language: Person['language']
  readonly regions: readonly string[]
  readonly at: string
}

export async function insertAccount(db: Db, account: NewAccount): Promise<void> {
  const { id, name, role, language, regions, at } = account
  const email = account.email.toLowerCase()
  await db
    .insertInto('person')
    .values({ id, name, email, role, language, created_at: at })
    .execute()
  await replaceRegions(db, id, regions)
}

/** Changes an account that still has the version; false where it has another by now. */
export async function updateAccount(
  db: Db,
  id: string,
  version: number,
  changes: Partial<Pick<Account, 'name' | 'email' | 'role' | 'language' | 'disabled' | 'regions'>>,
): Promise<boolean> {
  const { regions, email, disabled, ...rest } = changes
  const result = await db
    .updateTable('person')
    .set({
      ...rest,
      ...(email !== undefined && { email: email.toLowerCase() }),
      ...(disabled !== undefined && { disabled: toFlag(disabled) }),
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) return false
  if (regions) await replaceRegions(db, id, regions)
  return true
}

export async function setPasswordHash(db: Db, id: string, passwordHash: string): Promise<void> {
  await db.updateTable('person').set({ password_hash: passwordHash }).where('id', '=', id).execute()
}

/** What a person's browsers encrypt unsaved words with; the first to ask sets it. */
export async function bufferSecretOf(db: Db, id: string, fresh: string): Promise<string | null> {
  const known = await findBufferSecret(db, id)
  if (known !== null) return known
  await db
    .updateTable('person')
    .set({ buffer_secret: fresh })
    .where('id', '=', id)
    .where('buffer_secret', 'is', null)
    .execute()
  return findBufferSecret(db, id)
}

async function findBufferSecret(db: Db, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('person')
    .select('buffer_secret')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.buffer_secret ?? null
}

/** How many administrators can sign in. */
export async function countAdministrators(db: Db): Promise<number> {
  const row = await db
    .selectFrom('person')
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .where('role', '=', 'administrator')
    .where('disabled', '=', 0)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

async function regionsOf(db: Db, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('person_region')
    .select('region_id')
    .where('person_id', '=', id)
    .orderBy('region_id')
    .execute()
  return rows.map((row) => row.region_id)
}

async function replaceRegions(db: Db, id: string, regions: readonly string[]): Promise<void> {
  await db.deleteFrom('person_region').where('person_id', '=', id).execute()
  if (regions.length === 0) return
  await db
    .insertInto('person_region')
    .values(regions.map((region_id) => ({ person_id: id, region_id })))
    .execute()
}

function toAccount(row: PersonRow, regions: string[]): Account {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    language: row.language,
    regions,
    disabled: fromFlag(row.disabled),
    active: row.password_hash !== null,
    version: row.version,
  }
}
