import type { LRUCache } from 'lru-cache'
import type { Config } from './config.ts'
import type { Framework } from './contract/framework.ts'
import type { DatabaseKind, Db } from './db/database.ts'
import type { RoundShelf } from './features/reviews/held-rounds.ts'
import type { HeldAnswer } from './held-answer.ts'
import type { LiveHub } from './live/hub.ts'
import type { Statistics } from './statistics/pool.ts'

/** What the use cases are given: everything that is not pure comes in through here. */
export interface Deps {
  readonly db: Db
  readonly databaseKind: DatabaseKind
  readonly now: () => Date
  readonly ids: Ids
  readonly frameworks: FrameworkShelf
  readonly rounds: RoundShelf
  readonly answers: LRUCache<string, HeldAnswer>
  readonly live: LiveHub
  readonly statistics: Statistics
  readonly config: Pick<Config, 'trial' | 'publicUrl' | 'contactEmail'>
  /** Needed to sign in by role where the trial is open to the network; null where it is not. */
  readonly trialPassphrase: string | null
  /** Where phones reach a trial that is open to the network; null where the page's own address is known to do. */
  readonly phoneOrigin: string | null
  readonly version: string
}

export interface Ids {
  /** In order of creation: for what may tell when it was made. */
  readonly ordered: () => string
  /** At random: for what must not. */
  readonly random: () => string
  /** A secret of 256 bits, safe in an address. */
  readonly secret: () => string
}

/** Frameworks at hand: a version never changes, so each is read from the database once. */
export interface FrameworkShelf {
  /** @throws AppError not-found */
  readonly get: (db: Db, id: string, version: number) => Promise<Framework>
}
