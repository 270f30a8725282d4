import { useEffect } from 'preact/hooks'
import { findJudgement, judgementsOf } from '../../../server/core/framework.ts'
import { can } from '../../../server/core/permissions.ts'
import { inLanguage, t } from '../../language.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { AcrossRegions } from '../across/AcrossRegions.tsx'
import { AgreementDesk } from '../agreement/AgreementDesk.tsx'
import { CalibrationSection } from '../calibration/CalibrationSection.tsx'
import { comparesRatings } from '../calibration/compares.ts'
import { SideBySide } from '../calibration/SideBySide.tsx'
import { CellSession } from '../calibration-session/CellSession.tsx'
import { CarriedSection } from '../carried/CarriedSection.tsx'
import { EvidenceSection } from '../evidence/EvidenceSection.tsx'
import { FeedbackSection } from '../feedback/FeedbackSection.tsx'
import { LevelMeanings } from '../matrix/LevelMeanings.tsx'
import { rememberCell, wayBack } from '../matrix/way-back.ts'
import { mayRate } from '../ratings/may-rate.ts'
import { OwnRating } from '../ratings/OwnRating.tsx'
import { RatingsSection } from '../ratings/RatingsSection.tsx'
import { UnsealedDraft } from '../ratings/UnsealedDraft.tsx'
import { Sitting } from '../sitting/Sitting.tsx'
import { AgreedSection } from './AgreedSection.tsx'
import type { CellPart } from './cell-parts.ts'
import { ExpectedPosition } from './ExpectedPosition.tsx'
import { LevelsAtAGlance } from './LevelsAtAGlance.tsx'
import { Movement } from './Movement.tsx'
import { Neighbours } from './Neighbours.tsx'
import { SelfReview } from './SelfReview.tsx'
import { Trail } from './Trail.tsx'

export function CellContent(part: CellPart) {
  const { cell, framework } = part
  const { round, review } = cell
  useEffect(
    () => rememberCell(round.id, review.region.id, cell.judgement),
    [round.id, review.region.id, cell.judgement],
  )
  const judgement = findJudgement(framework, cell.judgement)
  const rates = mayRate(cell)
  const compares = comparesRatings(cell)
  const sits = can('rating.draft', cell.standing) && cell.own !== null
  return (
    <Page
      title={judgement ? inLanguage(judgement.title) : cell.judgement}
      caption={`${review.region.name} – ${round.title}`}
      back={{
        href: wayBack(round.id, review.region.id, cell.judgement),
        text: t('cell.to-matrix'),
      }}
      wide={rates || compares}
    >
      <CellSession {...part} />
      <ProvenanceNote {...round}>
        {round.provenance === 'source' && <p class="provenance__line">{t('matrix.coding')}</p>}
      </ProvenanceNote>
      {!compares && (
        <p class="govuk-body">
          {t('rounds.stage')}: <Tag colour="grey">{t(`stage.${review.stage}`)}</Tag>
          {sits && can('rating.seal', cell.standing) && (
            <> {t(cell.own?.rating ? 'cell.secret-sealed' : 'cell.secret-open')}</>
          )}
        </p>
      )}
      {judgement && (
        <p class={compares ? 'govuk-body' : 'govuk-body-l'}>
          {inLanguage(judgement.question.text)}
        </p>
      )}
      {!compares && <LevelMeanings scale={framework.scale} />}
      {round.carried && <CarriedSection {...part} />}
      {sits && <Sitting {...part} />}
      {!sits && !compares && (
        <>
          <ExpectedPosition {...part} />
          <OwnRating {...part} />
        </>
      )}
      <UnsealedDraft {...part} />
      {!compares && <LevelsAtAGlance {...part} />}
      <AgreedSection {...part} />
      {compares ? (
        <>
          <AcrossRegions {...part} />
          <LevelMeanings scale={framework.scale} />
          <SideBySide {...part} />
        </>
      ) : (
        <>
          <RatingsSection {...part} />
          <SelfReview {...part} />
          <CalibrationSection {...part} />
        </>
      )}
      <FeedbackSection {...part} />
      <AgreementDesk {...part} />
      <Movement {...part} />
      {!rates && !compares && <EvidenceSection {...part} />}
      <Trail entries={cell.trail} folded={compares} />
      {!sits && (
        <Neighbours
          cell={cell}
          judgements={judgementsOf(framework).map(({ judgement }) => judgement)}
        />
      )}
    </Page>
  )
}
