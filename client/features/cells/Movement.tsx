import type { Cell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import { Words } from '../../ui/words/Words.tsx'
import type { CellPart } from './cell-parts.ts'

/** How the level moved from the sealed ratings to the agreed one, in sentences. */
export function Movement({ cell }: CellPart) {
  if (cell.movement.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{t('cell.movement')}</h2>
      {cell.movement.map((move) => (
        <Move key={move.between} move={move} />
      ))}
    </section>
  )
}

function Move({ move }: { move: Cell['movement'][number] }) {
  const { name } = useLevelNames()
  const { lower, upper } = move.from
  const from =
    lower === upper ? name(lower) : t('cell.range', { lower: name(lower), upper: name(upper) })
  const sentence =
    move.between === 'sealed-calibrated' ? 'cell.moved-to-calibrated' : 'cell.moved-to-agreed'
  return (
    <>
      <p class="govuk-body">
        {t(sentence, { direction: move.direction, from, to: name(move.to) })}
      </p>
      {move.because && (
        <div class="govuk-body">
          <Words text={move.because} language={move.becauseLanguage} />
        </div>
      )}
    </>
  )
}
