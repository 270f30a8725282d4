import type { Framework } from '../../../server/contract/framework.ts'
import type { Matrix } from '../../../server/contract/rounds.ts'
import { inLanguage, t } from '../../language.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { aspectTitles } from './aspect-titles.ts'
import type { BoxPlace } from './BoxHead.tsx'
import { commonReason, groupByAspect, hasTexts } from './cells-of-matrix.ts'
import type { MatrixChoices } from './choices.ts'
import { MatrixControls } from './MatrixControls.tsx'
import { MatrixList } from './MatrixList.tsx'
import { MatrixNotes } from './MatrixNotes.tsx'
import { MatrixTable } from './MatrixTable.tsx'
import { PlainBox } from './PlainBox.tsx'
import { useNarrow } from './use-narrow.ts'

export interface MatrixBodyProps {
  readonly matrix: Matrix
  readonly framework: Framework
  readonly path: string
  readonly choices: MatrixChoices
}

/** The controls, the notes, and the table; on a phone, a list of one region at a time. */
export function MatrixBody({ matrix, framework, path, choices }: MatrixBodyProps) {
  const narrow = useNarrow()
  // On a phone levels come first; where there are none, the words are all there is.
  const levelsFirst = narrow && matrix.cells.some(({ rating }) => rating !== null)
  const wanted = choices.texts ?? (levelsFirst ? 'hidden' : 'shown')
  const texts = hasTexts(matrix.cells) ? wanted : null
  const region = matrix.regions.find(({ id }) => id === choices.region) ?? matrix.regions[0]
  if (!region) return <p class="govuk-body">{t('matrix.none-for-layer')}</p>
  const common = commonReason(matrix.cells)
  const box = (place: BoxPlace) => (
    <PlainBox
      {...place}
      matrix={matrix}
      texts={texts === 'shown'}
      common={common?.reason ?? null}
    />
  )
  const groups = groupByAspect(matrix.judgements, choices.aspect)
  const shown = { regions: matrix.regions, groups, aspectTitle: aspectTitles(framework), box }
  const judgements = groups.flatMap((group) => group.judgements).length
  const caption = t('matrix.caption', {
    layer: t(`layer.${matrix.layer}`),
    judgements,
    regions: matrix.regions.length,
  })
  return (
    <>
      <ProvenanceNote {...matrix}>
        <MatrixNotes matrix={matrix} common={common} texts={texts === 'shown'} />
      </ProvenanceNote>
      <MatrixControls
        path={path}
        choices={{ ...choices, texts }}
        aspects={framework.aspects.map(({ code, title }) => ({
          value: code,
          text: inLanguage(title),
        }))}
        regions={narrow ? matrix.regions : []}
        region={region.id}
      />
      {narrow ? (
        <MatrixList {...shown} region={region} />
      ) : (
        <MatrixTable {...shown} caption={caption} texts={texts === 'shown'} />
      )}
    </>
  )
}
