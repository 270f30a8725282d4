import { roundAddress } from '../../addresses.ts'
import { Tag } from '../../ui/Tag.tsx'
import { useChartWords } from '../charts/use-words.ts'
import { isPublishedFor, type OverTimeRound } from './courses.ts'

/** Every round on the page with its date, its age, and where it comes from. */
export function RoundsShown(props: {
  readonly rounds: readonly OverTimeRound[]
  /** The region that the page is about, or null for all. */
  readonly region: string | null
}) {
  const { t, date } = useChartWords()
  return (
    <section aria-labelledby="rounds-shown">
      <h2 class="govuk-heading-s" id="rounds-shown">
        {t('over-time.rounds')}
      </h2>
      <ul class="rounds-shown">
        {props.rounds.map((round) => {
          const review = round.reviews.find(({ region }) => region === props.region)
          return (
            <li
              key={round.id}
              class={`provenance provenance--${round.provenance} rounds-shown__round`}
            >
              <p class="provenance__line">
                <a class="govuk-link" href={roundAddress(round.id)}>
                  {round.title}
                </a>{' '}
                {review && review.stage !== 'published' && (
                  <Tag colour="blue">{t(`stage.${review.stage}`)}</Tag>
                )}
              </p>
              <p class="provenance__line">
                <strong>{t('position.as-at', { date: date(round.positionAt) })}</strong>{' '}
                {round.old && <span class="provenance__old">{t('position.old')}</span>}
              </p>
              <p class="provenance__line">{t(`provenance.${round.provenance}`)}</p>
              {!isPublishedFor(round, props.region) && (
                <p class="provenance__line">{t('over-time.unpublished')}</p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
