import type { Page, Request } from 'playwright-core'

const pending = new WeakMap<Page, Set<Request>>()

/** Keeps account of what a page waits for, but for streams, which never end. */
export function watchRequests(page: Page): void {
  const requests = new Set<Request>()
  pending.set(page, requests)
  page.on('request', (request) => {
    if (!request.headers().accept?.includes('text/event-stream')) requests.add(request)
  })
  page.on('requestfinished', (request) => requests.delete(request))
  page.on('requestfailed', (request) => requests.delete(request))
}

/**
 * Until a page has drawn what it asked for: nothing is under way, and after two frames and a moment
 * nothing more has been asked for. Quicker than half a second without any traffic.
 */
export async function settled(page: Page): Promise<void> {
  const requests = pending.get(page)
  if (!requests) throw new Error('The requests of this page are not watched')
  for (let quiet = 0; quiet < 2; ) {
    await page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 25))),
        ),
    )
    quiet = requests.size === 0 ? quiet + 1 : 0
  }
}
