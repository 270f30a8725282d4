import { t } from '../../../language.tsx'

/** Where a spread would stand that the viewer may not see, since so few give a level. */
export function SpreadKeptBack() {
  return (
    <p class="matrix-cell__facts">
      {t('layer.sealed')}: {t('matrix.kept-back')}
    </p>
  )
}
