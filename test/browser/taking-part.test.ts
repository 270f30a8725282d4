import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../server/core/language.ts'
import { launchChromium } from '../support/browser.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'
import { openTrialRoom, type TrialRoom } from '../support/trial-room.ts'
import { words } from '../support/words.ts'

const judgement = 'clarity-of-vision'

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

describe('a participant on a phone', () => {
  it('keeps a ballot through a lost connection, a killed server and a reload: it arrives once', async () => {
    const say = words.en
    const room = await openTrialRoom(browser, server.url, [judgement])
    const page = await openPhone('en', 390)
    await join(page, room, 'en')
    await room.go({ judgement, step: 'ballot' })
    await page.getByRole('radio', { name: 'Amber-green' }).check()
    await page.getByText(say('ballot.texts')).click()
    await page.context().setOffline(true)
    await server.kill()
    const challenge = page.getByLabel(say('statement.challenge'))
    await challenge.fill('The plan has no dates')
    await page.getByRole('button', { name: say('ballot.send') }).click()
    await page.getByText(say('ballot.state.waiting')).waitFor()
    await page.getByText(say('taking-part.lost')).waitFor()
    await challenge.fill('The plan has no dates yet')
    await page.waitForTimeout(500)
    expect(await page.getByText(say('ballot.state.saved'), { exact: true }).count()).toBe(0)
    await page.goto('about:blank')
    await server.start()
    await page.context().setOffline(false)

    await page.goto(`/join/${room.code}`)
    await page.getByText(say('ballot.state.changed')).waitFor()
    expect(await challenge.inputValue()).toBe('The plan has no dates yet')
    await expect.poll(async () => (await room.view()).counts).toEqual({ joined: 1, answered: 1 })
    await page.getByRole('button', { name: say('ballot.change') }).click()
    await page.getByText(say('ballot.state.saved'), { exact: true }).waitFor()
    await page.reload()
    await page.getByText(say('ballot.state.saved'), { exact: true }).waitFor()
    expect(await challenge.inputValue()).toBe('The plan has no dates yet')
    await room.reveal()
    await page.getByText(`(${say('taking-part.yours')})`).waitFor()
    const [ballot] = (await room.view()).results.ballots
    expect(ballot?.levels.map(({ count }) => count)).toEqual([0, 1, 0, 0])
    await page.context().close()
  })
})

async function openPhone(language: Language, width: number): Promise<Page> {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width, height: 640 },
    hasTouch: true,
  })
  await context.addCookies([{ name: 'lang', value: language, url: server.url }])
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  return page
}

/** Joins as people do: by the code, typed as it is read out. */
async function join(page: Page, { code }: TrialRoom, language: Language): Promise<void> {
  const say = words[language]
  await page.goto('/join')
  const typed = `${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase()
  await page.getByLabel(say('join.code')).fill(typed)
  await page.getByRole('button', { name: say('join.go-on') }).click()
  await page.getByRole('button', { name: say('join.join'), exact: true }).click()
  await page.getByText(say('taking-part.lobby')).waitFor()
}
