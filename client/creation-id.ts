import { useRef } from 'preact/hooks'

/**
 * The id under which something is created. The same content keeps its id, so that it can be sent
 * again after a lost connection without being created twice; other content gets another id.
 */
export function createIdKeeper(makeId: () => string): (content: unknown) => string {
  let last: { readonly content: string; readonly id: string } | null = null
  return (content) => {
    const text = JSON.stringify(content)
    if (last?.content !== text) last = { content: text, id: makeId() }
    return last.id
  }
}

export function useIdKeeper(makeId: () => string): (content: unknown) => string {
  const keeper = useRef<((content: unknown) => string) | null>(null)
  keeper.current ??= createIdKeeper(makeId)
  return keeper.current
}
