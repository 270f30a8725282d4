import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** Opens what is folded away while the page is printed, where it belongs on the paper. */
export function useOpenOnPaper(
  details: RefObject<HTMLDetailsElement | null>,
  wanted: boolean,
): void {
  useEffect(() => {
    if (!wanted) return
    let folded = false
    const open = () => {
      const { current } = details
      folded = current !== null && !current.open
      if (current && folded) current.open = true
    }
    const fold = () => {
      if (details.current && folded) details.current.open = false
    }
    window.addEventListener('beforeprint', open)
    window.addEventListener('afterprint', fold)
    return () => {
      window.removeEventListener('beforeprint', open)
      window.removeEventListener('afterprint', fold)
    }
  }, [details, wanted])
}
