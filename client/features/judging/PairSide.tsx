import type { HiddenCell } from '../../../server/contract/comparisons.ts'
import { statementKinds } from '../../../server/core/statement.ts'
import { t } from '../../language.tsx'
import { HiddenWords } from './HiddenWords.tsx'

export interface PairSideProps {
  readonly heading: string
  readonly cell: HiddenCell
}

/** What there is to read of one of the two regions. */
export function PairSide({ heading, cell }: PairSideProps) {
  return (
    <article class="pair-side" aria-label={heading}>
      <h3 class="govuk-heading-m pair-side__heading">{heading}</h3>
      {cell.expected && (
        <div class="pair-side__expected">
          <p class="statement__label">{t('judging.expected')}</p>
          <HiddenWords pieces={cell.expected.pieces} written={cell.expected.language} />
        </div>
      )}
      {statementKinds.map((kind) => {
        const texts = cell.texts.filter((text) => text.kind === kind)
        if (texts.length === 0) return null
        return (
          <section key={kind}>
            <p class="statement__label">{t(`statement.${kind}`)}</p>
            <ul class="pair-side__texts">
              {texts.map(({ polarity, language, pieces }, index) => (
                <li key={index}>
                  {polarity === 'contradicts' && (
                    <p class="pair-side__against">{t(`evidence.contradicts-${kind}`)}</p>
                  )}
                  <HiddenWords pieces={pieces} written={language} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </article>
  )
}
