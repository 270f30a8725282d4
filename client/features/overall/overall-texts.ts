import type { OverallText } from '../../../server/contract/overall.ts'
import { comparabilityKinds } from '../../../server/core/overall.ts'

/** A text that stands, and was not taken back. */
export type Standing = OverallText & { readonly text: string }

const stands = (text: OverallText): text is Standing => text.text !== null

/** The text of a kind about a region, or with null about the round; taken back or not. */
export function findText(
  texts: readonly OverallText[],
  region: string | null,
  kind: OverallText['kind'],
): OverallText | null {
  return texts.find((one) => (one.region?.id ?? null) === region && one.kind === kind) ?? null
}

/** The same where it stands. */
export function findStanding(
  texts: readonly OverallText[],
  region: string | null,
  kind: OverallText['kind'],
): Standing | null {
  const found = findText(texts, region, kind)
  return found && stands(found) ? found : null
}

export interface NotesOfRegion {
  /** Null for the round as a whole. */
  readonly region: OverallText['region']
  readonly notes: readonly Standing[]
}

/** The notes on comparability that stand: the round's first, then each region's in the order given. */
export function notesByRegion(
  texts: readonly OverallText[],
  regions: readonly NotesOfRegion['region'][],
): NotesOfRegion[] {
  return [null, ...regions]
    .map((region) => ({
      region,
      notes: comparabilityKinds.flatMap(
        (kind) => findStanding(texts, region?.id ?? null, kind) ?? [],
      ),
    }))
    .filter(({ notes }) => notes.length > 0)
}

/** The regions that texts are about, each once. */
export function regionsIn(texts: readonly OverallText[]): NonNullable<OverallText['region']>[] {
  const regions = texts.flatMap(({ region }) => region ?? [])
  return [...new Map(regions.map((region) => [region.id, region])).values()]
}
