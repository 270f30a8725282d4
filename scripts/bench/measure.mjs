import autocannon from 'autocannon'

const turns = 3
const seconds = 4

/**
 * A row of the table: what was measured, both sides, their ratio and the ratio to reach.
 * @typedef {{ what: string, toolkit: string, yardstick: string, ratio: string, goal: string }} Row
 */

/**
 * Both sides in turn, so that the machine's moods meet both; the best of each counts.
 * @param {string} what
 * @param {object} ours what autocannon is to ask the toolkit
 * @param {object} bare and the yardstick
 * @param {string} goal
 * @returns {Promise<Row>}
 */
export async function compare(what, ours, bare, goal) {
  const [best, bestBare] = await inTurns([ours, bare])
  return {
    what,
    toolkit: `${Math.round(best)}/s`,
    yardstick: `${Math.round(bestBare)}/s`,
    ratio: (best / bestBare).toFixed(2),
    goal,
  }
}

/**
 * The requests a second of each, measured in turns.
 * @param {readonly object[]} sides
 * @returns {Promise<number[]>}
 */
export async function inTurns(sides) {
  const best = sides.map(() => 0)
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [index, side] of sides.entries()) {
      best[index] = Math.max(best[index], await measure(side))
    }
  }
  return best
}

/** `expected` is the status that every answer must have; any of 2xx without it. */
async function measure({ expected, ...options }) {
  const result = await autocannon({ connections: 8, duration: seconds, ...options })
  const refused = expected
    ? result.requests.total - (result.statusCodeStats[expected]?.count ?? 0)
    : result.non2xx
  if (refused > 0 || result.errors > 0) {
    throw new Error(`${options.url}: ${refused} refused, ${result.errors} failed`)
  }
  return result.requests.average
}
