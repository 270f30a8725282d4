import type { Matrix } from '../../../../server/contract/rounds.ts'
import { t } from '../../../language.tsx'
import type { Box } from './boxes.ts'
import { tellPieces, tellsEvidence } from './evidence-told.ts'

/** How much evidence there is, from how many voices. */
export function BoxEvidence({ matrix, box }: { matrix: Matrix; box: Box }) {
  const { evidenceCount: count, voices, contradicting } = box.cell
  if (count === null || !tellsEvidence(matrix, box)) return null
  return (
    <p class="matrix-cell__facts">
      {tellPieces(box, t)}
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
