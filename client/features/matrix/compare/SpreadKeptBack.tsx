import { t } from '../../../language.tsx'

/** Where a spread would stand that the viewer may not see, since so few give a level: a box says that, where there is room why too. */
export function SpreadKeptBack({ why = false }: { readonly why?: boolean }) {
  return (
    <p class="matrix-cell__facts">
      {why ? t('matrix.kept-back-why') : `${t('layer.sealed')}: ${t('matrix.kept-back-in-box')}`}
    </p>
  )
}
