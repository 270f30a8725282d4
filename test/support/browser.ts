import { resolve } from 'node:path'
import { hash } from '@node-rs/argon2'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Language } from '../../server/core/language.ts'
import type { Role } from '../../server/core/permissions.ts'
import { readFrameworks } from '../../server/features/frameworks/files.ts'
import { storeFrameworks } from '../../server/features/frameworks/use-cases.ts'
import { setPasswordHash } from '../../server/features/people/repository.ts'
import { loadTrial } from '../../server/features/trial/load.ts'
import type { TestDatabaseKind } from './databases.ts'
import { freePort } from './free-port.ts'
import { type PersonKey, people } from './people.ts'
import { watchRequests } from './settled.ts'
import { startEmptyToolkit, startToolkit, type Toolkit } from './toolkit.ts'

/** Of everybody in the tests. */
export const password = 'correct horse battery staple'

/** The toolkit as in production, listening, with its pages, and people who can sign in to them. */
export interface Site extends Toolkit {
  readonly url: string
  /** A page of a browser of one's own, signed in as somebody or nobody. */
  readonly open: (person: PersonKey | null, options?: PageOptions) => Promise<Page>
}

/** The trial as a newcomer meets it, listening, signed in to by role. */
export interface TrialSite {
  readonly url: string
  readonly open: (role: Role | null, options?: PageOptions & { region?: string }) => Promise<Page>
  readonly close: () => Promise<void>
}

export interface PageOptions {
  readonly language?: Language
  readonly width?: number
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium-headless-shell',
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      // Lets tests ask an element for its role and its name, as a screen reader hears them.
      '--enable-blink-features=ComputedAccessibilityInfo',
    ],
  })
}

export async function startSite(kind: TestDatabaseKind, browser: Browser): Promise<Site> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const toolkit = await startToolkit(kind, {
    trial: false,
    publicUrl: url,
    clientFolder: resolve('dist/client'),
  })
  const passwordHash = await hash(password)
  for (const { id } of Object.values(people)) {
    await setPasswordHash(toolkit.deps.db, id, passwordHash)
  }
  await toolkit.app.listen({ host: '127.0.0.1', port })
  return {
    ...toolkit,
    url,
    close: () => closeAfterPages(browser, toolkit),
    open: async (person, options = {}) => {
      const page = await openPage(browser, url, options)
      if (person) {
        await signIn(page, url, { email: `${person.toLowerCase()}@example.org`, password })
      }
      return page
    },
  }
}

export async function startTrialSite(kind: TestDatabaseKind, browser: Browser): Promise<TrialSite> {
  const toolkit = await startEmptyToolkit(kind, { clientFolder: resolve('dist/client') })
  await storeFrameworks(toolkit.deps.db, readFrameworks('frameworks'))
  await loadTrial(toolkit.deps, 'fixtures')
  const url = await toolkit.app.listen({ host: '127.0.0.1', port: 0 })
  return {
    url,
    open: async (role, { region, ...options } = {}) => {
      const page = await openPage(browser, url, options)
      if (role) await signIn(page, url, { role, ...(region && { region }) })
      return page
    },
    close: () => closeAfterPages(browser, toolkit),
  }
}

/** Closes a site without waiting for connections that its pages keep open. */
async function closeAfterPages(browser: Browser, toolkit: Toolkit): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()))
  await toolkit.close()
}

/** A page of a browser of its own, in which an error of a script fails the test. */
async function openPage(
  browser: Browser,
  url: string,
  { language = 'en', width = 1280 }: PageOptions,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    baseURL: url,
  })
  await context.addCookies([{ name: 'lang', value: language, url }])
  const page = await context.newPage()
  watchRequests(page)
  page.on('pageerror', (error) => {
    throw error
  })
  return page
}

/** Signs in as a person would, but without the form: its own test fills that in. */
async function signIn(page: Page, url: string, credentials: object): Promise<void> {
  const answer = await page.request.post(`${url}/api/session`, { data: credentials })
  if (!answer.ok()) throw new Error(await answer.text())
}
