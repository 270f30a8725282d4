import type { Figures } from '../../../server/contract/figures.ts'
import { t } from '../../language.tsx'
import { partsInShort } from './parts-in-short.ts'
import type { tellFindings } from './tell-findings.ts'

interface InShortProps {
  readonly figures: Figures
  readonly said: ReturnType<typeof tellFindings>
}

/** What the whole page says, a sentence a part that says something, each the way to its figures. */
export function InShort({ figures, said }: InShortProps) {
  return (
    <nav class="in-short" aria-labelledby="in-short">
      <h2 class="govuk-heading-s" id="in-short">
        {t('figures.in-short')}
      </h2>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {partsInShort(figures).map((part) => (
          <li key={part}>
            <a class="govuk-link" href={`#finding-${part}`}>
              {said[part]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
