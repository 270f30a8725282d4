import { signal } from '@preact/signals'
import type { SessionNames } from './names.ts'
import type { RoundSession } from './use-round-session.ts'

/** The open session that whoever looks at the page leads, for what the page offers next; or null. */
export const ledSession = signal<{
  readonly session: RoundSession
  readonly names: SessionNames
} | null>(null)
