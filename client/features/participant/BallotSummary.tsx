import { statementKinds } from '../../../server/core/statement.ts'
import { t } from '../../language.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { Words } from '../../ui/words/Words.tsx'
import type { BallotDraft } from './entry.ts'

/** What somebody gave, or has entered, in one ballot of their own. */
export function BallotSummary({ draft }: { draft: BallotDraft }) {
  const { choice, confidence, language } = draft
  const texts = statementKinds.filter((kind) => draft[kind].trim() !== '')
  return (
    <div class="ballot-summary">
      {choice !== null && (
        <p class="govuk-body ballot-summary__level">
          {choice === 'cannot-judge' ? (
            <strong>{t('taking-part.cannot-judge')}</strong>
          ) : (
            <RagMark level={choice} name="shown" />
          )}
        </p>
      )}
      {confidence !== null && typeof choice === 'number' && (
        <p class="govuk-body">
          {t('taking-part.confidence', { confidence: t(`ballot.confidence.${confidence}`) })}
        </p>
      )}
      {texts.map((kind) => (
        <div key={kind}>
          <p class="govuk-body ballot-summary__kind">{t(`statement.${kind}`)}</p>
          <Words text={draft[kind]} language={language} />
        </div>
      ))}
    </div>
  )
}
