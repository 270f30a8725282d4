import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/browser.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'
import { words } from '../support/words.ts'

const say = words.en
const cell = (round: string, judgement: string) =>
  `/rounds/${round}/regions/north-wales/judgements/${judgement}`

let browser: Browser
let server: ServerProcess
beforeAll(async () => {
  browser = await launchChromium()
  server = await startServerProcess()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

describe('what somebody types', () => {
  it('outlives a lost network, a killed server and a reload, and is saved then', async () => {
    const page = await visit('reviewer', cell('2013-11-practice', 'clarity-of-vision'))
    await page.context().setOffline(true)
    await server.kill()
    await strength(page).pressSequentially('Half a sentence that')
    await page.getByText(say('buffer.kept-here')).waitFor()
    await server.start()
    await page.context().setOffline(false)
    await page.goto('about:blank')
    await server.kill()
    await server.start()

    await page.goto(cell('2013-11-practice', 'clarity-of-vision'))
    await expect.poll(() => strength(page).inputValue()).toBe('Half a sentence that')
    await page.getByText(/^Saved \d\d:\d\d$/).waitFor()
    await expect.poll(() => entries(page)).toBe(0)
    await page.reload()
    expect(await strength(page).inputValue()).toBe('Half a sentence that')
  })
})

async function visit(role: string, path: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url })
  await signIn(context, role)
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

async function signIn(context: BrowserContext, role: string): Promise<void> {
  const answer = await context.request.post('/api/session', { data: { role } })
  expect(answer.status()).toBe(200)
}

const strength = (page: Page) =>
  page.getByRole('textbox', { name: say('statement.strength'), exact: true })

/** How many forms the browser stores words of. */
function entries(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('readiness-buffer')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const counting = opening.result.transaction('entries').objectStore('entries').count()
          counting.onsuccess = () => {
            opening.result.close()
            resolve(counting.result)
          }
        }
      }),
  )
}
