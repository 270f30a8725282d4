import type { Cell, Rating } from '../../../server/contract/cells.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { LoadedPart } from '../../ui/Loaded.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { Phrase } from '../../ui/words/Phrase.tsx'
import { Words } from '../../ui/words/Words.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { LevelWithReason } from '../cells/LevelWithReason.tsx'
import { Statements } from '../cells/Statements.tsx'
import { eachOnce } from '../evidence/excerpts.ts'
import { PositionWords } from '../expected-positions/PositionWords.tsx'
import { useNarrow } from '../matrix/use-narrow.ts'
import { RaterName } from '../ratings/RaterName.tsx'
import { otherRegionsId } from './session.ts'

/** The same judgement in the other regions, side by side, to judge alike what is alike. */
export function OtherRegions(part: CellPart) {
  const narrow = useNarrow()
  return (
    <section class="other-regions" id={otherRegionsId} tabIndex={-1}>
      <h2 class="govuk-heading-m">{t('session.regions')}</h2>
      <Disclosure summary={t('session.regions-what')} startsOpen={!narrow}>
        <Columns {...part} />
      </Disclosure>
    </section>
  )
}

function Columns(part: CellPart) {
  const { round, review } = part.cell
  const found = useResource<Round>(`/rounds/${round.id}`)
  return (
    <LoadedPart resource={found}>
      {({ regions }) => (
        <div class="other-regions__columns">
          {regions
            .filter(({ id }) => id !== review.region.id)
            .map((region) => (
              <Column key={region.id} {...part} region={region} />
            ))}
        </div>
      )}
    </LoadedPart>
  )
}

interface ColumnProps extends CellPart {
  readonly region: { readonly id: string; readonly name: string }
}

function Column({ region, ...part }: ColumnProps) {
  const { round, judgement } = part.cell
  const other = useResource<Cell>(`/rounds/${round.id}/cells/${region.id}/${judgement}`)
  return (
    <article class="other-regions__region">
      <h3 class="govuk-heading-s">
        <a class="govuk-link" href={cellAddress(round.id, region.id, judgement)}>
          {region.name}
        </a>
      </h3>
      <LoadedPart resource={other}>{(cell) => <InRegion {...part} cell={cell} />}</LoadedPart>
    </article>
  )
}

function InRegion({ cell, framework }: CellPart) {
  const { ratings, calibrated, expectedPosition } = cell
  if (ratings === null) return <p class="govuk-body">{t('session.regions-none')}</p>
  const first = ratings.filter(({ sequence }) => sequence === 1)
  return (
    <>
      <h4 class="statement__label">{t('cell.calibrated')}</h4>
      {calibrated ? (
        <LevelWithReason rated={calibrated} framework={framework} />
      ) : (
        <p class="govuk-body">{t('session.no-level-yet')}</p>
      )}
      <h4 class="statement__label">{t('cell.expected')}</h4>
      {expectedPosition ? (
        <PositionWords position={expectedPosition} />
      ) : (
        <p class="govuk-body">{t('cell.expected-none')}</p>
      )}
      <h4 class="statement__label">{t('calibration.judged')}</h4>
      <ul class="other-regions__ratings">
        {first.map((rating, index) => (
          <li key={rating.id}>
            <p class="govuk-body other-regions__rater">
              <RagMark level={rating.level} name="shown" size="small" />{' '}
              <RaterName rating={rating} number={index + 1} />
            </p>
            {rating.rationale && <Words text={rating.rationale} language="en" />}
            <Statements statements={rating.statements} />
            <Cited rating={rating} cell={cell} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** The evidence on which a rating rests, each piece with where it comes from. */
function Cited({ rating, cell }: { rating: Rating; cell: Cell }) {
  const cited = eachOnce(cell.evidence).filter(({ id }) =>
    rating.evidence.some((one) => one.id === id),
  )
  if (cited.length === 0) return <p class="govuk-hint">{t('session.cites-none')}</p>
  return (
    <>
      <p class="statement__label">{t('session.cites')}</p>
      <ul class="govuk-list govuk-list--bullet">
        {cited.map(({ id, excerpt, language, source }) => (
          <li key={id}>
            <Phrase language={language}>{excerpt}</Phrase> –{' '}
            <Phrase language={source.language}>{source.title}</Phrase>
          </li>
        ))}
      </ul>
    </>
  )
}
