import type { EvidenceInCell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { fieldId } from '../../ui/field-errors.ts'
import { Phrase } from '../../ui/words/Phrase.tsx'
import { beginningOf } from '../evidence/excerpts.ts'
import type { CitedEvidenceProps } from './CitedEvidence.tsx'
import { gatherLinks } from './evidence-beside.ts'

/** What was cited in the evidence beside, in short, to look over and to take out again. */
export function CitedSummary({ name, label, evidence, cited, error, onCite }: CitedEvidenceProps) {
  const all = gatherLinks(evidence)
  if (all.length === 0) return null
  const chosen = all.filter(({ item }) => cited.includes(item.id))
  return (
    <section
      class={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}
      id={fieldId(name)}
      tabIndex={-1}
    >
      <h3 class="govuk-heading-s cited-summary__heading">{label}</h3>
      {error && <p class="govuk-error-message">{error}</p>}
      <p class="govuk-hint">
        {t('sitting.cited-count', { cited: chosen.length, total: all.length })}
      </p>
      {chosen.length > 0 && (
        <ul class="cited-summary__list">
          {chosen.map(({ item }) => (
            <Cited key={item.id} item={item} onRemove={() => onCite(item.id, false)} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Cited({ item, onRemove }: { item: EvidenceInCell; onRemove: () => void }) {
  return (
    <li class="cited-summary__item">
      <span>
        <Phrase language={item.language}>“{beginningOf(item.excerpt)}”</Phrase> –{' '}
        <Phrase language={item.source.language}>{item.source.title}</Phrase>
      </span>
      <button type="button" class="link-button" onClick={onRemove}>
        {t('sitting.uncite')}
        <span class="govuk-visually-hidden">
          : <span lang={item.language}>{beginningOf(item.excerpt)}</span>
        </span>
      </button>
    </li>
  )
}
