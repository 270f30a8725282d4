import { useEffect, useState } from 'preact/hooks'

const narrow = '(max-width: 640px)'

/** Whether the window is as narrow as a phone's. */
export function useNarrow(): boolean {
  const [matches, setMatches] = useState(() => matchMedia(narrow).matches)
  useEffect(() => {
    const query = matchMedia(narrow)
    const follow = () => setMatches(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return matches
}
