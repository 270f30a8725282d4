import type { Round } from '../../../../server/contract/rounds.ts'
import { inLanguage, t } from '../../../language.tsx'
import { ComparabilityNotes } from '../../overall/ComparabilityNotes.tsx'
import type { NotesOfRegion } from '../../overall/overall-texts.ts'
import { itemsOnComparing } from './notes-on-comparing.ts'

export const notesId = 'comparing'

export interface NotesOnComparingProps {
  readonly round: Round
  /** What the lead reviewer noted. */
  readonly notes: readonly NotesOfRegion[]
}

/** What makes the regions of a round hard to compare: from its document, and from its lead reviewer. */
export function NotesOnComparing({ round, notes }: NotesOnComparingProps) {
  const items = itemsOnComparing(round.about)
  if (items.length === 0 && notes.length === 0) return null
  return (
    <section aria-labelledby={notesId} class="notes-on-comparing">
      <h2 class="govuk-heading-m" id={notesId} tabIndex={-1}>
        {t('compare.notes')}
      </h2>
      {items.map((item) => (
        <div key={item.text.en}>
          <p class="govuk-body">{inLanguage(item.text)}</p>
          <ul class="govuk-list govuk-list--bullet">
            {item.parts?.map((part) => (
              <li key={part.en}>{inLanguage(part)}</li>
            ))}
          </ul>
        </div>
      ))}
      {items.length > 0 && <p class="govuk-hint">{t('compare.notes-source')}</p>}
      {notes.length > 0 && <p class="govuk-body">{t('comparability.what')}</p>}
      <ComparabilityNotes groups={notes} />
    </section>
  )
}
