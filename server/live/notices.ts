import pg from 'pg'
import type { DatabaseLocation } from '../db/open.ts'
import { noticeChannel } from './events.ts'
import type { LiveHub } from './hub.ts'

const pauseBeforeTrying = 1000

/** How often every stream is looked at, in case a notice was lost; in milliseconds. */
const catchUpInterval = 2000

type OnError = (error: unknown) => void

/**
 * Has the hub hear of what other server processes commit; gives the function that stops it. A
 * SQLite file has one process alone, which tells the hub itself.
 */
export function startNotices(
  location: DatabaseLocation,
  hub: LiveHub,
  onError: OnError,
): () => Promise<void> {
  if ('file' in location) return async () => undefined
  const stop = listenForNotices(location.url, hub, onError)
  const timer = setInterval(() => hub.catchUp().catch(onError), catchUpInterval)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await stop()
  }
}

/**
 * Listens, on a connection of its own, for PostgreSQL's notices that a stream has moved in any
 * server process; gives the function that stops it. A connection that breaks is made again, and
 * what was missed meanwhile is caught up with.
 */
function listenForNotices(url: string, hub: LiveHub, onError: OnError): () => Promise<void> {
  let stopped = false
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | null = null

  const connect = async (): Promise<void> => {
    const connection = new pg.Client({ connectionString: url, keepAlive: true })
    client = connection
    connection.on('notification', ({ payload }) => {
      const id = payload?.split(':')[0]
      if (id) hub.wake(id)
    })
    connection.on('error', () => retry(connection))
    connection.on('end', () => retry(connection))
    try {
      await connection.connect()
      await connection.query(`listen ${noticeChannel}`)
      await hub.catchUp()
    } catch (error) {
      onError(error)
      retry(connection)
    }
  }

  const retry = (broken: pg.Client): void => {
    if (stopped || client !== broken) return
    client = null
    broken.end().catch(() => undefined)
    timer = setTimeout(connect, pauseBeforeTrying)
    timer.unref()
  }

  void connect()
  return async () => {
    stopped = true
    if (timer) clearTimeout(timer)
    await client?.end().catch(() => undefined)
  }
}
