import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFaults } from '../support/accessibility.ts'
import { launchChromium, startTrialSite, type TrialSite } from '../support/browser.ts'
import { words } from '../support/words.ts'

const say = words.en
const path = '/rounds/2012-11/judging'
const pairNumber = (number: number) => say('judging.pair', { number, total: 72 })

describe('comparing regions in pairs', () => {
  let browser: Browser
  let site: TrialSite
  beforeAll(async () => {
    browser = await launchChromium()
    site = await startTrialSite('sqlite', browser)
  })
  afterAll(async () => {
    await site.close()
    await browser.close()
  })

  const showsPair = (page: Page, number: number) =>
    page.getByText(pairNumber(number), { exact: true }).waitFor()

  it('takes a judge through twelve pairs by keyboard, and on from the thirteenth elsewhere', async () => {
    const page = await site.open('reviewer')
    await page.goto(path)
    await page.setViewportSize({ width: 390, height: 640 })
    await page.getByRole('button', { name: say('judging.start') }).click()
    await showsPair(page, 1)
    await expect
      .poll(async () => (await page.locator('#pair').boundingBox())?.y)
      .toBeGreaterThan(-1)
    await page.setViewportSize({ width: 1280, height: 900 })
    expect(await findFaults(page)).toEqual([])
    for (const key of ['1', '2', 'ArrowLeft', 'ArrowRight', 't', '1']) {
      await page.keyboard.press(key)
    }
    await showsPair(page, 7)
    await page.getByText(say('judging.saved')).waitFor()

    await page.context().setOffline(true)
    for (const key of ['2', 'u', '1', 't', '2', '1', '2', '1']) await page.keyboard.press(key)
    await showsPair(page, 13)
    await page.getByText(say('buffer.kept-here')).waitFor()
    await page.context().setOffline(false)
    await page.getByText(say('judging.saved')).waitFor()

    const phone = await site.open('reviewer', { width: 390 })
    await phone.goto(path)
    await showsPair(phone, 13)
    for (const side of ['left', 'right'] as const) {
      const button = phone.getByRole('button', { name: say(`judging.side.${side}`), exact: true })
      expect((await button.boundingBox())?.y).toBeLessThan(900)
    }
    await phone.getByRole('button', { name: say('judging.side.left'), exact: true }).click()
    await showsPair(phone, 14)
    expect(await phone.locator('button:focus').count()).toBe(0)
    await phone.getByText(say('judging.saved')).waitFor()
    await page.reload()
    await showsPair(page, 14)
  })
})
