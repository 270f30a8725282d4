import { resolve } from 'node:path'
import { hash } from '@node-rs/argon2'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Language } from '../../server/core/language.ts'
import { setPasswordHash } from '../../server/features/people/repository.ts'
import type { TestDatabaseKind } from './databases.ts'
import { freePort } from './global-setup.ts'
import { type PersonKey, people } from './people.ts'
import { startToolkit, type Toolkit } from './toolkit.ts'

const password = 'correct horse battery staple'

/** The toolkit as in production, listening, with its pages, and people who can sign in to them. */
export interface Site extends Toolkit {
  readonly url: string
  /** A page of a browser of one's own, signed in as somebody or nobody. */
  readonly open: (
    person: PersonKey | null,
    options?: { language?: Language; width?: number },
  ) => Promise<Page>
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
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
    open: async (person, { language = 'en', width = 1280 } = {}) => {
      const context = await browser.newContext({ viewport: { width, height: 900 } })
      await context.addCookies([{ name: 'lang', value: language, url }])
      const page = await context.newPage()
      page.on('pageerror', (error) => {
        throw error
      })
      if (person) await signIn(page, url, person)
      return page
    },
  }
}

/** Signs in as a person would, but without the form: its own test fills that in. */
async function signIn(page: Page, url: string, person: PersonKey): Promise<void> {
  const answer = await page.request.post(`${url}/api/session`, {
    data: { email: `${person.toLowerCase()}@example.org`, password },
  })
  if (!answer.ok()) throw new Error(await answer.text())
}
