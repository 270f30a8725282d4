import { useMedia } from '../../ui/use-media.ts'

/** Whether the window is as narrow as a phone's. */
export function useNarrow(): boolean {
  return useMedia('(max-width: 640px)')
}
