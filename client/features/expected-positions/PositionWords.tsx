import { t } from '../../language.tsx'
import { Words } from '../../ui/words/Words.tsx'
import type { Position } from './state.ts'

/** What a plan expected, and where it says so, in the plan's language. */
export function PositionWords({ position }: { position: Position }) {
  const { text, language, reference } = position
  return (
    <>
      <Words text={text} language={language} />
      <p class="govuk-hint">
        {t('cell.reference')} <span lang={language}>{reference}</span>
      </p>
    </>
  )
}
