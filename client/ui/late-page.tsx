import type { AnyComponent } from 'preact'
import { useCallback, useState } from 'preact/hooks'
import { ErrorPage } from './ErrorPage.tsx'
import { OfflinePage } from './OfflinePage.tsx'
import { useRetry } from './use-retry.ts'

type State = 'offline' | 'failed' | AnyComponent

/**
 * Stands for a page whose scripts could not be fetched: fetches them again until there is a
 * connection. Where they cannot be had in spite of one, the page is loaded anew: some browsers
 * remember a script that they could not fetch, and a server may have others by now.
 */
export async function latePage(load: () => Promise<AnyComponent>): Promise<AnyComponent> {
  let start: State = (await isReachable()) ? 'failed' : 'offline'
  return function LatePage(props) {
    const [{ state }, setState] = useState({ state: start })
    const retry = useCallback(async () => {
      const found = await load().catch(async () => (await isReachable()) && 'failed')
      if (found === 'failed') location.reload()
      if (!found || found === 'failed') return
      start = found
      setState({ state: found })
    }, [])
    useRetry(state === 'offline', retry)
    if (state === 'failed') return <ErrorPage />
    if (state === 'offline') return <OfflinePage retry={retry} />
    const Page = state
    return <Page {...props} />
  }
}

const isReachable = () =>
  fetch('/api/health', { cache: 'no-store' }).then(
    () => true,
    () => false,
  )
