import { inTurns } from '../measure.mjs'
import { readJson, signIn } from '../servers.mjs'

const roundId = '2013-05-simulated'

/** One review with its evidence, read from the database anew at every request. */
export async function reviewRow({ toolkit, yardstick }) {
  const { requests, headers, reviewId, what } = await reviewRequests(toolkit)
  const ours = { url: toolkit.address, headers, requests }
  const [answers, bare] = await inTurns([ours, { url: `${yardstick.address}/reviews/${reviewId}` }])
  const best = answers / requests.length
  return {
    what: `one review with its evidence, ${what}`,
    toolkit: `${Math.round(best)}/s`,
    yardstick: `${Math.round(bare)}/s`,
    ratio: (best / bare).toFixed(2),
    goal: '≥ 0.60',
  }
}

/**
 * What to ask for one whole review: the answer that holds all of it, or where there is none, a cell
 * and the review's evidence.
 */
export async function reviewRequests({ address }) {
  const headers = { cookie: await signIn(address, 'lead-reviewer') }
  const round = await readJson(`${address}/api/rounds/${roundId}`, headers)
  const { id: reviewId, region } = round.reviews[0]
  const whole = `/api/rounds/${roundId}/regions/${region.id}`
  const isThere = (await fetch(address + whole, { headers })).ok
  const paths = isThere
    ? [whole]
    : [
        `/api/rounds/${roundId}/cells/${region.id}/clarity-of-vision`,
        `/api/reviews/${reviewId}/evidence`,
      ]
  const requests = paths.map((path) => ({ method: 'GET', path }))
  return { requests, headers, reviewId, what: isThere ? 'one answer' : 'a cell and the evidence' }
}
