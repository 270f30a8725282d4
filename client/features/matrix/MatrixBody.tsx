import type { Framework } from '../../../server/contract/framework.ts'
import type { Matrix } from '../../../server/contract/rounds.ts'
import type { Layer } from '../../../server/core/layers.ts'
import { inLanguage, t } from '../../language.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { commonReason, groupByAspect, hasTexts } from './cells-of-matrix.ts'
import type { MatrixChoices } from './choices.ts'
import { MatrixControls } from './MatrixControls.tsx'
import { MatrixList } from './MatrixList.tsx'
import { MatrixNotes } from './MatrixNotes.tsx'
import { MatrixTable } from './MatrixTable.tsx'
import { useNarrow } from './use-narrow.ts'

export interface MatrixBodyProps {
  readonly matrix: Matrix
  readonly framework: Framework
  readonly path: string
  readonly layers: readonly Layer[]
  readonly choices: MatrixChoices
}

/** The controls, the notes, and the table; on a phone, a list of one region at a time. */
export function MatrixBody({ matrix, framework, path, layers, choices }: MatrixBodyProps) {
  const narrow = useNarrow()
  const wanted = choices.texts ?? (narrow ? 'hidden' : 'shown')
  const texts = hasTexts(matrix.cells) ? wanted : null
  const region = matrix.regions.find(({ id }) => id === choices.region) ?? matrix.regions[0]
  const common = commonReason(matrix.cells)
  const shown = {
    matrix,
    groups: groupByAspect(matrix.judgements, choices.aspect),
    aspectTitle: (code: string) => {
      const aspect = framework.aspects.find((known) => known.code === code)
      return aspect ? inLanguage(aspect.title) : code
    },
    texts: texts === 'shown',
    common: common?.reason ?? null,
  }
  if (!region) return <p class="govuk-body">{t('matrix.none-for-layer')}</p>
  return (
    <>
      <ProvenanceNote {...matrix}>
        <MatrixNotes matrix={matrix} common={common} texts={shown.texts} />
      </ProvenanceNote>
      <MatrixControls
        path={path}
        layers={layers}
        choices={{ ...choices, texts }}
        aspects={framework.aspects.map(({ code }) => ({
          value: code,
          text: shown.aspectTitle(code),
        }))}
        regions={narrow ? matrix.regions : []}
        region={region.id}
      />
      {narrow ? <MatrixList {...shown} region={region} /> : <MatrixTable {...shown} />}
    </>
  )
}
