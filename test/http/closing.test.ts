import { once } from 'node:events'
import { Agent, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import Fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { closeApp } from '../../server/closing.ts'

describe('an app that is closed', () => {
  it('answers what is under way, and waits for no connection that is kept open after it', async () => {
    const app = Fastify()
    app.get('/slow', async () => {
      await wait(100)
      return 'answered'
    })
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    const agent = new Agent({ keepAlive: true })
    const asked = request({ port, path: '/slow', agent }).end()
    await wait(30)
    const began = performance.now()
    const closed = closeApp(app)
    const [answer] = await once(asked, 'response')
    expect((await answer.toArray()).join('')).toBe('answered')
    await closed
    expect(performance.now() - began).toBeLessThan(2000)
    agent.destroy()
  })
})
