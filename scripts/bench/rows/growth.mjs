import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyDatabase, growTo } from '../growth-data.mjs'
import { inTurns } from '../measure.mjs'
import { listenToolkit } from '../servers.mjs'
import { reviewRequests } from './review.mjs'

const sizes = [4, 400, 4000]
const matrix = '/api/rounds/2013-05-simulated/matrix?layer=agreed'

/** The matrix and one review with more and more reviews in the database. */
export async function growthRows({ folder, file }) {
  const copies = sizes.map((size) => join(folder, `growth-${size}.sqlite`))
  for (const [index, copy] of copies.entries()) {
    copyDatabase(copies[index - 1] ?? file, copy)
    growTo(copy, sizes[index])
  }
  const servers = await Promise.all(copies.map(listenToolkit))
  try {
    const review = await Promise.all(servers.map(reviewRequests))
    const matrices = servers.map(({ address }, index) => ({
      url: address + matrix,
      headers: review[index].headers,
    }))
    const reviews = servers.map(({ address }, index) => ({ url: address, ...review[index] }))
    return [
      describe('matrix', await inTurns(matrices)),
      describe(`one review, ${review[0].what}`, await inTurns(reviews)),
    ]
  } finally {
    for (const server of servers) server.stop()
    for (const copy of copies) rmSync(copy, { force: true })
  }
}

function describe(what, rates) {
  const [smallest, ...larger] = rates
  return {
    what: `${what} at ${sizes.join(', ')} reviews`,
    toolkit: larger.map((rate) => `${Math.round(rate)}/s`).join(', '),
    yardstick: `${Math.round(smallest)}/s`,
    ratio: larger.map((rate) => `${(smallest / rate).toFixed(2)} ×`).join(', '),
    goal: '≤ 1.3 ×',
  }
}
