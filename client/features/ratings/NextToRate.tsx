import type { Round } from '../../../server/contract/rounds.ts'
import { findJudgement, judgementCodes } from '../../../server/core/framework.ts'
import { cellAddress, matrixAddress } from '../../addresses.ts'
import { inLanguage, t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Button } from '../../ui/Button.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { wantFormFocus } from '../sitting/form-focus.ts'
import { nextUnsealed } from '../sitting/places.ts'

/** The way on after a rating was sealed: to the next judgement that the person has not sealed. */
export function NextToRate({ cell, framework }: CellPart) {
  const { round, review, judgement } = cell
  const { region } = review
  const { data } = useResource<Round>(`/rounds/${round.id}`)
  if (!data) return null

  const codes = judgementCodes(framework)
  const next = nextUnsealed(data, codes, { region: region.id, judgement })
  const isOther = next !== null && next.region !== region.id
  const done = (
    <p class="govuk-body">
      {t(next ? 'rating.all-sealed' : 'sitting.all-sealed', { region: region.name })}
    </p>
  )
  if (!next) {
    return (
      <>
        {done}
        <Button href={matrixAddress(round.id, { region: region.id })}>{t('cell.to-matrix')}</Button>
      </>
    )
  }
  const title = findJudgement(framework, next.judgement)?.title
  const named = {
    judgement: title ? inLanguage(title) : next.judgement,
    region: data.regions.find(({ id }) => id === next.region)?.name ?? next.region,
  }
  return (
    <>
      {isOther && done}
      <p>
        <a
          class="govuk-button"
          href={cellAddress(round.id, next.region, next.judgement)}
          onClick={() => wantFormFocus(next)}
        >
          {t(isOther ? 'sitting.next-region' : 'rating.next', named)}
        </a>
      </p>
    </>
  )
}
