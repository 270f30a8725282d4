import { t } from '../../language.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { Words } from '../../ui/words/Words.tsx'
import type { Standing } from './overall-texts.ts'

/** Notes on comparability, each under what it is about. */
export function Notes({ notes }: { notes: readonly Standing[] }) {
  return (
    <SummaryList
      rows={notes.map(({ kind, text, language }) => ({
        id: kind,
        key: t(`overall.field.${kind}`),
        value: <Words text={text} language={language} />,
      }))}
    />
  )
}
