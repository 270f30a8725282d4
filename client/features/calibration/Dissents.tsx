import type { Cell } from '../../../server/contract/cells.ts'
import { language, t } from '../../language.tsx'
import { formatInstant } from '../../ui/format-date.ts'
import { useLevelNames } from '../../ui/scale-names.ts'
import { Words } from '../../ui/words/Words.tsx'

/** What reviewers hold against a calibrated level, kept with it in their own words. */
export function Dissents({ dissents, calibrated }: Pick<Cell, 'dissents' | 'calibrated'>) {
  const { name } = useLevelNames()
  if (!dissents || dissents.length === 0) return null
  return (
    <>
      <h3 class="govuk-heading-s">{t('dissent.kept')}</h3>
      <ul class="govuk-list dissents">
        {dissents.map(({ id, by, at, level, text, language: written, decision }) => {
          const about = { name: by, date: formatInstant(at, language.value) }
          return (
            <li key={id} class="dissents__dissent">
              <p class="govuk-body dissents__who">
                {level === null
                  ? `${about.name}, ${about.date}`
                  : t('dissent.of-level', { ...about, level: name(level) })}
                {decision !== calibrated?.id && ` (${t('dissent.earlier')})`}
              </p>
              <Words text={text} language={written} />
            </li>
          )
        })}
      </ul>
    </>
  )
}
