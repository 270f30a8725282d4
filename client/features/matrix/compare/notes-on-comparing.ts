import type { RoundAbout } from '../../../../server/contract/rounds.ts'

type Item = RoundAbout['sections'][number]['items'][number]

/** What the document behind a round says of how hard its regions are to compare. */
export function itemsOnComparing(about: RoundAbout | null): Item[] {
  return (about?.sections ?? [])
    .flatMap(({ items }) => items)
    .filter(({ onComparing }) => onComparing === true)
}
