import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('region')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name_en', 'text', (c) => c.notNull())
    .addColumn('name_cy', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull().defaultTo(1))
    .execute()

  await db.schema
    .createTable('person')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('email', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('password_hash', 'text')
    .addColumn('disabled', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull().defaultTo(1))
    .addUniqueConstraint('person_email_unique', ['email'])
    .addCheckConstraint(
      'person_role_known',
      sql`role in ('administrator', 'lead-reviewer', 'reviewer', 'consortium-lead', 'analyst')`,
    )
    .addCheckConstraint('person_language_known', sql`language in ('en', 'cy')`)
    .addCheckConstraint('person_email_lower', sql`email = lower(email)`)
    .execute()

  await db.schema
    .createTable('person_region')
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
    .addColumn('region_id', 'text', (c) => c.notNull().references('region.id'))
    .addPrimaryKeyConstraint('person_region_key', ['person_id', 'region_id'])
    .execute()

  await db.schema
    .createTable('session')
    .addColumn('hash', 'text', (c) => c.primaryKey())
    .addColumn('person_id', 'text', (c) => c.references('person.id').onDelete('cascade'))
    .addColumn('data', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('session_person').on('session').column('person_id').execute()

  await db.schema
    .createTable('token')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addUniqueConstraint('token_hash_unique', ['hash'])
    .execute()
  await db.schema.createIndex('token_person').on('token').column('person_id').execute()

  await db.schema
    .createTable('one_time_link')
    .addColumn('hash', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.references('person.id').onDelete('cascade'))
    .addColumn('expires_at', 'text', (c) => c.notNull())
    .addColumn('used_at', 'text')
    .addCheckConstraint(
      'one_time_link_kind_known',
      sql`(kind = 'first-administrator' and person_id is null)
        or (kind in ('invitation', 'password-reset') and person_id is not null)`,
    )
    .execute()
  await db.schema
    .createIndex('one_time_link_person')
    .on('one_time_link')
    .column('person_id')
    .execute()

  await db.schema
    .createTable('sign_in_attempt')
    .addColumn('key_hash', 'text', (c) => c.notNull())
    .addColumn('window_start', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('sign_in_attempt_key', ['key_hash', 'window_start'])
    .execute()

  await db.schema
    .createTable('creation')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('body_hash', 'text', (c) => c.notNull())
    .execute()
}
