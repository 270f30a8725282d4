import { useState } from 'preact/hooks'
import { language, t } from '../../../language.tsx'
import { CopyAsText } from '../../../ui/CopyAsText.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Radios } from '../../../ui/Radios.tsx'
import { useLevelNames } from '../../../ui/scale-names.ts'
import { hasBoxesToTell } from './describe-boxes.ts'
import { describePaper } from './describe-paper.ts'
import { matrixHtml } from './matrix-html.ts'
import { matrixText } from './matrix-text.ts'
import { PageRule, type Paper, PrintChoice } from './PrintChoice.tsx'
import type { PaperDetail, PaperSources } from './paper-sources.ts'

/** The table for a committee paper, and on paper: the browser's own command prints alike. */
export function TakeAway(shownOnPage: Omit<PaperSources, 'address'>) {
  const { name } = useLevelNames()
  const sources = { ...shownOnPage, address: window.location.href }
  const [paper, setPaper] = useState<Paper>('a4')
  const shown = sources.choices.texts === 'shown' ? 'statements' : 'levels'
  const [chosen, setChosen] = useState<PaperDetail | null>(null)
  const tells = hasBoxesToTell(sources)
  const detail = tells ? (chosen ?? shown) : 'levels'
  const describe = () => describePaper(sources, { language: language.value, t, name }, detail)
  return (
    <>
      <Disclosure summary={t('take.title')} startsOpen={false}>
        <p class="govuk-body">{t('take.copy-what')}</p>
        {tells && (
          <Radios
            name="copied-detail"
            label={t('take.detail')}
            inline
            value={detail}
            choices={[
              { value: 'levels', text: t('take.detail-levels') },
              { value: 'statements', text: t('take.detail-statements') },
            ]}
            onChange={(value) => setChosen(value === 'statements' ? 'statements' : 'levels')}
          />
        )}
        <CopyAsText
          key={detail}
          text={() => matrixText(describe())}
          html={() => matrixHtml(describe())}
        />
        <PrintChoice paper={paper} choose={setPaper} />
      </Disclosure>
      <PageRule paper={paper} />
    </>
  )
}
