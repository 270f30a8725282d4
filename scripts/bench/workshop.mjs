import { randomBytes, randomUUID } from 'node:crypto'
import { readJson, signIn } from './servers.mjs'

const json = { 'content-type': 'application/json' }
const creation = { ...json, 'if-none-match': '*' }
const region = 'central-south'

/** How many take part; where there are more listeners, each has several of them. */
const people = 30

/**
 * A workshop of the trial with its room open and thirty people in it, all by the requests that they
 * make.
 * @param {string} address
 */
export async function openWorkshop(address) {
  const facilitator = { cookie: await signIn(address, 'consortium-lead') }
  const review = await makeReview(address, facilitator)
  const id = randomUUID()
  const room = `${address}/api/workshops/${id}`
  const framework = await readJson(`${address}/api/frameworks/readiness-to-deliver`)
  const judgements = framework.aspects.flatMap((aspect) =>
    aspect.judgements.map(({ code }) => code),
  )
  const items = judgements.map((judgement) => ({ judgement, minutes: null }))
  const plan = { items, capacity: people }
  await send('PUT', `${address}/api/reviews/${review}/workshops/${id}`, plan, {
    ...creation,
    ...facilitator,
  })
  await send('POST', `${room}/opening`, undefined, { ...facilitator, 'if-match': '"1"' })
  const state = () => readJson(`${room}/state?as=facilitator`, facilitator)
  const { view } = await state()
  const cookies = []
  while (cookies.length < people) cookies.push(await join(room, view.about.code))
  return {
    path: `/api/workshops/${id}`,
    judgements,
    cookies,
    /** Opens a ballot on a judgement, and has everybody answer it; gives its id. */
    async ballot(judgement) {
      const { version } = (await state()).view.now
      const to = { judgement, step: 'ballot' }
      await send('POST', `${room}/place`, { to }, moves(facilitator, version))
      const ballot = (await state()).view.now.ballot.id
      for (const [index, cookie] of cookies.entries()) await cast(room, ballot, cookie, index)
      return ballot
    },
    reveal: (ballotRound) =>
      send('POST', `${room}/reveal`, { ballotRound }, { ...json, ...facilitator }),
    /** The last event, as the bytes that a participant gets. */
    async lastEvent() {
      const { seq } = await state()
      const url = `${room}/events?as=participant&after=${seq - 1}`
      const { events } = await readJson(url, { cookie: cookies[0] })
      return `id: ${seq}\nevent: live\ndata: ${JSON.stringify(events[0])}\n\n`
    },
  }
}

const moves = (facilitator, version) => ({ ...json, ...facilitator, 'if-match': `"${version}"` })

async function makeReview(address, facilitator) {
  const administrator = { cookie: await signIn(address, 'administrator') }
  const round = `bench-${randomUUID().slice(0, 8)}`
  const body = {
    title: { en: 'Bench', cy: 'Mainc' },
    positionAt: '2016-05',
    framework: 'readiness-to-deliver',
    regions: [region],
  }
  await send('PUT', `${address}/api/rounds/${round}`, body, { ...creation, ...administrator })
  const { reviews } = await readJson(`${address}/api/rounds/${round}`, facilitator)
  return reviews[0].id
}

async function join(room, code) {
  const secret = randomBytes(16).toString('base64url')
  const body = { code, device: randomUUID(), secret }
  await send('PUT', `${room}/participants/${randomUUID()}`, body, creation)
  return `participant=${secret}`
}

function cast(room, ballotRound, cookie, index) {
  const ballot = {
    ballotRound,
    revision: 1,
    level: 1 + (index % 4),
    confidence: 'medium',
    strength: 'What a member of the team wrote, at some length. '.repeat(2),
    language: 'en',
  }
  return send('PUT', `${room}/ballots/${randomUUID()}`, ballot, { ...json, cookie })
}

async function send(method, url, body, headers) {
  const answer = await fetch(url, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`)
}
