import type { Evidence, Source } from '../../../server/contract/evidence.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { inLanguage, t } from '../../language.tsx'
import { VersionConflict } from '../../ui/VersionConflict.tsx'
import { type EvidenceFields, type Link, newSource } from './state.ts'

export interface EvidenceConflictProps {
  readonly mine: EvidenceFields
  readonly current: Evidence
  readonly sources: readonly Source[]
  readonly framework: Framework
  readonly busy: boolean
  readonly onKeepMine: () => void
  readonly onTakeCurrent: () => void
}

/** A correction beside what somebody else saved meanwhile. */
export function EvidenceConflict(props: EvidenceConflictProps) {
  const { mine, current, sources, framework, ...choice } = props
  const titleOf = (id: string) => sources.find((source) => source.id === id)?.title ?? id
  const linksOf = (links: readonly Link[]) =>
    links
      .map((link) => {
        const known = findJudgement(framework, link.judgement)
        const title = known ? inLanguage(known.title) : link.judgement
        return `${title}: ${t(`evidence.${link.polarity}-${link.kind}`)}`
      })
      .sort()
      .join('; ')
  return (
    <VersionConflict
      fields={[
        {
          label: t('evidence.source'),
          mine: mine.source === newSource ? mine.newSource.title : titleOf(mine.source),
          current: titleOf(current.source),
        },
        { label: t('evidence.excerpt'), mine: mine.excerpt.trim(), current: current.excerpt },
        {
          label: t('evidence.language'),
          mine: t(`language.${mine.language}`),
          current: t(`language.${current.language}`),
        },
        {
          label: t('evidence.rendering'),
          mine: t(`rendering.${mine.rendering}`),
          current: t(`rendering.${current.rendering}`),
        },
        { label: t('evidence.links'), mine: linksOf(mine.links), current: linksOf(current.links) },
      ]}
      {...choice}
    />
  )
}
