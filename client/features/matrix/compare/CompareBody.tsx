import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Framework } from '../../../../server/contract/framework.ts'
import type { LastLook } from '../../../../server/contract/looks.ts'
import type { Matrix, Round } from '../../../../server/contract/rounds.ts'
import type { Layer } from '../../../../server/core/layers.ts'
import { address } from '../../../addresses.ts'
import { inLanguage, t } from '../../../language.tsx'
import { ProvenanceNote } from '../../../ui/ProvenanceNote.tsx'
import type { BoxMark } from '../../calibration-session/session.ts'
import { useComparability } from '../../overall/use-overall.ts'
import { aspectTitles } from '../aspect-titles.ts'
import type { BoxPlace } from '../BoxHead.tsx'
import { commonReason, groupByAspect, hasTexts } from '../cells-of-matrix.ts'
import { MatrixNotes } from '../MatrixNotes.tsx'
import { useNarrow } from '../use-narrow.ts'
import { rememberMatrix } from '../way-back.ts'
import { Box } from './Box.tsx'
import { BoxSummary } from './BoxSummary.tsx'
import { boxesOf, findBox } from './boxes.ts'
import { CompareControls } from './CompareControls.tsx'
import { CompareTable } from './CompareTable.tsx'
import { type CompareChoices, compareQuery } from './compare-choices.ts'
import { DifferenceNote } from './DifferenceNote.tsx'
import { hasMoreToShow } from './display.ts'
import { readsReportedAlone } from './evidence-told.ts'
import { FilterPanel } from './FilterPanel.tsx'
import { keepRows, keepsBox } from './filters.ts'
import { MovementNote } from './MovementNote.tsx'
import { NotesOnComparing, notesId } from './NotesOnComparing.tsx'
import { itemsOnComparing } from './notes-on-comparing.ts'
import { PhoneView } from './PhoneView.tsx'
import { PrintLegend } from './PrintLegend.tsx'
import { ShownCount } from './ShownCount.tsx'
import { SinceNote } from './SinceNote.tsx'
import { TagKey } from './TagKey.tsx'
import { TakeAway } from './TakeAway.tsx'
import { useReturnToBox } from './use-return-to-box.ts'
import { evidenceReadIn, regionsWithSpreadOfThree, sealedByViewer } from './viewer-knowledge.ts'

export interface CompareBodyProps {
  readonly round: Round
  readonly matrix: Matrix
  readonly against: Matrix | null
  readonly framework: Framework
  readonly layers: readonly Layer[]
  readonly choices: CompareChoices
  readonly look: LastLook | null
  /** What a calibration session says of a box; null without one. */
  readonly markOf: (region: string, judgement: string) => BoxMark | null
}

/** One box whose summary is open. */
type Opened = { readonly region: string; readonly judgement: string } | null

/** The controls, what differs, the table or a phone's part of it, and what one takes away. */
export function CompareBody(props: CompareBodyProps) {
  const { round, matrix, against, framework, layers, look } = props
  const narrow = useNarrow()
  const { route, url } = useLocation()
  useEffect(() => rememberMatrix(url), [url])
  useReturnToBox(round.id)
  const notes = useComparability(round.id)
  const [opened, setOpened] = useState<Opened>(null)
  const hasLevels = matrix.cells.some(({ rating, ratings }) => (rating ?? ratings) !== null)
  const wanted = props.choices.texts ?? (hasLevels ? 'hidden' : 'shown')
  const texts = hasTexts(matrix.cells) ? wanted : null
  const choices = { ...props.choices, texts }
  const to = (change: Partial<CompareChoices>) =>
    address(`/rounds/${round.id}/matrix`, compareQuery(props.choices, change))
  const choose = (change: Partial<CompareChoices>) => route(to(change), true)

  const boxes = boxesOf({
    matrix,
    against,
    changes: look?.changes ?? [],
    evidenceIn: evidenceReadIn(round),
    spreadOfThreeIn: regionsWithSpreadOfThree(round),
    ownSealed: sealedByViewer(round),
  })
  const ofAspect = groupByAspect(matrix.judgements, choices.aspect)
  const codes = new Set(ofAspect.flatMap(({ judgements }) => judgements.map(({ code }) => code)))
  const inAspect = boxes.filter(({ cell }) => codes.has(cell.judgement))
  const kept = inAspect.filter((box) => keepsBox(choices, box))
  const groups = keepRows(ofAspect, kept)
  const common = commonReason(matrix.cells)
  const aspectTitle = aspectTitles(framework)

  const isOpened = (region: string, judgement: string) =>
    opened?.region === region && opened.judgement === judgement
  const box = (place: BoxPlace) => (
    <Box
      {...place}
      matrix={matrix}
      against={against?.layer ?? null}
      box={findBox(kept, place.region.id, place.judgement.code)}
      display={choices.display}
      texts={texts === 'shown'}
      common={common?.reason ?? null}
      mark={props.markOf(place.region.id, place.judgement.code)}
      opened={isOpened(place.region.id, place.judgement.code)}
      onToggle={(open) =>
        setOpened(open ? { region: place.region.id, judgement: place.judgement.code } : null)
      }
    />
  )
  const summary = (region: string, judgement: string) => {
    const found = isOpened(region, judgement) && findBox(kept, region, judgement)
    return found ? (
      <BoxSummary
        matrix={matrix}
        against={against?.layer ?? null}
        box={found}
        close={() => setOpened(null)}
      />
    ) : null
  }
  const shown = { regions: matrix.regions, groups, aspectTitle, box }
  const readsReported = readsReportedAlone(boxes)
  const taken = {
    ...{ matrix, against, choices, groups, aspectTitle, common },
    frameworkTitle: inLanguage(framework.title),
    boxes: kept,
    all: boxes,
  }

  return (
    <>
      <ProvenanceNote {...matrix}>
        <MatrixNotes matrix={matrix} common={common} texts={texts === 'shown'} />
        <p class="provenance__line">
          {t('compare.framework', { version: matrix.frameworkVersion })}
        </p>
        {readsReported && matrix.provenance !== 'source' && (
          <p class="provenance__line">{t('compare.evidence-cited')}</p>
        )}
        {itemsOnComparing(round.about).length + notes.length > 0 && (
          <p class="provenance__line provenance__to-notes">
            <a class="govuk-link" href={`#${notesId}`}>
              {t('compare.notes')}
            </a>
          </p>
        )}
      </ProvenanceNote>
      <CompareControls
        layers={layers}
        choices={choices}
        aspects={framework.aspects}
        more={hasMoreToShow(matrix)}
        narrow={narrow}
        to={to}
        choose={choose}
      />
      <SinceNote look={look} boxes={boxes} choices={choices} to={to} />
      <MovementNote layer={matrix.layer} shown={kept} all={boxes} />
      {against && <DifferenceNote matrix={matrix} against={against} shown={kept} all={boxes} />}
      <div class="matrix-tools">
        <FilterPanel
          framework={framework}
          matrix={matrix}
          boxes={boxes}
          choices={choices}
          choose={choose}
        />
        <TakeAway {...taken} />
      </div>
      <ShownCount shown={kept.length} all={boxes.length} choices={choices} to={to} />
      {kept.length > 0 &&
        (narrow ? (
          <PhoneView {...shown} choices={choices} to={to} choose={choose} below={summary} />
        ) : (
          <CompareTable
            {...shown}
            matrix={matrix}
            texts={texts === 'shown'}
            compact={choices.display === 'compact'}
            compared={against !== null}
            below={summary}
          />
        ))}
      {choices.display === 'compact' && <TagKey boxes={kept} />}
      <PrintLegend scale={framework.scale} against={against?.layer ?? null} />
      <NotesOnComparing round={round} notes={notes} />
    </>
  )
}
