import type { EvidenceInCell, Rating } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { beginningOf } from '../evidence/excerpts.ts'
import { gatherLinks } from './evidence-beside.ts'
import { type Reliance, reliancesOf } from './reliance.ts'

export interface ReliedOnProps {
  readonly rating: Rating
  readonly evidence: readonly EvidenceInCell[]
  /** Whose rating it is, as its heading says. */
  readonly name: string
  /** Whether it is folded on a wide window too. */
  readonly folded?: boolean
}

/** The evidence that a rating rests on: folded on a phone, each piece in full where it is opened. */
export function ReliedOn({ rating, evidence, name, folded = false }: ReliedOnProps) {
  const isWide = useMedia('(min-width: 1020px)')
  const all = gatherLinks(evidence)
  const { shown, elsewhere } = reliancesOf(rating, all)
  if (shown.length + elsewhere === 0) {
    return rating.rater && <p class="relied-on__none">{t('relied.none')}</p>
  }
  return (
    <details class="govuk-details relied-on" open={isWide && !folded}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {t('relied.count', { count: shown.length + elsewhere })}
          <span class="govuk-visually-hidden"> ({name})</span>
        </span>
      </summary>
      <ul class="relied-on__list">
        {shown.map((one) => (
          <Piece key={one.piece.item.id} reliance={one} />
        ))}
        {elsewhere > 0 && <li>{t('relied.elsewhere', { count: elsewhere })}</li>}
      </ul>
    </details>
  )
}

function Piece({ reliance: { piece, reworded } }: { reliance: Reliance }) {
  const { item, links } = piece
  const beginning = beginningOf(item.excerpt)
  return (
    <li class="relied-on__piece">
      {links.map(({ kind, polarity }) => (
        <Tag key={`${kind} ${polarity}`} colour={polarity === 'contradicts' ? 'purple' : 'blue'}>
          {t(`evidence.${polarity}-${kind}`)}
        </Tag>
      ))}{' '}
      {beginning === item.excerpt ? (
        <span lang={item.language}>{item.excerpt}</span>
      ) : (
        <details class="relied-on__more">
          <summary lang={item.language}>{beginning}</summary>
          <p lang={item.language}>{item.excerpt}</p>
        </details>
      )}
      <span class="evidence-list__source">{item.source.title}</span>
      {reworded && <em class="relied-on__reworded">{t('relied.reworded')}</em>}
    </li>
  )
}
