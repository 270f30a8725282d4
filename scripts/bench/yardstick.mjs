// What a bare stack reaches: Fastify serving bytes from memory; prepared reads of the toolkit's own
// rows; and Fastify, Zod and raw better-sqlite3 writing durably, one insert a transaction.
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import Fastify from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { prepareReview } from './yardstick-review.mjs'

const database = new SQLite(join(process.env.FOLDER ?? '.', 'yardstick.sqlite'))
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec('create table evidence (id text primary key, body text not null)')
const insert = database.prepare('insert into evidence (id, body) values (?, ?)')
const readReview = prepareReview(process.env.TOOLKIT_FILE ?? '')

const app = Fastify()
app.setValidatorCompiler(validatorCompiler)
app.setSerializerCompiler(serializerCompiler)
app.addContentTypeParser('text/plain', { parseAs: 'buffer' }, (_, body, done) => done(null, body))

let held = Buffer.alloc(0)
app.put('/held', (request, reply) => {
  held = request.body
  return reply.code(204).send()
})
app.get('/held', (_, reply) => reply.type('application/json; charset=utf-8').send(held))

app.get('/reviews/:id', (request, reply) =>
  reply.type('application/json; charset=utf-8').send(JSON.stringify(readReview(request.params.id))),
)

const link = z.object({ judgement: z.string(), kind: z.string(), polarity: z.string() })
const evidence = z.object({
  source: z.uuid(),
  excerpt: z.string(),
  language: z.enum(['en', 'cy']),
  rendering: z.string(),
  links: z.array(link).min(1),
})
app.put(
  '/evidence/:id',
  { schema: { params: z.object({ id: z.uuid() }), body: evidence } },
  (request, reply) => {
    insert.run(request.params.id, JSON.stringify(request.body))
    return reply.code(201).send({ id: request.params.id, version: 1 })
  },
)

console.log(await app.listen({ host: '127.0.0.1', port: 0 }))
