import type { Cell, DraftContent } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { statementKinds } from '../../../server/core/statement.ts'
import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { fieldId } from '../../ui/field-errors.ts'
import { Phrase } from '../../ui/words/Phrase.tsx'
import { LevelWithReason } from '../cells/LevelWithReason.tsx'
import { Statements } from '../cells/Statements.tsx'
import { beginningOf, eachOnce } from '../evidence/excerpts.ts'
import { isNotRated, statementsOf } from '../ratings/rating-content.ts'
import { wantFormFocus } from '../sitting/form-focus.ts'
import type { Check } from './check.ts'

export interface DraftToSealProps {
  readonly cell: Cell
  readonly title: string
  readonly content: DraftContent
  readonly check: Check
  readonly framework: Framework
  readonly chosen: boolean
  readonly busy: boolean
  readonly onChoose: (chosen: boolean) => void
}

/** One draft: what it says, what it lacks, and whether it is to be sealed. */
export function DraftToSeal(props: DraftToSealProps) {
  const { cell, title, content, check, framework, chosen, busy, onChoose } = props
  const { round, review, judgement } = cell
  const place = { region: review.region.id, judgement }
  const name = `seal.${judgement}`
  const isComplete = check.lacks.length === 0
  const { level, ground, confidence } = content
  const unwritten = statementKinds.filter((kind) => content[kind].trim() === '')
  const cited = eachOnce(cell.evidence).filter(({ id }) => content.evidence.includes(id))
  return (
    <li class="drafts-to-seal__draft">
      <h2 class="govuk-heading-s drafts-to-seal__title">{title}</h2>
      {level === null && !isNotRated(content) ? (
        <p class="drafts-to-seal__text">{t('sealing.no-level')}</p>
      ) : (
        <LevelWithReason
          rated={{ level, reason: content.reason.trim() || null, ground }}
          framework={framework}
        />
      )}
      <Statements
        statements={statementsOf(content).map((one, index) => ({ ...one, position: index + 1 }))}
      />
      {!isNotRated(content) && unwritten.length > 0 && (
        <p class="drafts-to-seal__text">
          {t('sealing.not-written', {
            what: unwritten.map((kind) => t(`statement.${kind}`)).join(', '),
          })}
        </p>
      )}
      <p class="drafts-to-seal__text">
        {t('evidence.count', { count: content.evidence.length })}
        {confidence && `. ${t(`confidence.${confidence}`)}`}
      </p>
      {cited.length > 0 && (
        <ul class="govuk-list govuk-list--bullet drafts-to-seal__evidence">
          {cited.map(({ id, excerpt, language, source }) => (
            <li key={id}>
              <Phrase language={language}>“{beginningOf(excerpt)}”</Phrase> –{' '}
              <Phrase language={source.language}>{source.title}</Phrase>
            </li>
          ))}
        </ul>
      )}
      {!isComplete && (
        <p class="drafts-to-seal__lack" id={fieldId(name)} tabIndex={-1}>
          {t('sealing.lacks', { what: check.lacks.map((lack) => t(`sealing.${lack}`)).join(', ') })}
        </p>
      )}
      {check.gaps.length > 0 && (
        <p class="drafts-to-seal__gap">
          {t(isComplete ? 'sealing.gaps' : 'sealing.gaps-too', {
            what: check.gaps.map((gap) => t(`sealing.gap.${gap}`)).join(', '),
          })}
        </p>
      )}
      {isComplete && (
        <Checkbox
          name={name}
          label={t('sealing.choose', { judgement: title })}
          checked={chosen}
          onChange={(now) => !busy && onChoose(now)}
        />
      )}
      <p class="drafts-to-seal__text">
        <a
          class="govuk-link"
          href={cellAddress(round.id, place.region, judgement)}
          onClick={() => wantFormFocus(place)}
        >
          {t(isComplete ? 'sealing.open' : 'sealing.complete', { judgement: title })}
        </a>
      </p>
    </li>
  )
}
