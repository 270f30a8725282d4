import { useState } from 'preact/hooks'
import { t } from '../../../language.tsx'
import { CopyAsText } from '../../../ui/CopyAsText.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { useLevelNames } from '../../../ui/scale-names.ts'
import { describePaper, type PaperSources } from './describe-paper.ts'
import { matrixText } from './matrix-text.ts'
import { PageRule, type Paper, PrintChoice } from './PrintChoice.tsx'

export type TakeAwayProps = Omit<PaperSources, 'words'>

/** The table as text for a committee paper, and on paper: the browser's own command prints alike. */
export function TakeAway(sources: TakeAwayProps) {
  const { name } = useLevelNames()
  const [paper, setPaper] = useState<Paper>('a4')
  return (
    <>
      <Disclosure summary={t('take.title')} startsOpen={false}>
        <p class="govuk-body">{t('take.copy-what')}</p>
        <CopyAsText text={() => matrixText(describePaper({ ...sources, words: { t, name } }))} />
        <PrintChoice paper={paper} choose={setPaper} />
      </Disclosure>
      <PageRule paper={paper} />
    </>
  )
}
