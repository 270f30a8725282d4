import { useLocation } from 'preact-iso'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Matrix, Round } from '../../../server/contract/rounds.ts'
import { hasAhead, pairForLearning } from '../../../server/core/learning.ts'
import { learningAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { CopyAsText } from '../../ui/CopyAsText.tsx'
import { Details } from '../../ui/Details.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { type LevelNames, useLevelNames } from '../../ui/scale-names.ts'
import { LearningPair } from './LearningPair.tsx'
import { halvesOf, openCells, openReviews } from './learning-choices.ts'
import { learningText } from './learning-text.ts'

export interface LearningViewProps {
  readonly round: Round
  readonly matrix: Matrix
  readonly framework: Framework
  readonly region: string
}

/** The pairs of one region, and the choice of the region. */
export function LearningView({ round, matrix, framework, region }: LearningViewProps) {
  const { route } = useLocation()
  const names = useLevelNames()
  const cells = openCells(matrix, round.reviews)
  const codes = matrix.judgements.map(({ code }) => code)
  const pairs = pairForLearning(cells, codes, region, framework.scale)
  const levelled = cells.some(({ rating }) => rating !== null)
  const name = nameIn(round.regions, region)
  const isOpen = openReviews(round.reviews).some((review) => review.region.id === region)
  const ahead = pairs.filter(hasAhead)
  const [first, rest] = levelled ? [ahead, pairs.filter((pair) => !hasAhead(pair))] : [pairs, []]
  const pairView = (pair: (typeof pairs)[number]) => (
    <LearningPair key={pair.judgement} matrix={matrix} pair={pair} levelled={levelled} />
  )
  return (
    <>
      <div class="learning-controls">
        <SelectField
          name="region"
          label={t('learning.region')}
          value={region}
          choices={round.regions.map((one) => ({ value: one.id, text: one.name }))}
          onChange={(value) => route(learningAddress(round.id, value), true)}
        />
        {pairs.length > 0 && (
          <CopyAsText text={() => learningText({ round, matrix, pairs, region, names })} />
        )}
      </div>
      {isOpen ? (
        <>
          <p class="govuk-body">{t('learning.what', { region: name })}</p>
          <p class="govuk-body">{orderText(levelled, framework, name, names)}</p>
          <p class="govuk-body" role="status">
            <strong>
              {pairs.length === 0
                ? t('learning.none', { region: name })
                : levelled
                  ? t('learning.pairs-ahead', { count: ahead.length })
                  : t('learning.pairs', { count: pairs.length })}
            </strong>
          </p>
          {first.map(pairView)}
          {rest.length > 0 && (
            <Details onPaper summary={t('learning.not-ahead', { count: rest.length })}>
              {rest.map(pairView)}
            </Details>
          )}
        </>
      ) : (
        <p class="govuk-body">{t('learning.closed', { region: name })}</p>
      )}
    </>
  )
}

function orderText(
  levelled: boolean,
  { scale }: Framework,
  region: string,
  names: LevelNames,
): string {
  if (!levelled) return t('learning.order-framework')
  const { upper, lower } = halvesOf(scale)
  const list = (levels: readonly number[]) => levels.map(names.name).join(' / ')
  return t('learning.order-levels', { region, upper: list(upper), lower: list(lower) })
}

const nameIn = (regions: Round['regions'], id: string) =>
  regions.find((region) => region.id === id)?.name ?? id
