import type { ParticipantView, RevealedBallot } from '../../../server/contract/live-workshop.ts'
import { t } from '../../language.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import { tallyMark } from '../workshop-room/tally-mark.ts'
import type { BallotDraft } from './entry.ts'
import { arrivedOn } from './room-state.ts'
import type { StepProps } from './step-props.ts'

/** What the ballots of the present judgement gave, the last one first and in full. */
export function Results({ followed, outbox }: Pick<StepProps, 'followed' | 'outbox'>) {
  const { results } = followed.view
  const own = arrivedOn(followed.view, outbox.entries.value)
  return results.ballots.toReversed().map((ballot, index) => (
    <section key={ballot.id} aria-labelledby={`result-${ballot.number}`}>
      <h2 class="govuk-heading-m" id={`result-${ballot.number}`}>
        {t('taking-part.results', { number: ballot.number })}
      </h2>
      <Counts
        ballot={ballot}
        own={own.find(({ ballotRound }) => ballotRound === ballot.id)?.draft.choice ?? null}
      />
      {index === 0 && <Meaning ballot={ballot} shift={results.shift} />}
      <p class="govuk-hint results__mark">
        {t('workshop.count-mark', { mark: tallyMark(ballot.hash) })}
        {index === 0 && <> – {t('workshop.count-mark-means')}</>}
      </p>
    </section>
  ))
}

/** A row a level: its mark, a bar and the count in words, with one's own told apart. */
function Counts({ ballot, own }: { ballot: RevealedBallot; own: BallotDraft['choice'] }) {
  const { name } = useLevelNames()
  const most = Math.max(1, ...ballot.levels.map(({ count }) => count))
  return (
    <ul class="govuk-list results">
      {ballot.levels.map(({ level, count, confidence }) => (
        <li key={level} class="results__level">
          <RagMark level={level} name="elsewhere" />
          <span class="results__words">
            {t('taking-part.given', { level: name(level), count })}
            {own === level && <strong> ({t('taking-part.yours')})</strong>}
            {count > 0 && (
              <span class="results__bar" style={{ width: `${(100 * count) / most}%` }} />
            )}
            {count > 0 && Object.values(confidence).some((given) => given > 0) && (
              <span class="results__confidence">
                {t('workshop.confidence-counts', { ...confidence })}
              </span>
            )}
          </span>
        </li>
      ))}
      {ballot.cannotJudge > 0 && (
        <li class="results__level results__level--none">
          {t('workshop.cannot-judge', { count: ballot.cannotJudge })}
          {own === 'cannot-judge' && <strong> ({t('taking-part.yours')})</strong>}
        </li>
      )}
    </ul>
  )
}

interface MeaningProps {
  readonly ballot: RevealedBallot
  readonly shift: ParticipantView['results']['shift']
}

/** What the spread says, whom to hear first, and how ballots moved. */
function Meaning({ ballot, shift }: MeaningProps) {
  const { name } = useLevelNames()
  const { pattern, cue, levels } = ballot
  const anybody = levels.some(({ count }) => count > 0)
  return (
    <>
      <p class="govuk-body">
        <strong>{t(`workshop.pattern.${pattern}`)}.</strong>{' '}
        {t(`workshop.pattern-means.${pattern}`)}
      </p>
      {cue && (
        <p class="govuk-body">
          {t('workshop.cue', { lowest: name(cue.lowest), highest: name(cue.highest) })}
        </p>
      )}
      {!cue && anybody && <p class="govuk-body">{t('workshop.cue-agreed')}</p>}
      {shift.people !== null && <p class="govuk-body">{t('workshop.shift', { ...shift })}</p>}
      {shift.people === null && shift.reason === 'group-too-small' && (
        <p class="govuk-body">{t('workshop.shift.group-too-small')}</p>
      )}
    </>
  )
}
