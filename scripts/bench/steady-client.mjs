import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'

const connections = 32

/**
 * Asks at even intervals, whether or not the answers before are there: who waits must not ask less.
 * Requests go around so many connections that hardly any waits for the one before it.
 * @param {string} url
 * @param {{ rate: number, seconds: number }} given requests a second, and for how long
 * @returns {Promise<number[]>} how long each took, in milliseconds, the shortest first
 */
export async function askSteadily(url, { rate, seconds }) {
  const { hostname, port, pathname } = new URL(url)
  const request = `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`
  const took = []
  const open = Array.from({ length: connections }, () => ({
    socket: connect(Number(port), hostname).setNoDelay(true),
    sent: [],
  }))
  await Promise.all(open.map(({ socket }) => once(socket, 'connect')))
  for (const { socket, sent } of open) {
    socket.setEncoding('latin1').on('data', (text) => {
      const answers = text.match(/HTTP\/1\.1 \d+/g) ?? []
      for (const answer of answers) {
        if (answer !== 'HTTP/1.1 200') throw new Error(`${url}: ${answer}`)
        took.push(performance.now() - sent.shift())
      }
    })
  }
  const start = performance.now()
  for (let at = 0; at < rate * seconds; at += 1) {
    const due = start + (at * 1000) / rate
    if (due > performance.now()) await setTimeout(due - performance.now())
    const { socket, sent } = open[at % connections]
    sent.push(performance.now())
    socket.write(request)
  }
  const end = performance.now() + 10_000
  while (took.length < rate * seconds) {
    if (performance.now() > end) throw new Error(`${url}: only ${took.length} were answered`)
    await setTimeout(50)
  }
  for (const { socket } of open) socket.destroy()
  return took.toSorted((a, b) => a - b)
}
