import { useEffect } from 'preact/hooks'
import { readAhead } from '../../read.ts'
import type { Place } from './places.ts'

/** Time for the page at hand to come first, in milliseconds. */
const pause = 1500

let fetched = false

/** The pages that a reviewer goes on to, so that a lost connection does not shut them. */
async function fetchPages(): Promise<void> {
  if (fetched) return
  fetched = true
  await Promise.all([
    import('../sealing/CheckPage.tsx'),
    import('../matrix/MatrixPage.tsx'),
    import('../rounds/RoundPage.tsx'),
    import('../rounds/RegionPage.tsx'),
    import('../evidence/NewEvidencePage.tsx'),
    import('../evidence/EvidencePage.tsx'),
  ]).catch(() => {
    fetched = false
  })
}

/** Reads the judgements that somebody may go on to, once the one at hand is there. */
export function useReadAhead(round: string, places: readonly Place[]): void {
  const paths = places.map(
    ({ region, judgement }) => `/rounds/${round}/cells/${region}/${judgement}`,
  )
  useEffect(() => {
    const timer = setTimeout(() => {
      void fetchPages()
      void readAhead(paths)
    }, pause)
    return () => clearTimeout(timer)
  }, [paths.join()])
}
