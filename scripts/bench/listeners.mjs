// Follows streams of server-sent events over plain sockets, in a process of its own so that what
// listeners cost falls on nobody who is measured. Told what to do by messages of its parent.
import { connect } from 'node:net'

/** How many are opened at once. */
const together = 25

/** What ends a chunk that ends an event. */
const endOfEvent = Buffer.from('\n\n\r\n')

let sockets = []
let sought = null
let waiting = 0

/** Opens a stream; done as soon as its first event is there. */
function open(port, { path, cookie }) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept: text/event-stream\r\nCookie: ${cookie}\r\n\r\n`,
      )
    })
    const listener = { socket, began: false }
    let answer = ''
    socket.on('data', (chunk) => {
      if (answer === null) return hear(listener, chunk)
      answer += chunk
      if (answer.includes('\r\n\r\n') && !answer.startsWith('HTTP/1.1 200')) {
        reject(new Error(answer))
      }
      if (answer.includes('event: ')) {
        answer = null
        resolve(listener)
      }
    })
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('a listener was cut off')))
  })
}

/** Counts a listener once all of the event that is sought has arrived. */
function hear(listener, chunk) {
  if (sought === null) return
  if (!listener.began && chunk.includes(sought)) listener.began = true
  if (!listener.began || !chunk.subarray(-endOfEvent.length).equals(endOfEvent)) return
  listener.began = false
  waiting -= 1
  if (waiting > 0) return
  sought = null
  process.send({ heard: String(process.hrtime.bigint()) })
}

const acts = {
  async open({ port, requests }) {
    sockets = []
    for (let index = 0; index < requests.length; index += together) {
      const some = requests.slice(index, index + together)
      sockets.push(...(await Promise.all(some.map((request) => open(port, request)))))
    }
    return { opened: sockets.length }
  },
  seek({ text }) {
    sought = Buffer.from(text)
    waiting = sockets.length
    return { seeking: waiting }
  },
  close() {
    for (const { socket } of sockets) socket.destroy()
    sockets = []
    return { opened: 0 }
  },
}

process.on('message', async ({ act, ...rest }) => {
  try {
    process.send({ done: await acts[act](rest) })
  } catch (error) {
    process.send({ failed: String(error) })
  }
})
