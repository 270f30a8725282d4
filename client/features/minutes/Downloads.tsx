import { languages } from '../../../server/core/language.ts'
import { language, t } from '../../language.tsx'

export interface DownloadsProps {
  readonly heading: string
  /** The path of the minutes below the API. */
  readonly path: string
  readonly edits: boolean
}

/** Minutes as files, in the language of the page first. */
export function Downloads({ heading, path, edits }: DownloadsProps) {
  const ordered = languages.toSorted(
    (a, b) => Number(b === language.value) - Number(a === language.value),
  )
  return (
    <section class="not-printed">
      <h2 class="govuk-heading-m">{heading}</h2>
      {edits && <p class="govuk-hint">{t('minutes.unsaved-download')}</p>}
      <ul class="govuk-list">
        {ordered.flatMap((one) => [
          <li key={`docx ${one}`}>
            <a class="govuk-link" href={`/api${path}.docx?lang=${one}`} download>
              {t('minutes.docx', { language: one })}
            </a>
          </li>,
          <li key={`html ${one}`}>
            <a
              class="govuk-link"
              href={`/api${path}.html?lang=${one}`}
              target="_self"
              rel="external"
            >
              {t('minutes.html', { language: one })}
            </a>
          </li>,
        ])}
      </ul>
    </section>
  )
}
