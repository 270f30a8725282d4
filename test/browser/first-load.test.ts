import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../server/core/language.ts'
import { launchChromium, startTrialSite, type TrialSite } from '../support/browser.ts'

/** Half of what an empty app of React and a router weighs, in bytes with Brotli. */
const most = 30_000

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

describe.each(languages)('the first page in %s', (language) => {
  it('loads scripts of 30 kB at most, no chart and no words that it does not show', async () => {
    const page = await site.open(null, { language })
    const scripts = scriptsOf(page)
    await page.goto('/')
    await page.getByRole('table').waitFor()
    await page.waitForLoadState('networkidle')
    const weighed = [...scripts].map((name) => ({ name, bytes: statSync(`${name}.br`).size }))
    expect(weighed.length).toBeGreaterThan(2)
    expect(weighed.filter(({ name }) => readFileSync(name, 'utf8').includes('$chartjs'))).toEqual(
      [],
    )
    expect(weighed.filter(({ name }) => name.includes('catalogue'))).toEqual([])
    const sum = weighed.reduce((total, { bytes }) => total + bytes, 0)
    expect(sum, JSON.stringify(weighed, null, 1)).toBeLessThanOrEqual(most)
    await page.context().close()
  })
})

/** The built files of the scripts that a page asks for. */
function scriptsOf(page: Page): Set<string> {
  const files = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) files.add(join('dist/client', pathname))
  })
  return files
}
