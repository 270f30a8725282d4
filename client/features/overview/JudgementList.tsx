import type { JudgementInReview } from '../../../server/contract/whole-review.ts'
import { evidenceScope } from '../../../server/core/evidence-scope.ts'
import { can } from '../../../server/core/permissions.ts'
import { hasReached } from '../../../server/core/workflow.ts'
import { cellAddress } from '../../addresses.ts'
import { inLanguage, t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { Statements } from '../cells/Statements.tsx'
import { JudgementStatus } from './JudgementStatus.tsx'
import type { Overview } from './overview.ts'

/** The judgements of a review by aspect: how far each is, its level, and what it rests on. */
export function JudgementList({ overview }: { overview: Overview }) {
  const { round, whole, framework } = overview
  return (
    <section>
      <h2 class="govuk-heading-m">{t('region.judgements')}</h2>
      {framework.aspects.map((aspect) => (
        <div key={aspect.code}>
          <h3 class="govuk-heading-s">{inLanguage(aspect.title)}</h3>
          <ul class="judgement-list">
            {aspect.judgements.map(({ code, title }) => {
              const judgement = whole.judgements.find((one) => one.judgement === code)
              return (
                <li key={code} class="judgement-list__judgement govuk-body">
                  <span>
                    <a
                      class="govuk-link"
                      href={cellAddress(round.id, whole.review.region.id, code)}
                    >
                      {inLanguage(title)}
                    </a>
                    {judgement && <Grounds overview={overview} judgement={judgement} />}
                  </span>
                  {judgement && <Standing overview={overview} judgement={judgement} />}
                  {judgement && <Found judgement={judgement} title={inLanguage(title)} />}
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </section>
  )
}

interface JudgementProps {
  readonly overview: Overview
  readonly judgement: JudgementInReview
}

/**
 * The status, and the furthest level that the viewer may see: of their own team's as long as there
 * is no other.
 */
function Standing({ overview, judgement }: JudgementProps) {
  const decision = judgement.agreed ?? judgement.calibrated
  const self = overview.whole.review.standing.ownRegion ? judgement.selfReview : null
  return (
    <>
      <span>
        {!hasReached(overview.whole.review.stage, 'agreed') && (
          <JudgementStatus whole={overview.whole} judgement={judgement} />
        )}
      </span>
      <span>
        {decision && <RagMark level={decision.level} size="small" name="shown" />}
        {!decision && self && (
          <>
            {t('cell.self')}: <RagMark level={self.level} size="small" name="shown" />
          </>
        )}
      </span>
    </>
  )
}

/** The words of the furthest level that the viewer may see. */
function Found({ judgement, title }: { judgement: JudgementInReview; title: string }) {
  const { statements = [] } = judgement.agreed ?? judgement.calibrated ?? {}
  if (statements.length === 0) return null
  return (
    <div class="judgement-list__found">
      <Details summary={t('review.found')} about={title} onPaper>
        <Statements statements={statements} />
      </Details>
    </div>
  )
}

/** What the judgement is judged against and by. */
function Grounds({ overview, judgement }: JudgementProps) {
  const parts = [
    positionText(overview, judgement),
    ...evidenceText(overview, judgement),
    judgement.waiver && t('review.waived'),
  ].filter(Boolean)
  if (parts.length === 0) return null
  return <span class="judgement-list__grounds">{parts.join('. ')}.</span>
}

/** A missing position is told as long as it can still be recorded. */
function positionText({ whole }: Overview, judgement: JudgementInReview): string | null {
  const { stage, standing } = whole.review
  if (!can('expected-position.read', standing)) return null
  if (judgement.expectedPosition) return t('review.expected-set')
  if (judgement.proposedPosition) return t('review.expected-proposed')
  return hasReached(stage, 'feedback') ? null : t('review.expected-missing')
}

/** Who reads a part of the evidence alone is told how much of it that is, and not how thin it is. */
function evidenceText({ whole }: Overview, { evidence }: JudgementInReview): string[] {
  if (!evidence) return []
  const { pieces, voices, contradicting } = evidence
  if (evidenceScope(whole.review.standing).kind !== 'all') {
    return pieces > 0 ? [t('review.open-evidence', { count: pieces })] : []
  }
  return [
    t('review.voices', { pieces, voices }),
    ...(contradicting > 0 ? [t('review.contradicting', { count: contradicting })] : []),
  ]
}
