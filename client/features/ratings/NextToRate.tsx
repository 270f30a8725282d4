import type { Round } from '../../../server/contract/rounds.ts'
import { findJudgement, judgementCodes } from '../../../server/core/framework.ts'
import { cellAddress, matrixAddress } from '../../addresses.ts'
import { inLanguage, t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Button } from '../../ui/Button.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { findUnsealed, othersAfter } from './next-to-rate.ts'

/** The way on after a rating was sealed: to the next judgement that the person has not sealed. */
export function NextToRate({ cell, framework }: CellPart) {
  const { round, review, judgement } = cell
  const region = review.region.id
  const { data } = useResource<Round>(`/rounds/${round.id}`)
  if (!data) return null

  const next = findUnsealed(data, region, othersAfter(judgementCodes(framework), judgement))
  const title = next === null ? null : findJudgement(framework, next)?.title
  if (next === null || !title) {
    return (
      <>
        <p class="govuk-body">{t('rating.all-sealed', { region: review.region.name })}</p>
        <Button href={matrixAddress(round.id, { region })}>{t('cell.to-matrix')}</Button>
      </>
    )
  }
  return (
    <Button href={cellAddress(round.id, region, next)}>
      {t('rating.next', { judgement: inLanguage(title) })}
    </Button>
  )
}
