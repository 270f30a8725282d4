import type { Round } from '../../../../server/contract/rounds.ts'
import { inLanguage, t } from '../../../language.tsx'
import { itemsOnComparing } from './notes-on-comparing.ts'

export const notesId = 'comparing'

/** What makes the regions of a round hard to compare. */
export function NotesOnComparing({ round }: { round: Round }) {
  const items = itemsOnComparing(round.about)
  if (items.length === 0) return null
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
      <p class="govuk-hint">{t('compare.notes-source')}</p>
    </section>
  )
}
