import { t } from '../../language.tsx'
import { parts, type tellFindings } from './tell-findings.ts'

/** What the whole page says, a sentence a part, each the way to its figures. */
export function InShort({ said }: { said: ReturnType<typeof tellFindings> }) {
  return (
    <nav class="in-short" aria-labelledby="in-short">
      <h2 class="govuk-heading-s" id="in-short">
        {t('figures.in-short')}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {parts.map(
          (part) =>
            said[part] !== null && (
              <li key={part}>
                <a class="govuk-link" href={`#finding-${part}`}>
                  {said[part]}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}
