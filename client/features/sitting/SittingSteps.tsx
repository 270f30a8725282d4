import { useLocation } from 'preact-iso'
import type { Round } from '../../../server/contract/rounds.ts'
import { findJudgement, judgementCodes } from '../../../server/core/framework.ts'
import { can } from '../../../server/core/permissions.ts'
import { cellAddress, checkAddress } from '../../addresses.ts'
import { inLanguage, t } from '../../language.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { useRatingKeys } from '../rating-keys/use-rating-keys.ts'
import { wantFormFocus } from './form-focus.ts'
import { isSame, nextUnsealed, ownState, type Place, stepsAt, wayFrom } from './places.ts'
import { useReadAhead } from './read-ahead.ts'

export interface SittingStepsProps extends Pick<CellPart, 'cell' | 'framework'> {
  /** Null until it is read: till then the way is that of the region. */
  readonly round: Round | null
  readonly here: Place
}

/** To the judgements before and after, by buttons and by keys, and to the sealing of all drafts. */
export function SittingSteps({ cell, round, framework, here }: SittingStepsProps) {
  const { route } = useLocation()
  const codes = judgementCodes(framework)
  const way = wayFrom(round, codes, here)
  const { previous, next } = stepsAt(way, here)
  const open = round && nextUnsealed(round, codes, here)
  const isOpenHere = (place: Place) =>
    round && place.region === here.region && ownState(round, place) !== 'sealed'
  useReadAhead(
    cell.round.id,
    [open ?? [], next ?? [], previous ?? [], way.filter(isOpenHere)].flat(),
  )
  const addressOf = ({ region, judgement }: Place) => cellAddress(cell.round.id, region, judgement)

  useRatingKeys([], ({ kind }) => {
    const to = { next, previous, open, note: null, level: null }[kind]
    if (!to) return
    wantFormFocus(to)
    route(addressOf(to))
  })

  const nameOf = ({ region, judgement }: Place) => {
    const title = findJudgement(framework, judgement)?.title
    const name = title ? inLanguage(title) : judgement
    const other = round?.regions.find(({ id }) => id === region && id !== here.region)
    return other ? `${name}, ${other.name}` : name
  }
  const step = (to: Place, label: string) => (
    <a
      class="govuk-button govuk-button--secondary"
      href={addressOf(to)}
      onClick={() => wantFormFocus(to)}
    >
      {label}
      <span class="sitting-steps__name">{nameOf(to)}</span>
    </a>
  )
  return (
    <nav class="sitting-steps" aria-label={t('sitting.steps')}>
      {previous && step(previous, t('cell.previous'))}
      {next && step(next, t('cell.next'))}
      {open && (!next || !isSame(open, next)) && step(open, t('sitting.next-open'))}
      {can('rating.seal', cell.standing) && (
        <a class="govuk-link sitting-steps__check" href={checkAddress(cell.round.id, here.region)}>
          {t('sitting.check-all', { region: cell.review.region.name })}
        </a>
      )}
    </nav>
  )
}
