import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../server/core/language.ts'
import { findFaults, findFaultsAgain } from '../support/accessibility.ts'
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
  it('keeps a ballot through ten seconds offline, a killed server and a reload: it arrives once', async () => {
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
    await page.waitForTimeout(10_000)
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

  it.each<Language>(['en', 'cy'])(
    'goes through every step, which axe and 320 px pass, in %s',
    async (language) => {
      const say = words[language]
      const room = await openTrialRoom(browser, server.url, [judgement])
      const page = await openPhone(language, 320)
      await page.goto(`/join/${room.code}`)
      await page.getByRole('button', { name: say('join.join'), exact: true }).waitFor()
      await holdToRules(page)
      await join(page, room, language)
      await holdToRules(page)
      await room.go({ judgement, step: 'read' })
      await page.getByText(say('taking-part.meanings')).waitFor()
      await holdToRules(page)
      await room.go({ judgement, step: 'ballot' })
      const send = page.getByRole('button', { name: say('ballot.send') })
      await send.click()
      await page.getByText(say('ballot.choose-first')).waitFor()
      await page.getByRole('radio').nth(1).check()
      await page.getByText(say('ballot.texts')).click()
      await page.getByLabel(say('statement.strength')).fill('Everybody knows it')
      await holdToRules(page)
      await room.reveal()
      await page.getByText(say('ballot.not-counted-title', { number: 1 })).waitFor()
      expect(await page.getByText('Everybody knows it').isVisible()).toBe(true)
      await holdToRules(page)
      await room.go({ judgement, step: 'ballot' })
      await page.getByRole('button', { name: say('ballot.take-texts') }).click()
      await page.getByRole('radio').last().check()
      await send.click()
      await page.getByText(say('ballot.state.saved'), { exact: true }).waitFor()
      await room.reveal()
      await page.getByText(say('taking-part.agree')).waitFor()
      await holdToRules(page)
      await page.context().close()
    },
  )
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

async function holdToRules(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'none' })
  expect(await findFaults(page)).toEqual([])
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await findFaultsAgain(page, 'color-contrast')).toEqual([])
  await page.emulateMedia({ forcedColors: 'none' })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
}
