import type { Framework } from '../../../server/contract/framework.ts'
import type { CommonView } from '../../../server/contract/live-workshop.ts'
import { t } from '../../language.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { titleOf } from './titles.ts'

export interface AgreedListProps {
  readonly agenda: CommonView['agenda']
  readonly framework: Framework
}

/** What the team agreed in the whole workshop, in the order of its judgements. */
export function AgreedList({ agenda, framework }: AgreedListProps) {
  const agreed = agenda.filter((item) => item.agreed)
  if (agreed.length === 0) return null
  return (
    <>
      <h2 class="agreed-list__title">{t('workshop.agreed-in-all', counts(agenda))}</h2>
      <ul class="agreed-list">
        {agreed.map(({ judgement, agreedLevel }) => (
          <li key={judgement} class="agreed-list__item">
            <RagMark level={agreedLevel ?? null} />
            <span>{titleOf(framework, judgement)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function counts(agenda: CommonView['agenda']) {
  return { agreed: agenda.filter(({ agreed }) => agreed).length, total: agenda.length }
}
