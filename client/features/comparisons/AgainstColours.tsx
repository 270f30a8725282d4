import type { ShownContradiction } from '../../../server/contract/comparisons.ts'
import { sure } from '../../../server/core/comparisons/order.ts'
import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { tellProbability } from './order-finding.ts'
import type { ComparisonsPart } from './part.ts'

/** The pairs whose colours say one order and the comparisons another: a list to look at. */
export function AgainstColours({ round, figures, words }: ComparisonsPart) {
  const { levels } = figures
  const all = figures.contradictions
  const clear = all.filter(({ probability }) => probability >= sure)
  const leaning = all.filter(({ probability }) => probability < sure)
  const list = (contradictions: readonly ShownContradiction[]) => (
    <ul class="against-colours">
      {contradictions.map((one) => (
        <li key={`${one.judgement} ${one.ahead} ${one.behind}`}>
          <strong>{words.judgement(one.judgement)}</strong>
          <Side {...{ round, words }} place={one} side="ahead" />
          <Side {...{ round, words }} place={one} side="behind" />
          <p class="against-colours__probability">
            {t('comparisons.against-probability', {
              ahead: words.region(one.ahead),
              behind: words.region(one.behind),
              percent: tellProbability(one.probability, words),
            })}
          </p>
        </li>
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="against-colours">
      <h2 class="govuk-heading-m" id="against-colours">
        <span class="govuk-caption-m">{t('comparisons.against')}</span>
        {tellFinding(round, figures)}
      </h2>
      {levels > 0 && <p class="govuk-body">{t('comparisons.against-what')}</p>}
      {clear.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{t('comparisons.against-clear')}</h3>
          {list(clear)}
        </>
      )}
      {leaning.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{t('comparisons.against-leaning')}</h3>
          {list(leaning)}
        </>
      )}
    </section>
  )
}

function tellFinding(
  { provenance }: ComparisonsPart['round'],
  { levels, ordered, contradictions: all }: ComparisonsPart['figures'],
): string {
  if (levels === 0) {
    return t(provenance === 'source' ? 'comparisons.no-scores' : 'comparisons.no-levels')
  }
  if (ordered === 0) return t('comparisons.none-ordered')
  const clear = all.filter(({ probability }) => probability >= sure).length
  return t('comparisons.against-finding', { clear, all: all.length, ordered })
}

interface SideProps extends Pick<ComparisonsPart, 'round' | 'words'> {
  readonly place: ShownContradiction
  readonly side: 'ahead' | 'behind'
}

/** One of the two regions, its level, and the way to its judgement. */
function Side({ round, words, place, side }: SideProps) {
  const region = place[side]
  const { lower, upper, layer } = side === 'ahead' ? place.aheadLevel : place.behindLevel
  return (
    <p class="against-colours__side">
      {t(`comparisons.side.${side}`)}{' '}
      <a class="govuk-link" href={cellAddress(round.id, region, place.judgement)}>
        {words.region(region)}
        <span class="govuk-visually-hidden">, {words.judgement(place.judgement)}</span>
      </a>{' '}
      <RagMark level={lower} name="shown" size="small" />
      {upper !== lower && (
        <>
          {' – '}
          <RagMark level={upper} name="shown" size="small" />
        </>
      )}{' '}
      ({t(`comparisons.layer.${layer}`)})
    </p>
  )
}
