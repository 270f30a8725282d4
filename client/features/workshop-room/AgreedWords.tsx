import type { Framework } from '../../../server/contract/framework.ts'
import type { WorkshopAgreement } from '../../../server/contract/workshops.ts'
import { inLanguage, t } from '../../language.tsx'

export interface AgreedWordsProps {
  readonly agreement: WorkshopAgreement
  readonly framework: Framework
}

/** The words that go with an agreed level: its ground, the rationale, and the dissent that remains. */
export function AgreedWords({ agreement, framework }: AgreedWordsProps) {
  const { reason, ground, statements, because, becauseLanguage, dissent, dissentLanguage } =
    agreement
  const known = framework.scale.grounds.find(({ code }) => code === ground)
  return (
    <div class="agreed-words">
      {known && <p>{inLanguage(known.name)}</p>}
      {reason && <p>{reason}</p>}
      {statements.map(({ kind, language, text }, index) => (
        <p key={index}>
          <strong>{t(`statement.${kind}`)}:</strong> <span lang={language}>{text}</span>
        </p>
      ))}
      {because && (
        <p>
          <strong>{t('decision.because')}:</strong>{' '}
          <span lang={becauseLanguage ?? undefined}>{because}</span>
        </p>
      )}
      {dissent && (
        <p>
          <strong>{t('projector.dissent')}:</strong>{' '}
          <span lang={dissentLanguage ?? undefined}>{dissent}</span>
        </p>
      )}
    </div>
  )
}
