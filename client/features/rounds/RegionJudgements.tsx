import type { Cell } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { judgementCodes } from '../../../server/core/framework.ts'
import { cellAddress } from '../../addresses.ts'
import { inLanguage, t } from '../../language.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { keyOf } from './cell-steps.ts'
import { JudgementStatus } from './JudgementStatus.tsx'
import type { Review } from './round-tasks.ts'
import { useCells } from './use-cells.ts'

export interface RegionJudgementsProps {
  readonly round: Round
  readonly review: Review
  readonly framework: Framework
}

/** The judgements of a region by aspect; the statuses fill in as they come. */
export function RegionJudgements({ round, review, framework }: RegionJudgementsProps) {
  const region = review.region.id
  const places = judgementCodes(framework).map((judgement) => ({ region, judgement }))
  const { found, failed, complete } = useCells(round.id, places)
  return (
    <div aria-busy={!complete}>
      {failed > 0 && <p class="govuk-body">{t('region.failed')}</p>}
      {framework.aspects.map((aspect) => (
        <section key={aspect.code}>
          <h2 class="govuk-heading-m">{inLanguage(aspect.title)}</h2>
          <ul class="judgement-list">
            {aspect.judgements.map(({ code, title }) => (
              <li key={code} class="judgement-list__judgement govuk-body">
                <a class="govuk-link" href={cellAddress(round.id, region, code)}>
                  {inLanguage(title)}
                </a>
                <Standing cell={found.get(keyOf({ region, judgement: code })) ?? null} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** The status, and the furthest level that the viewer may see. */
function Standing({ cell }: { cell: Cell | null }) {
  const decision = cell?.agreed ?? cell?.calibrated
  return (
    <>
      <span>{cell && <JudgementStatus cell={cell} />}</span>
      <span>{decision && <RagMark level={decision.level} size="small" name="shown" />}</span>
    </>
  )
}
