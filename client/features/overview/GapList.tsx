import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { type Gap, gapsIn } from './gaps.ts'
import { type Overview, titleIn } from './overview.ts'

/** What a review lacks, each with the judgements by name. */
export function GapList({ overview }: { overview: Overview }) {
  const gaps = gapsIn(overview.whole)
  return (
    <section class="gap-list" id="missing" tabIndex={-1}>
      <h2 class="govuk-heading-m">{t('gaps.title')}</h2>
      {gaps.length === 0 && <p class="govuk-body">{t('gaps.none')}</p>}
      {gaps.map((gap) => (
        <GapItem key={`${gap.what} ${gap.who}`} overview={overview} gap={gap} />
      ))}
    </section>
  )
}

/** With more judgements than this they are folded. */
const fewEnough = 3

function GapItem({ overview, gap }: { overview: Overview; gap: Gap }) {
  const text = gapText(gap)
  if (gap.judgements.length === 0) return <p class="govuk-body">{text}</p>
  if (gap.judgements.length > fewEnough) {
    return (
      <Details summary={text}>
        <Judgements overview={overview} gap={gap} />
      </Details>
    )
  }
  return (
    <div class="gap-list__gap">
      <p class="govuk-body gap-list__text">{text}:</p>
      <Judgements overview={overview} gap={gap} />
    </div>
  )
}

function gapText({ what, who, judgements }: Gap): string {
  const count = judgements.length
  if (what === 'reviewers') return t('gap.reviewers')
  if (what === 'unsealed') return t('gap.unsealed', { name: who ?? '', count })
  return t(`gap.${what}`, { count })
}

function Judgements({ overview, gap }: { overview: Overview; gap: Gap }) {
  const { round, whole, framework } = overview
  return (
    <ul class="govuk-list govuk-list--bullet">
      {gap.judgements.map((code) => (
        <li key={code}>
          <a class="govuk-link" href={cellAddress(round.id, whole.review.region.id, code)}>
            {titleIn(framework, code)}
          </a>
        </li>
      ))}
    </ul>
  )
}
