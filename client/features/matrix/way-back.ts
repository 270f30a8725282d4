import { address, matrixAddress } from '../../addresses.ts'

/** Addresses alone are kept, for as long as the tab is open: no word that anybody wrote. */
const key = 'matrix.way-back'
let cell: { readonly round: string; readonly region: string; readonly judgement: string } | null =
  null

/** Keeps how a round's side-by-side view is shown: its path with its filters. */
export function rememberMatrix(url: string): void {
  // While the next page loads, the view still stands there, under that page's address.
  if (!/^\/rounds\/[^/]+\/matrix(\?|$)/.test(url)) return
  try {
    sessionStorage.setItem(key, url)
  } catch {
    // Storage is shut or full: the way back then leads to the view without its filters.
  }
}

/** Where a judgement's page leads back to: the view as it was last shown, at this region. */
export function wayBack(round: string, region: string, judgement: string): string {
  return addressBack(readUrl(), round, region, judgement)
}

/** The same, from what was remembered; in the language of the present address. */
export function addressBack(
  remembered: string | null,
  round: string,
  region: string,
  judgement: string,
): string {
  const [path, search = ''] = (remembered ?? '').split('?')
  if (path !== `/rounds/${round}/matrix`) return matrixAddress(round, { region })
  const { lang: _, ...query } = Object.fromEntries(new URLSearchParams(search))
  const at = query.by === 'judgement' ? { judgement } : { region }
  return address(path, { ...query, ...at })
}

function readUrl(): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps which judgement is open; the function that it gives forgets it, unless the view follows. */
export function rememberCell(round: string, region: string, judgement: string): () => void {
  const opened = { round, region, judgement }
  cell = opened
  return () => {
    if (cell === opened && location.pathname !== `/rounds/${round}/matrix`) cell = null
  }
}

/** The judgement of the round that the viewer comes back from, once. */
export function takeCell(round: string): { region: string; judgement: string } | null {
  const from = cell?.round === round ? cell : null
  cell = null
  return from
}
