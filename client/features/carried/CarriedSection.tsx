import { useState } from 'preact/hooks'
import type { CarriedCell } from '../../../server/contract/carried.ts'
import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { InsetText } from '../../ui/InsetText.tsx'
import { LoadedPart } from '../../ui/Loaded.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { cellPath } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { LevelWithReason } from '../cells/LevelWithReason.tsx'
import { Statements } from '../cells/Statements.tsx'
import { PositionWords } from '../expected-positions/PositionWords.tsx'
import { EarlierRound } from './EarlierRound.tsx'
import { LookedNote } from './LookedNote.tsx'
import { LookForm } from './LookForm.tsx'

/** What the earlier round said of a judgement, apart from all that belongs to this round. */
export function CarriedSection(part: CellPart) {
  const resource = useResource<CarriedCell>(`${cellPath(part.cell)}/carried`)
  const [marked, setMarked] = useState(false)
  if (resource.error?.status === 404) {
    return <p class="govuk-body">{t('carried.new-judgement')}</p>
  }
  return (
    <LoadedPart resource={resource}>
      {(carried) => (
        <section class="carried" aria-labelledby="carried-title">
          <h2 class="govuk-heading-m" id="carried-title">
            {t('carried.title')}{' '}
            {carried.review && (
              <Tag colour={carried.review.looked ? 'grey' : 'yellow'}>
                {t(carried.review.looked ? 'carried.looked' : 'carried.not-looked')}
              </Tag>
            )}
          </h2>
          <Origin carried={carried} judgement={part.cell.judgement} />
          <EarlierPosition carried={carried} />
          <EarlierFindings {...part} carried={carried} />
          {carried.review?.looked && <LookedNote looked={carried.review.looked} focused={marked} />}
          <LookForm {...part} carried={carried} onMarked={setMarked} reread={resource.reload} />
        </section>
      )}
    </LoadedPart>
  )
}

function Origin({ carried, judgement }: { carried: CarriedCell; judgement: string }) {
  const { from, region, meaningChanged } = carried
  return (
    <>
      <p class="govuk-body">
        {from ? (
          <EarlierRound
            label={t('carried.cell-from')}
            round={from}
            href={cellAddress(from.id, region.id, judgement)}
          />
        ) : (
          t('carried.note-hidden')
        )}{' '}
        <strong>{t('carried.cell-part')}</strong>
      </p>
      {from && meaningChanged && (
        <p class="govuk-body">{t('carried.meaning-changed', { version: from.frameworkVersion })}</p>
      )}
    </>
  )
}

function EarlierPosition({ carried }: { carried: CarriedCell }) {
  const { expectedPosition, positionOpen } = carried
  return (
    <>
      <h3 class="govuk-heading-s">{t('carried.position')}</h3>
      {expectedPosition ? (
        <InsetText>
          <PositionWords position={expectedPosition} />
        </InsetText>
      ) : (
        <p class="govuk-body">
          {t(positionOpen ? 'carried.position-none' : 'carried.position-closed')}
        </p>
      )}
    </>
  )
}

/**
 * The earlier level and its statements. They stay folded until the viewer has sealed a rating of
 * their own or the round is revealed, so that nobody is led by them.
 */
function EarlierFindings({ cell, framework, carried }: CellPart & { carried: CarriedCell }) {
  const { agreed } = carried
  if (!agreed) return <p class="govuk-body">{t('carried.none-found')}</p>
  const open = cell.standing.revealed || Boolean(cell.own?.rating)
  return (
    <Disclosure key={String(open)} summary={t('carried.show-found')} startsOpen={open}>
      <LevelWithReason rated={agreed} framework={framework} />
      <Statements statements={agreed.statements} />
    </Disclosure>
  )
}
