import type { Framework } from '../../../server/contract/framework.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { cellAddress } from '../../addresses.ts'
import { inLanguage, type MessageKey, t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { countJudgements, groupMissing, type Missing, type MissingInRegion } from './missing.ts'

export interface MissingListProps {
  readonly items: readonly Missing[]
  readonly round: { readonly id: string }
  readonly regions: readonly { readonly id: string; readonly name: string }[]
  readonly framework: Framework
}

const texts: Readonly<Record<string, MessageKey>> = {
  reviewers: 'missing.reviewers',
  'sealed-judgement-stage': 'missing.sealed-judgement-stage',
  'sealed-ratings': 'missing.sealed-ratings',
  'sealed-levels': 'missing.sealed-levels',
  'calibrated-level': 'missing.calibrated-level',
  'calibrated-statement': 'missing.calibrated-statement',
  'agreed-level': 'missing.agreed-level',
  'answer-date': 'missing.answer-date',
}

/** What is missing, in words; what this page does not know shows as the server names it. */
function missingText(what: string): string {
  const key = texts[what]
  return key ? t(key) : what
}

/** With more than this many the regions are folded. */
const fewEnough = 12

/** What keeps a gate shut, by region, with a link to each judgement. */
export function MissingList(props: MissingListProps) {
  const { items, regions } = props
  const nameOf = (region: string | null) =>
    regions.find(({ id }) => id === region)?.name ?? region ?? t('missing.whole-round')
  const groups = groupMissing(items, regions)
  if (items.length > fewEnough) {
    return groups.map((group) => (
      <Details
        key={group.region}
        summary={t('missing.of-region', {
          region: nameOf(group.region),
          count: countJudgements(group),
        })}
      >
        <MissingItems {...props} group={group} />
      </Details>
    ))
  }
  return groups.map((group) => (
    <div key={group.region}>
      <h3 class="govuk-heading-s">{nameOf(group.region)}</h3>
      <MissingItems {...props} group={group} />
    </div>
  ))
}

function MissingItems(props: MissingListProps & { readonly group: MissingInRegion }) {
  const { round, framework, group } = props
  return (
    <ul class="govuk-list govuk-list--bullet">
      {group.items.map(({ what, judgement }) => {
        const found = judgement ? findJudgement(framework, judgement) : null
        return (
          <li key={`${what} ${judgement}`}>
            {found && group.region && (
              <>
                <a class="govuk-link" href={cellAddress(round.id, group.region, found.code)}>
                  {inLanguage(found.title)}
                </a>
                {': '}
              </>
            )}
            {missingText(what)}
          </li>
        )
      })}
    </ul>
  )
}
