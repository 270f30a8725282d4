import { t } from '../../language.tsx'
import { Notes } from './Notes.tsx'
import { notesByRegion, regionsIn } from './overall-texts.ts'
import { useOverall } from './use-overall.ts'

/**
 * What the lead reviewer noted on what makes the regions of a round hard to compare, for a place
 * beside their comparison. Nothing where there are no notes that the viewer may read.
 */
export function ComparabilityNotes({ round }: { round: string }) {
  const { data } = useOverall(round)
  const groups = data ? notesByRegion(data, regionsIn(data)) : []
  if (groups.length === 0) return null
  return (
    <section class="comparability" aria-labelledby="comparability">
      <h2 class="govuk-heading-m" id="comparability">
        {t('comparability.title')}
      </h2>
      <p class="govuk-body">{t('comparability.what')}</p>
      {groups.map(({ region, notes }) => (
        <div key={region?.id ?? ''} class="comparability__region">
          <h3 class="govuk-heading-s">{region?.name ?? t('comparability.whole-round')}</h3>
          <Notes notes={notes} />
        </div>
      ))}
    </section>
  )
}
