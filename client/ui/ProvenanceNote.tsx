import type { ComponentChildren } from 'preact'
import type { Provenance } from '../../server/core/provenance.ts'
import { language, type MessageKey, t } from '../language.tsx'
import { formatDate } from './format-date.ts'

export interface ProvenanceNoteProps {
  readonly provenance: Provenance
  readonly positionAt: string
  /** Whether the position is older than six months. */
  readonly old: boolean
  /** What else holds for everything below, said once. */
  readonly children?: ComponentChildren
}

const labels: Readonly<Record<Provenance, MessageKey>> = {
  source: 'provenance.source',
  readings: 'provenance.readings',
  simulated: 'provenance.simulated',
  live: 'provenance.live',
}

/** Where what the page shows comes from and how old it is: on every page that shows judgements. */
export function ProvenanceNote({ provenance, positionAt, old, children }: ProvenanceNoteProps) {
  return (
    <div class={`provenance provenance--${provenance}`}>
      <p class="provenance__line">
        <strong>{t('position.as-at', { date: formatDate(positionAt, language.value) })}</strong>{' '}
        {old && <span class="provenance__old">{t('position.old')}</span>}
      </p>
      <p class="provenance__line">{t(labels[provenance])}</p>
      {children}
    </div>
  )
}
