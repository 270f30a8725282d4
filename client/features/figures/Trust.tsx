import type { Figures } from '../../../server/contract/figures.ts'
import { t } from '../../language.tsx'
import { tellTrust } from './tell-trust.ts'

/** The question that everybody comes with, answered before any figure. */
export function Trust({ figures }: { figures: Figures }) {
  const { answer, limits } = tellTrust(figures, t)
  return (
    <section class="trust" aria-labelledby="trust">
      <h2 class="govuk-heading-m" id="trust">
        {t('figures.trust')}
      </h2>
      <p class="trust__answer">{answer}</p>
      {limits.length > 0 && <p class="govuk-body">{limits.join(' ')}</p>}
      <p class="govuk-body">
        <a class="govuk-link" href="#finding-beyond">
          {t('figures.trust-rests', { shared: figures.agreement.counts.pairableUnits })}
        </a>
      </p>
    </section>
  )
}
