import { useState } from 'preact/hooks'
import type { Framework } from '../../../server/contract/framework.ts'
import type { WholeReview } from '../../../server/contract/whole-review.ts'
import { isPositionFixed } from '../../../server/core/expected-position.ts'
import { judgementCodes } from '../../../server/core/framework.ts'
import { can } from '../../../server/core/permissions.ts'
import { regionAddress } from '../../addresses.ts'
import { isKept } from '../../kept.ts'
import { inLanguage, t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { formKey } from '../cells/cell-key.ts'
import { neighboursOf } from '../cells/neighbours.ts'
import { FixedPosition } from './FixedPosition.tsx'
import { PositionInSitting } from './PositionInSitting.tsx'

/** Every judgement of a region with the fields of its expected position, and how many have one. */
export function PositionsSitting(props: { whole: WholeReview; framework: Framework }) {
  const { whole, framework } = props
  const { standing, region } = whole.review
  const writes = can('expected-position.write', standing)
  const route = writes ? 'expected-position' : 'proposed-position'
  const [saved, setSaved] = useState<readonly string[]>([])
  const codes = judgementCodes(framework)
  const placeOf = (code: string) => ({ review: whole.review, judgement: code })
  const sealedOf = (code: string) =>
    whole.progress?.filter(({ sealed }) => sealed.includes(code)).length ?? 0
  /** Which are read alone: ratings were sealed against them, and nothing unsent waits for them. */
  const fixed = new Set(
    whole.judgements
      .filter(({ judgement: code, expectedPosition }) => {
        const isFixed = writes && isPositionFixed(expectedPosition != null, sealedOf(code))
        return isFixed && !isKept(formKey(route, placeOf(code)))
      })
      .map(({ judgement }) => judgement),
  )
  const recorded = whole.judgements.filter(
    ({ judgement, expectedPosition, proposedPosition }) =>
      saved.includes(judgement) || (writes ? expectedPosition : proposedPosition),
  ).length
  return (
    <>
      <p class="govuk-body">{t(writes ? 'positions.what' : 'positions.what-proposing')}</p>
      {fixed.size < codes.length && <p class="govuk-body">{t('positions.keys')}</p>}
      {fixed.size > 0 && <p class="govuk-body">{t('positions.fixed')}</p>}
      <p class="govuk-body" role="status">
        <strong>
          {t(writes ? 'positions.recorded' : 'positions.proposed', {
            recorded,
            total: codes.length,
          })}
        </strong>
      </p>
      {framework.aspects.map((aspect) => (
        <section key={aspect.code}>
          <h2 class="govuk-heading-m">{inLanguage(aspect.title)}</h2>
          {aspect.judgements.map(({ code, title }) => {
            const judgement = whole.judgements.find((one) => one.judgement === code)
            const next = neighboursOf(
              codes.map((one) => ({ code: one })),
              code,
            ).next
            const position = judgement?.expectedPosition
            if (position && fixed.has(code)) {
              return <FixedPosition key={code} title={inLanguage(title)} position={position} />
            }
            return (
              judgement && (
                <PositionInSitting
                  key={code}
                  review={whole.review}
                  judgement={judgement}
                  title={inLanguage(title)}
                  next={next?.code ?? null}
                  route={route}
                  onSaved={() => setSaved((before) => [...before, code])}
                />
              )
            )
          })}
        </section>
      ))}
      <Button href={regionAddress(whole.round.id, region.id)}>{t('positions.done')}</Button>
    </>
  )
}
