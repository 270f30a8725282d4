import type { Round } from '../../../server/contract/rounds.ts'
import { language, t } from '../../language.tsx'
import { layersOffered } from '../matrix/layers-offered.ts'

/**
 * The ways to take the figures of a round elsewhere, as far as the viewer may see them; nothing
 * where no layer is open to them.
 */
export function TakeOut({ round }: { round: Pick<Round, 'id' | 'reviews'> }) {
  if (layersOffered(round.reviews.map(({ standing }) => standing)).length === 0) return null
  const file = (name: string) => `/api/rounds/${round.id}/${name}?lang=${language.value}`
  return (
    <section class="take-out" aria-labelledby="take-out">
      <h3 class="govuk-heading-s" id="take-out">
        {t('exports.title')}
      </h3>
      <p class="govuk-body">{t('exports.what')}</p>
      <p class="govuk-body">{t('exports.shorthand')}</p>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={file('ratings.csv')} download>
            {t('exports.csv')}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={file('ratings.csv-metadata.json')} download>
            {t('exports.csv-metadata')}
          </a>
        </li>
      </ul>
      <p class="govuk-hint">{t('exports.excel')}</p>
    </section>
  )
}
