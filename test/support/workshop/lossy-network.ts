import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** A network between phones and servers that is slow and loses answers. */
export interface LossyNetwork {
  /** Where phones reach whichever servers there are. */
  readonly url: string
  /** Sends every phone to one of the servers from now on: always to the same while they last. */
  readonly leadTo: (ports: readonly number[]) => void
  /** How many answers were lost on their way. */
  readonly lost: () => number
  readonly close: () => Promise<void>
}

export interface Loss {
  /** How long everything takes in each direction, in milliseconds. */
  readonly latency: number
  /** Whether the answer to a ballot is lost, although the server has done what it was asked. */
  readonly loses: () => boolean
}

/** Starts a proxy that delays both ways and cuts the connection where an answer is lost. */
export async function startLossyNetwork({ latency, loses }: Loss): Promise<LossyNetwork> {
  let ports: readonly number[] = []
  let lost = 0
  const sockets = new Set<Socket>()

  /** Whoever comes with the same cookie or token comes to the same server. */
  const portFor = ({ headers }: IncomingMessage): number => {
    const name = headers.cookie ?? headers.authorization ?? ''
    const sum = [...name].reduce((total, sign) => total + sign.charCodeAt(0), 0)
    return ports[sum % ports.length] ?? 0
  }

  const answer = (incoming: IncomingMessage, outgoing: ServerResponse, body: Buffer): void => {
    const { method, url, headers } = incoming
    const cut = (): void => void outgoing.destroy()
    const onward = request({
      host: '127.0.0.1',
      port: portFor(incoming),
      method,
      path: url,
      headers,
      agent: false,
    })
    onward.once('error', cut)
    outgoing.once('close', () => onward.destroy())
    onward.once('response', (reply) => {
      const isLost = method === 'PUT' && url?.includes('/ballots/') && loses()
      if (isLost) lost += 1
      const later = (act: () => void) => setTimeout(isLost ? cut : act, latency)
      later(() => {
        outgoing.writeHead(reply.statusCode ?? 502, reply.headers)
        outgoing.flushHeaders()
      })
      reply.on('data', (chunk: Buffer) => later(() => outgoing.write(chunk)))
      reply.once('end', () => later(() => outgoing.end()))
      reply.once('error', cut)
    })
    onward.end(body)
  }

  const server = createServer(async (incoming, outgoing) => {
    const body = Buffer.concat(await incoming.toArray())
    setTimeout(() => answer(incoming, outgoing, body), latency)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo: (next) => {
      ports = next
    },
    lost: () => lost,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}
