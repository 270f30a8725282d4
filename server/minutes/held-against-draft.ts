import type { Minutes, MinutesInput } from '../contract/workshop-record.ts'
import type { Language } from '../core/language.ts'
import type { DraftLine } from '../core/workshop/minutes.ts'

/** Minutes as somebody edited them. */
export interface MinutesVersion {
  readonly version: number
  readonly lines: MinutesInput['lines']
  /** The number of the last event when they were edited. */
  readonly seq: number
}

/** Minutes in a language as they were edited last, or else as drafted; each line against the draft. */
export function heldAgainstDraft(
  language: Language,
  draft: readonly DraftLine[],
  edited: MinutesVersion | null,
  seq: number,
): Minutes {
  const drafted = new Map(draft.map((line) => [line.key, line]))
  const lines = edited?.lines ?? draft
  return {
    language,
    version: edited?.version ?? 0,
    edited: edited !== null,
    behind: edited !== null && edited.seq < seq,
    lines: lines.map(({ key, heading, lead, text, language: own }) => {
      const source = drafted.get(key)
      const line = { heading, lead, text, language: own }
      return {
        key,
        ...(heading !== undefined && { heading }),
        ...(lead !== undefined && { lead }),
        text,
        ...(own !== undefined && { language: own }),
        ...(source?.level !== undefined && { level: source.level }),
        seqs: [...(source?.seqs ?? [])],
        asDrafted: source !== undefined && saysTheSame(source, line),
      }
    }),
  }
}

function saysTheSame(
  source: DraftLine,
  line: { readonly heading?: string | undefined; readonly lead?: string | undefined; text: string },
): boolean {
  return (
    source.text === line.text &&
    (source.heading ?? '') === (line.heading ?? '') &&
    (source.lead ?? '') === (line.lead ?? '')
  )
}
