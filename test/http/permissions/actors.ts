import type { ActorKind } from '../../../fixtures/permissions-table.ts'
import { insertAccount } from '../../../server/features/people/repository.ts'
import { insertToken } from '../../../server/features/tokens/repository.ts'
import type { TestDatabaseKind } from '../../support/databases.ts'
import type { PersonKey } from '../../support/people.ts'
import { type Ask, startToolkit, type Toolkit } from '../../support/toolkit.ts'

/** Reviewers beside those of every scene: one of the other region alone, one recused. */
export const extraReviewers = {
  elin: '00000000-0000-4000-8000-000000000011',
  tomos: '00000000-0000-4000-8000-000000000012',
}
type ExtraKey = keyof typeof extraReviewers

export const names: Readonly<Record<ActorKind, PersonKey | ExtraKey | null>> = {
  administrator: 'ada',
  lead: 'lowri',
  'other-lead': 'otherLead',
  reviewer: 'rhys',
  'round-reviewer': 'elin',
  'other-reviewer': 'otherReviewer',
  'recused-reviewer': 'tomos',
  'consortium-lead': 'nia',
  'other-consortium-lead': 'sion',
  analyst: 'anwen',
  participant: null,
  nobody: null,
}

/** A toolkit with everybody whom the table of permissions tells of. */
export async function startPermissionToolkit(kind: TestDatabaseKind): Promise<Toolkit> {
  const toolkit = await startToolkit(kind)
  const { db, ids } = toolkit.deps
  const at = toolkit.clock.now.toISOString()
  for (const [name, id] of Object.entries(extraReviewers)) {
    const email = `${name}@example.org`
    await insertAccount(db, { id, name, email, role: 'reviewer', language: 'en', regions: [], at })
    const token = { id: ids.ordered(), name, secret: secretOf(name), at }
    await insertToken(db, { ...token, personId: id })
  }
  return toolkit
}

/**
 * Asks as an actor, from an address of its own each time, so that no limit of attempts is met; a
 * participant has the cookie of a workshop.
 */
export function askAs({ app }: Toolkit, actor: ActorKind, workshopCookie: string): Ask {
  const name = names[actor]
  return (method, url, body, headers = {}) =>
    app.inject({
      method,
      url,
      remoteAddress: anyAddress(),
      headers: {
        host: 'localhost',
        ...(name && { authorization: `Bearer ${secretOf(name)}` }),
        ...(actor === 'participant' && { cookie: workshopCookie }),
        ...headers,
      },
      ...(body !== undefined && { payload: body as object }),
    })
}

function anyAddress(): string {
  return `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 256)).join('.')}`
}

/** As the toolkit of the tests makes them. */
function secretOf(name: string): string {
  return `token-of-${name}-that-is-long-enough`
}
