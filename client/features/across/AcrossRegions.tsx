import type { Cell } from '../../../server/contract/cells.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Button } from '../../ui/Button.tsx'
import { LoadedPart, Waiting } from '../../ui/Loaded.tsx'
import { cellSession } from '../calibration-session/cell-session.ts'
import { markOf, otherRegionsId } from '../calibration-session/session.ts'
import { useReloadOn } from '../calibration-session/use-agenda.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { useCells } from '../cells/use-cells.ts'
import { useNarrow } from '../matrix/use-narrow.ts'
import { AcrossRow } from './AcrossRow.tsx'
import { countAcross } from './count-across.ts'
import { EvidenceHere } from './EvidenceHere.tsx'
import { ExpectedHere } from './ExpectedHere.tsx'
import { LevelsHere } from './LevelsHere.tsx'
import { RegionHeads } from './RegionHeads.tsx'
import { WrittenHere } from './WrittenHere.tsx'

/** The same judgement in all regions side by side, to judge alike what is alike. */
export function AcrossRegions(part: CellPart) {
  const found = useResource<Round>(`/rounds/${part.cell.round.id}`)
  return (
    <section class="across" id={otherRegionsId} tabIndex={-1}>
      <h2 class="govuk-heading-m">{t('across.title')}</h2>
      <LoadedPart resource={found}>{(round) => <Rows {...part} round={round} />}</LoadedPart>
    </section>
  )
}

function Rows({ round, ...part }: CellPart & { round: Round }) {
  const { cell, framework } = part
  const { judgement } = cell
  const here = cell.review.region.id
  const elsewhere = round.regions.map(({ id }) => id).filter((id) => id !== here)
  const others = useCells(
    round.id,
    elsewhere.map((region) => ({ region, judgement })),
  )
  const view = cellSession.value?.session.open?.view
  useReloadOn(
    view ? JSON.stringify(elsewhere.map((region) => markOf(view, { region, judgement }))) : null,
    others.reloadAll,
  )
  const narrow = useNarrow()
  if (others.cells === null) return <Waiting />
  const cellOf = (id: string): Cell | undefined =>
    id === here ? cell : others.cells?.find(({ review }) => review.region.id === id)
  const columns = round.regions.map((region) => ({ region, cell: cellOf(region.id) ?? null }))
  const counts = countAcross(columns.flatMap((column) => column.cell ?? []))
  return (
    <>
      {others.failed > 0 && (
        <div role="alert">
          <p class="govuk-body">{t('room.failed', { count: others.failed })}</p>
          <Button look="secondary" onClick={others.reloadAll}>
            {t('error.try-again')}
          </Button>
        </div>
      )}
      <RegionHeads round={round.id} judgement={judgement} regions={round.regions} here={here} />
      <AcrossRow heading={t('across.levels')} columns={columns} here={here} folded={null}>
        {(one) => <LevelsHere cell={one} framework={framework} />}
      </AcrossRow>
      <AcrossRow
        heading={t('cell.expected')}
        columns={columns}
        here={here}
        folded={narrow ? t('across.show-expected', { count: columns.length }) : null}
      >
        {(one) => <ExpectedHere cell={one} />}
      </AcrossRow>
      <AcrossRow
        heading={t('across.written')}
        columns={columns}
        here={here}
        folded={t('across.show-written', { count: counts.statements })}
      >
        {(one) => <WrittenHere cell={one} framework={framework} reload={others.reloadAll} />}
      </AcrossRow>
      <AcrossRow
        heading={t('cell.evidence')}
        columns={columns}
        here={here}
        folded={t('across.show-evidence', { count: counts.evidence })}
      >
        {(one) => <EvidenceHere cell={one} />}
      </AcrossRow>
    </>
  )
}
