import type { Cell } from '../../../server/contract/cells.ts'
import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { fieldId } from '../../ui/field-errors.ts'
import { InsetText } from '../../ui/InsetText.tsx'
import { wantFormFocus } from '../sitting/form-focus.ts'
import type { Check } from './check.ts'

export interface Unchosen {
  readonly cell: Cell
  readonly code: string
  readonly title: string
  readonly check: Check
}

/** Why nothing can be sealed yet: what each draft is without, and what can be done about it. */
export function NothingChosen({ drafts }: { drafts: readonly Unchosen[] }) {
  const mayTick = drafts.some(({ check }) => check.lacks.length === 0)
  return (
    <InsetText>
      <h2 class="govuk-heading-s">{t(mayTick ? 'sealing.none-chosen' : 'sealing.none-whole')}</h2>
      {mayTick && <p class="govuk-body">{t('sealing.none-what')}</p>}
      <ul class="govuk-list govuk-list--bullet">
        {drafts.map((draft) => (
          <li key={draft.code}>
            <WayToComplete {...draft} /> <What {...draft} />
          </li>
        ))}
      </ul>
    </InsetText>
  )
}

function WayToComplete({ cell, code, title }: Unchosen) {
  const place = { region: cell.review.region.id, judgement: code }
  return (
    <a
      class="govuk-link"
      href={cellAddress(cell.round.id, place.region, code)}
      onClick={() => wantFormFocus(place)}
    >
      {t('sealing.complete', { judgement: title })}
    </a>
  )
}

/** What cannot be done without is told first; a gap can be left open by a tick. */
function What({ code, title, check: { lacks, gaps } }: Unchosen) {
  if (lacks.length > 0) {
    return t('sealing.none-lacks', {
      what: lacks.map((lack) => t(`sealing.${lack}`)).join(', '),
    })
  }
  return (
    <>
      {gaps.length > 0 &&
        t('sealing.none-gaps', {
          what: gaps.map((gap) => t(`sealing.gap.${gap}`)).join(', '),
        })}{' '}
      <button
        type="button"
        class="link-button"
        onClick={() => document.getElementById(fieldId(`seal.${code}`))?.focus()}
      >
        {t('sealing.none-tick', { judgement: title })}
      </button>
    </>
  )
}
