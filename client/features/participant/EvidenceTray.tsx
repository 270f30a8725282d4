import type { ParticipantView } from '../../../server/contract/live-workshop.ts'
import { language, type MessageKey, t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { Tag } from '../../ui/Tag.tsx'
import { Phrase } from '../../ui/words/Phrase.tsx'
import { Words } from '../../ui/words/Words.tsx'

/** The evidence that was chosen for the present judgement, folded away with its count. */
export function EvidenceTray({ tray }: { tray: ParticipantView['tray'] }) {
  if (tray.length === 0) return null
  return (
    <Details summary={t('taking-part.evidence', { count: tray.length })}>
      <ul class="govuk-list evidence-tray">
        {tray.map(({ id, excerpt, language: written, kind, polarity, source }) => (
          <li key={id} class="evidence-tray__piece">
            <Tag colour={polarity === 'contradicts' ? 'purple' : 'blue'}>
              {t(`evidence.${polarity}-${kind}`)}
            </Tag>
            <blockquote class="statement__text govuk-body">
              <Words text={excerpt} language={written} />
            </blockquote>
            <p class="evidence-list__source">
              <Phrase language={source.language}>{source.title}</Phrase>.{' '}
              {t(`evidence-method.${source.kind}` as MessageKey)}
              {source.heldOn && `, ${formatDate(source.heldOn, language.value)}`}
            </p>
          </li>
        ))}
      </ul>
    </Details>
  )
}
