import { afterAll, beforeAll, vi } from 'vitest'
import { needEveryMessage, turnToLanguage } from '../../../client/language.tsx'

/** Has the tests of a suite speak as an English page does, with every message loaded. */
export function speakAsPage(): void {
  beforeAll(async () => {
    vi.stubGlobal('document', { documentElement: { lang: '' } })
    await turnToLanguage('en')
    await needEveryMessage()
  })
  afterAll(async () => {
    await turnToLanguage('en')
    vi.unstubAllGlobals()
  })
}
