import { v7 } from 'uuid'
import { compare } from '../measure.mjs'
import { readJson, signIn } from '../servers.mjs'

const creation = { 'content-type': 'application/json', 'if-none-match': '*' }

/** Evidence, each piece with its checks, its trail and its own durable commit. */
export async function writesRow({ toolkit, yardstick }) {
  const { address } = toolkit
  const headers = { ...creation, cookie: await signIn(address, 'reviewer') }
  const round = await readJson(`${address}/api/rounds/2013-11-practice`, headers)
  const review = `/api/reviews/${round.reviews[0].id}`
  const source = v7()
  await addSource(`${address}${review}/sources/${source}`, headers)
  const body = JSON.stringify({
    source,
    excerpt: 'What a headteacher said, at some length. '.repeat(10),
    language: 'en',
    rendering: 'verbatim',
    links: [{ judgement: 'clarity-of-vision', kind: 'strength', polarity: 'supports' }],
  })
  const put = (url, prefix) => ({
    url,
    method: 'PUT',
    headers,
    body,
    setupClient: (client) => {
      const next = () => client.setRequests([{ path: `${prefix}/${v7()}`, method: 'PUT' }])
      next()
      client.on('response', next)
    },
  })
  return compare(
    'durable evidence writes',
    put(address, `${review}/evidence`),
    put(yardstick.address, '/evidence'),
    '≥ 0.50',
  )
}

async function addSource(url, headers) {
  const source = { title: 'Bench', kind: 'document', organisation: 'other', language: 'en' }
  const answer = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(source) })
  if (!answer.ok) throw new Error(await answer.text())
}
