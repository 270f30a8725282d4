import type { Matrix, MatrixCell } from '../../../server/contract/rounds.ts'
import type { LearningPairs } from '../../../server/core/learning.ts'
import type { StatementKind } from '../../../server/core/statement.ts'
import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { Words } from '../../ui/words/Words.tsx'

export interface LearningPairProps {
  readonly matrix: Matrix
  readonly pair: LearningPairs<MatrixCell>
  /** Whether there are levels to show at all. */
  readonly levelled: boolean
}

/** What one region has to work on, beside what others do well: on a phone the others are folded. */
export function LearningPair({ matrix, pair, levelled }: LearningPairProps) {
  const { judgement, own, need, others } = pair
  const title = matrix.judgements.find(({ code }) => code === judgement)?.title ?? judgement
  const side = { matrix, judgement: title, levelled }
  const isPhone = useMedia('screen and (max-width: 640px)')
  const list = (
    <ul class="learning-pair__others">
      {others.map(({ cell, ahead }) => (
        <li key={cell.region} class="learning-pair__other">
          <Side {...side} cell={cell} kind="strength" ahead={ahead} />
        </li>
      ))}
    </ul>
  )
  return (
    <section class="learning-pair" aria-labelledby={`learning-${judgement}`}>
      <h2 class="govuk-heading-m learning-pair__title" id={`learning-${judgement}`}>
        {title}
      </h2>
      <div class="learning-pair__sides">
        <div class="learning-pair__own">
          <Side {...side} cell={own} kind={need} />
        </div>
        {isPhone ? (
          <Details onPaper summary={t('learning.others', { count: others.length })} about={title}>
            {list}
          </Details>
        ) : (
          list
        )}
      </div>
    </section>
  )
}

function Side(props: {
  readonly matrix: Matrix
  readonly judgement: string
  readonly cell: MatrixCell
  readonly kind: StatementKind
  readonly levelled: boolean
  readonly ahead?: boolean
}) {
  const { matrix, judgement, cell, kind, levelled, ahead = false } = props
  const region = matrix.regions.find(({ id }) => id === cell.region)?.name ?? cell.region
  return (
    <>
      <h3 class="govuk-heading-s learning-pair__region">
        <a class="govuk-link" href={cellAddress(matrix.round, cell.region, cell.judgement)}>
          {region}
          <span class="govuk-visually-hidden">: {judgement}</span>
        </a>{' '}
        {ahead && <Tag colour="blue">{t('learning.further-on')}</Tag>}
      </h3>
      {levelled && (
        <div class="govuk-body learning-pair__level">
          <RagMark level={cell.rating} size="small" name="shown" />
        </div>
      )}
      <p class="statement__label">{t(`statement.${kind}`)}</p>
      <div class="govuk-body">
        <Words text={cell[kind] ?? ''} language={cell.languages?.[kind]} />
      </div>
    </>
  )
}
