import type { Link } from '../../../server/core/statistics/plan/links.ts'
import type { RatingPlan } from '../../../server/core/statistics/plan/rating-plan.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { InsetText } from '../../ui/InsetText.tsx'
import { type Names, sayingsOf } from './plan-says.ts'

export interface SaysProps {
  readonly plan: RatingPlan
  /** What would join those who cannot be compared. */
  readonly links: readonly Link[]
  readonly names: Names
  readonly onTry: (link: Link) => void
}

/** What a plan allows to be said, in sentences; first of all, who could not be compared. */
export function Says({ plan, links, names, onTry }: SaysProps) {
  return (
    <section aria-labelledby="plan-says">
      <h2 class="govuk-heading-m" id="plan-says">
        {t('figures-plan.says')}
      </h2>
      <div aria-live="polite">
        {plan.groups.length > 1 && (
          <InsetText>
            <Apart groups={plan.groups} names={names} />
            <Links links={links} names={names} onTry={onTry} />
          </InsetText>
        )}
        <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
          {sayingsOf(plan, names).map(({ key, values }) => (
            <li key={key}>{t(key, values)}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function Apart({ groups, names }: { groups: RatingPlan['groups']; names: Names }) {
  const [one, other, ...more] = groups
  const [first] = one ?? []
  const [second] = other ?? []
  if (more.length === 0 && one?.length === 1 && other?.length === 1 && first && second) {
    const values = { one: names.rater(first), other: names.rater(second) }
    return <p class="govuk-body">{t('figures-plan.apart-two', values)}</p>
  }
  return (
    <>
      <p class="govuk-body">{t('figures-plan.apart')}</p>
      <ul class="govuk-list govuk-list--bullet">
        {groups.map((group) => (
          <li key={group.join()}>{group.map(names.rater).join(', ')}</li>
        ))}
      </ul>
    </>
  )
}

function Links({ links, names, onTry }: Pick<SaysProps, 'links' | 'names' | 'onTry'>) {
  const valuesOf = ({ rater, region }: Link) => ({
    name: names.rater(rater),
    region: names.region(region),
  })
  const [link] = links
  if (link === undefined) return <p class="govuk-body">{t('figures-plan.link-none')}</p>
  return (
    <>
      {links.length === 1 ? (
        <p class="govuk-body">{t('figures-plan.link-one', valuesOf(link))}</p>
      ) : (
        <>
          <p class="govuk-body">{t('figures-plan.link-several')}</p>
          <ul class="govuk-list govuk-list--bullet">
            {links.map((one) => (
              <li key={`${one.rater} ${one.region}`}>
                {t('figures-plan.link-also', valuesOf(one))}
              </li>
            ))}
          </ul>
        </>
      )}
      <Button look="secondary" onClick={() => onTry(link)}>
        {t('figures-plan.link-try')}
      </Button>
    </>
  )
}
