import type { FastifyInstance } from 'fastify'

/** How often connections are closed that have come to rest; in milliseconds. */
const pauseBetween = 50
/** Whoever starts a process anew kills it where it has not ended after some ten seconds. */
const longest = 8000

/**
 * Closes the app: what is under way is answered. A connection that a browser keeps open for its next
 * request would hold the process for more than a minute, so each is closed as soon as it rests, and
 * all that are left at last.
 */
export async function closeApp(app: FastifyInstance): Promise<void> {
  const { server } = app
  const sweep = setInterval(() => server.closeIdleConnections(), pauseBetween)
  const cut = setTimeout(() => server.closeAllConnections(), longest)
  try {
    await app.close()
  } finally {
    clearInterval(sweep)
    clearTimeout(cut)
  }
}
