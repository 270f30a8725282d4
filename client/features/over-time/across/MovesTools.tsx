import { language, t } from '../../../language.tsx'
import { Button } from '../../../ui/Button.tsx'
import { CopyAsText } from '../../../ui/CopyAsText.tsx'
import type { Figure } from '../../../ui/chart/figure.ts'
import { saveSheet } from '../../../ui/chart/save-file.ts'
import { useChartWords } from '../../charts/use-words.ts'
import { matrixHtml } from '../../matrix/compare/matrix-html.ts'
import { matrixText } from '../../matrix/compare/matrix-text.ts'
import { PageRule } from '../../matrix/compare/PrintChoice.tsx'
import { describeMoves, type MovesPaperSources } from './moves-paper.ts'

export interface MovesToolsProps {
  /** What the table shows, as the file is called and as it has its rows. */
  readonly data: Pick<Figure, 'id' | 'sheet'>
  readonly sources: Omit<MovesPaperSources, 'address'>
}

/** The table taken elsewhere, as its filters leave it: as text, as data, on paper. */
export function MovesTools({ data, sources }: MovesToolsProps) {
  const words = useChartWords()
  const describe = () =>
    describeMoves({ ...sources, address: window.location.href }, words, language.value)
  return (
    <div class="moves-tools">
      <CopyAsText text={() => matrixText(describe())} html={() => matrixHtml(describe())} />
      <Button look="secondary" onClick={() => saveSheet(data)}>
        {t('chart.save-data')}
      </Button>
      <Button look="secondary" onClick={() => window.print()}>
        {t('print.print')}
      </Button>
      <PageRule paper="a4" />
    </div>
  )
}
