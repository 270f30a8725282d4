import { statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium, root } from '../../prerequisites.mjs'

/** What an empty app of React and its router takes, by design.md. */
const yardstickBytes = 60_000

/** The scripts that the first page loads in a real browser, as the server sends them in brotli. */
export async function firstLoadRow({ toolkit }) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  })
  try {
    const english = await loadScripts(browser, `${toolkit.address}/?lang=en`, 'en')
    const welsh = await loadScripts(browser, `${toolkit.address}/?lang=cy`, 'cy')
    return {
      what: 'first load, scripts in brotli (English, Welsh)',
      toolkit: `${kilobytes(english)}, ${kilobytes(welsh)}`,
      yardstick: kilobytes(yardstickBytes),
      ratio: (Math.max(english, welsh) / yardstickBytes).toFixed(2),
      goal: '≤ 0.50',
    }
  } finally {
    await browser.close()
  }
}

async function loadScripts(browser, url, locale) {
  const page = await browser.newPage({ locale })
  const scripts = new Set()
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.add(new URL(response.url()).pathname)
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.close()
  if (scripts.size === 0) throw new Error(`${url} loads no script`)
  return [...scripts].reduce((sum, path) => sum + sizeOf(path), 0)
}

function sizeOf(path) {
  return statSync(join(root, 'dist', 'client', `${path}.br`)).size
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}
