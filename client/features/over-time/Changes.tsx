import { movements } from '../../../server/core/over-time.ts'
import { Details } from '../../ui/Details.tsx'
import { useChartWords } from '../charts/use-words.ts'
import {
  type FindPosition,
  type Judgement,
  type Movement,
  movementsOf,
  type RoundPair,
} from './courses.ts'
import { tellPair } from './findings.ts'

export interface ChangesProps {
  /** Tells the sections of several frameworks apart. */
  readonly id: string
  /** Latest first. */
  readonly pairs: readonly RoundPair[]
  readonly judgements: readonly Judgement[]
  readonly find: FindPosition
}

/** What changed since the round before, in words; earlier changes can be opened. */
export function Changes({ id, pairs, judgements, find }: ChangesProps) {
  const { t } = useChartWords()
  const [latest, ...earlier] = pairs
  if (!latest) return null
  const titleOf = ({ from, to }: RoundPair) =>
    t('over-time.changes-of', { from: from.title, to: to.title })
  return (
    <section aria-labelledby={`changes-${id}`}>
      <h2 class="govuk-heading-m" id={`changes-${id}`}>
        {t('over-time.changes')}
      </h2>
      <ChangesOfPair pair={latest} judgements={judgements} find={find} />
      {earlier.map((pair) => (
        <Details key={`${pair.from.id} ${pair.to.id}`} summary={titleOf(pair)}>
          <ChangesOfPair pair={pair} judgements={judgements} find={find} />
        </Details>
      ))}
    </section>
  )
}

function ChangesOfPair({
  pair,
  judgements,
  find,
}: Pick<ChangesProps, 'judgements' | 'find'> & { pair: RoundPair }) {
  const words = useChartWords()
  const moved = pair.break === null ? movementsOf(pair, judgements, find) : []
  const groups = movements
    .map((movement) => ({ movement, of: moved.filter((one) => one.movement === movement) }))
    .filter(({ of }) => of.length > 0)
  return (
    <>
      <p class="govuk-body">{tellPair(pair, moved, words)}</p>
      {groups.map(({ movement, of }) => (
        <div key={movement}>
          <h3 class="govuk-heading-s">{words.t(`over-time.group.${movement}`)}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {of.map((one) => (
              <li key={one.judgement.code}>
                <Change change={one} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

function Change({ change }: { change: Movement }) {
  const { t, name } = useChartWords()
  const { judgement, movement, from, to } = change
  const isStep = movement === 'up' || movement === 'down' || (to === null && from !== null)
  return isStep
    ? t('over-time.step', { judgement: judgement.title, from: name(from), to: name(to) })
    : t('over-time.at', { judgement: judgement.title, to: name(to) })
}
