import { computed, signal } from '@preact/signals'

const shown = signal<ReadonlyMap<symbol, Date>>(new Map())

/** When the oldest of what the page shows from memory was read; null where all is as it stands. */
export const shownAsOf = computed<Date | null>(
  () => [...shown.value.values()].sort((a, b) => a.getTime() - b.getTime())[0] ?? null,
)

/** Says that the page shows something from memory, until the function that it gives is called. */
export function markStale(asOf: Date): () => void {
  const mark = Symbol()
  shown.value = new Map(shown.peek()).set(mark, asOf)
  return () => {
    shown.value = new Map([...shown.peek()].filter(([other]) => other !== mark))
  }
}
