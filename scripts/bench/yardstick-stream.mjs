// A bare Node loop: writes bytes that it was given to everybody who follows, and nothing else; and,
// apart from that, one durable commit of the same bytes, which answers how many nanoseconds it took.
import { createServer } from 'node:http'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'

const database = new SQLite(join(process.env.FOLDER ?? '.', 'yardstick-stream.sqlite'))
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec('create table event (seq integer primary key, payload text not null)')
const insert = database.prepare('insert into event (payload) values (?)')

const followers = new Set()
let bytes = Buffer.alloc(0)

const acts = {
  'GET /events': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
    response.write('event: beat\ndata: {}\n\n')
    followers.add(response)
    response.once('close', () => followers.delete(response))
  },
  'PUT /bytes': async (request, response) => {
    bytes = Buffer.concat(await request.toArray())
    response.end()
  },
  'POST /tell': (_, response) => {
    for (const follower of followers) follower.write(bytes)
    response.end()
  },
  'POST /commit': (_, response) => {
    const started = process.hrtime.bigint()
    insert.run(bytes.toString())
    response.end(String(process.hrtime.bigint() - started))
  },
}

const server = createServer((request, response) =>
  acts[`${request.method} ${request.url}`](request, response),
)
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
