import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../server/core/permissions.ts'
import { launchChromium, startTrialSite, type TrialSite } from '../support/browser.ts'

const folder = resolve('docs/pictures')
/** `npm run pictures` takes the pictures of the README and the tours anew. */
const takes = process.env.PICTURES === '1'

interface Picture {
  readonly name: string
  readonly role: Role
  /** The region that a consortium lead speaks for. */
  readonly region?: string
  readonly path: string
  readonly width: number
  readonly height: number
  /** Brings the page to what the picture shows; what it waits for must be there. */
  readonly show: (page: Page) => Promise<void>
}

const pictures: readonly Picture[] = [
  {
    name: 'side-by-side',
    role: 'analyst',
    path: '/rounds/2013-05-simulated/matrix',
    width: 1280,
    height: 1260,
    show: async (page) => {
      await page.getByRole('table').first().waitFor()
    },
  },
  {
    name: 'rating',
    role: 'reviewer',
    path: '/rounds/2013-11-practice/regions/north-wales/judgements/clarity-of-vision',
    width: 1280,
    height: 860,
    show: async (page) => {
      await page.getByRole('radio').first().waitFor()
      await page.keyboard.press('3')
      await page.getByRole('radio', { checked: true }).waitFor()
      await page.locator('.rating-form').evaluate((form) => form.scrollIntoView())
    },
  },
  {
    name: 'feedback',
    role: 'consortium-lead',
    region: 'north-wales',
    path: '/rounds/2014-11-practice-feedback/regions/north-wales/feedback',
    width: 390,
    height: 900,
    show: async (page) => {
      await page.getByRole('button').first().waitFor()
    },
  },
  {
    name: 'over-time',
    role: 'analyst',
    path: '/over-time',
    width: 1280,
    height: 860,
    show: async (page) => {
      await page.locator('canvas').first().waitFor()
    },
  },
]

describe('the pictures of the README and the tours', () => {
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

  it.each(pictures)('show $name as the trial has it', async (picture) => {
    const page = await site.open(picture.role, picture)
    await page.setViewportSize(picture)
    await page.goto(picture.path)
    await picture.show(page)
    await page.waitForLoadState('networkidle')
    const image = await page.screenshot({ animations: 'disabled' })
    expect(image.length).toBeGreaterThan(10_000)
    if (takes) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, `${picture.name}.png`), image)
    }
    await page.context().close()
  })
})

describe('the documents for people', () => {
  const documents = ['README.md', ...readdirSync('docs/tours').map((name) => `docs/tours/${name}`)]
  const links = documents.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^https?:/.test(target))
      .map((target) => ({ document, file: join(dirname(document), target) })),
  )

  it.each(links)('$document leads to $file, which is there', ({ file }) => {
    expect(existsSync(file)).toBe(true)
  })

  it('use every picture that is kept', () => {
    const used = new Set(links.map(({ file }) => file))
    const kept = readdirSync(folder).map((name) => relative('.', join(folder, name)))
    expect(kept.filter((file) => !used.has(file))).toEqual([])
    expect(kept).toHaveLength(pictures.length)
  })
})
