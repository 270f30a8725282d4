import type { Figures } from '../../../server/contract/figures.ts'
import { Phrase } from '../../ui/words/Phrase.tsx'
import { raterName, ratersAre } from './rater-name.ts'

/** A rater in a table. Readers go by labels in English. */
export function RaterCell({ figures, id }: { readonly figures: Figures; readonly id: string }) {
  const name = raterName(figures.byRater?.raters ?? [], id)
  return <Phrase language={ratersAre(figures) === 'readers' ? 'en' : null}>{name}</Phrase>
}
