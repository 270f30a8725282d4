import AxeBuilder from '@axe-core/playwright'
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
    await leave(page)
    await server.start()
    await page.context().setOffline(false)

    await page.goto(cell('2013-11-practice', 'clarity-of-vision'))
    await recovered(page).waitFor()
    expect(await strength(page).inputValue()).toBe('Half a sentence that')
    await page.getByText(/^Saved \d\d:\d\d$/).waitFor()
    await expect.poll(() => stored(page)).toEqual([])
    await page.reload()
    await strength(page).waitFor()
    expect(await strength(page).inputValue()).toBe('Half a sentence that')
    expect(await recovered(page).count()).toBe(0)
    await page.context().close()
  })

  it('is there on the way through the judgements while the network is gone, which goes on by itself', async () => {
    const page = await visit('reviewer', cell('2013-11-practice', 'strength-of-leadership'))
    await strength(page).waitFor()
    await page.waitForResponse((answer) => answer.url().includes('/cells/north-wales/rigour-of'))
    await page.waitForTimeout(500)
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await strength(page).pressSequentially('Heads speak for it')
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await page.waitForURL((url) => !url.pathname.endsWith('strength-of-leadership'))
    await page.getByText(/^No connection\. This page is shown as of \d\d:\d\d/).waitFor()
    await page.goBack()
    await strength(page).waitFor()
    expect(await strength(page).inputValue()).toBe('Heads speak for it')
    await page.getByRole('link', { name: say('footer.privacy') }).click()
    await page.getByRole('heading', { name: say('offline.title') }).waitFor()
    await page.getByText(say('offline.stored')).waitFor()
    await page.context().setOffline(false)
    await page.getByRole('heading', { name: say('footer.privacy'), level: 1 }).waitFor()
    await page.goBack()
    await strength(page).waitFor()
    expect(await strength(page).inputValue()).toBe('Heads speak for it')
    await page.getByText(/^Saved \d\d:\d\d$/).waitFor()
    await page.context().close()
  })

  it('is there again in a form after a reload, in no readable bytes, until it is thrown away', async () => {
    const page = await visit('lead-reviewer', cell('2012-11-readings', 'clarity-of-vision'))
    const dissent = page.getByLabel(say('decision.dissent'))
    await dissent.fill('Two reviewers would not have it so')
    await expect.poll(async () => (await stored(page)).length).toBe(1)
    expect((await stored(page)).join()).not.toMatch(/reviewers|clarity|calibrated/)
    await page.reload()
    await recovered(page).waitFor()
    expect(await dissent.inputValue()).toBe('Two reviewers would not have it so')
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await page.getByRole('button', { name: say('buffer.discard') }).click()
    expect(await dissent.inputValue()).toBe('')
    await expect.poll(() => stored(page)).toEqual([])
    await page.context().close()
  })

  it('stays when the session runs out, through a reload too, and is saved after the sign-in', async () => {
    const path = cell('2013-11-practice', 'integrity-of-design')
    const page = await visit('reviewer', path)
    await page.context().clearCookies({ name: 'session' })
    await strength(page).pressSequentially('The board met')
    await page.getByText(say('session.ended')).first().waitFor()
    await page.getByText(say('session.sign-in-here'), { exact: true }).click()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    const asReviewer = say('sign-in.as', { role: say('role.reviewer') })
    await page.getByRole('button', { name: asReviewer }).click()
    await page.getByText(/^Saved \d\d:\d\d$/).waitFor()
    await page.context().clearCookies({ name: 'session' })
    await strength(page).pressSequentially(' eleven times')
    await page.getByText(say('session.ended')).first().waitFor()
    await page.reload()
    await signIn(page.context(), 'analyst')
    await page.goto('/')
    await expect.poll(async () => (await stored(page)).length).toBe(1)
    await signIn(page.context(), 'reviewer')
    await page.goto(path)
    await recovered(page).waitFor()
    expect(await strength(page).inputValue()).toBe('The board met eleven times')
    await page.context().close()
  })

  it('is named at the sign-out before it goes, and is gone after it', async () => {
    const page = await visit('lead-reviewer', cell('2012-11-readings', 'use-of-data'))
    const dissent = page.getByLabel(say('decision.dissent'))
    await dissent.fill('Not all agree')
    const signOut = page.getByRole('button', { name: say('shell.sign-out'), exact: true })
    await signOut.click()
    await page.getByRole('heading', { name: say('sign-out.question') }).waitFor()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await page.getByRole('button', { name: say('sign-out.stay') }).click()
    expect(await dissent.inputValue()).toBe('Not all agree')
    await signOut.click()
    await page.getByRole('button', { name: say('sign-out.leave') }).click()
    await page.getByRole('link', { name: say('sign-in.title') }).waitFor()
    expect(await stored(page)).toEqual([])
    await page.context().close()
  })
})

/** As a crash does: without a request on its way, as the network is gone. */
async function leave(page: Page): Promise<void> {
  await page.goto('about:blank')
}

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

const recovered = (page: Page) => page.getByText(/^Recovered what was not yet saved/)

/** What the browser stores of each form, byte by byte as text. */
function stored(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('readiness-buffer')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('entries').objectStore('entries').getAll()
          reading.onsuccess = () => {
            opening.result.close()
            const text = (entry: { id: string; data: ArrayBuffer }) =>
              entry.id + String.fromCharCode(...new Uint8Array(entry.data))
            resolve(reading.result.map(text))
          }
        }
      }),
  )
}
