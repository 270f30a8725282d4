import type { Kept } from '../kept.ts'
import { RecoveredNote } from './RecoveredNote.tsx'

type KeptWords = Pick<Kept<unknown>, 'recoveredAt' | 'keepRecovered' | 'forget'>

/** The note above a form that keeps what is typed into it. */
export function KeptNote({ kept }: { kept: KeptWords }) {
  return <RecoveredNote at={kept.recoveredAt} onKeep={kept.keepRecovered} onDiscard={kept.forget} />
}
