import type { Matrix } from '../../../../server/contract/rounds.ts'
import { t } from '../../../language.tsx'
import { user } from '../../../session.tsx'
import type { Box } from './boxes.ts'

/**
 * How much evidence there is, from how many voices. A published document has none beside its texts;
 * and an analyst sees what the report cites alone, so that none there does not mean that there was
 * none.
 */
export function BoxEvidence({ matrix, box }: { matrix: Matrix; box: Box }) {
  const { evidenceCount: count, voices, contradicting } = box.cell
  const readsCited = user.value?.role === 'analyst'
  if (count === null || matrix.provenance === 'source' || (count === 0 && readsCited)) return null
  return (
    <p class="matrix-cell__facts">
      {t('box.evidence', { count })}
      {voices ? `, ${t('box.voices', { count: voices })}` : ''}
      {contradicting ? `; ${t('box.contradict', { count: contradicting })}` : ''}
      {box.thin && count > 0 && (
        <>
          {' '}
          <span class="matrix-cell__thin">{t('box.thin')}</span>
        </>
      )}
    </p>
  )
}
