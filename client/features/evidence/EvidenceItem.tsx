import type { EvidenceInCell } from '../../../server/contract/cells.ts'
import { language, type MessageKey, t } from '../../language.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { Tag } from '../../ui/Tag.tsx'
import { Phrase } from '../../ui/words/Phrase.tsx'
import { Words } from '../../ui/words/Words.tsx'

export interface EvidenceItemProps {
  readonly evidence: EvidenceInCell
  /** What it is linked to the judgement as, where that is more than one thing. */
  readonly links?: readonly Pick<EvidenceInCell, 'kind' | 'polarity'>[]
}

/** An excerpt with where it comes from; people are known by their role alone. */
export function EvidenceItem({ evidence, links = [evidence] }: EvidenceItemProps) {
  const { source, excerpt } = evidence
  const method = t(`evidence-method.${source.kind}` as MessageKey)
  const where = [
    !beginsWith(source.title, method) && method,
    t(`organisation.${source.organisation}` as MessageKey),
    source.role && <span lang={source.language}>{source.role}</span>,
    source.heldOn && formatDate(source.heldOn, language.value),
  ].filter(Boolean)
  return (
    <>
      {links.map(({ kind, polarity }) => (
        <p key={`${kind} ${polarity}`} class="govuk-body evidence-list__link">
          <Tag colour={polarity === 'contradicts' ? 'purple' : 'blue'}>
            {t(`evidence.${polarity}-${kind}`)}
          </Tag>
        </p>
      ))}
      <blockquote class="statement__text govuk-body">
        <Words text={excerpt} language={evidence.language} />
      </blockquote>
      <p class="evidence-list__source">
        <Phrase language={source.language}>{source.title}</Phrase>.{' '}
        {where.flatMap((part, index) => (index === 0 ? [part] : [', ', part]))}
      </p>
    </>
  )
}

/** Whether a source is called by its kind already. */
const beginsWith = (title: string, method: string): boolean =>
  title.toLowerCase().startsWith(method.toLowerCase())
