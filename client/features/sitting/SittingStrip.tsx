import type { Round } from '../../../server/contract/rounds.ts'
import { judgementCodes } from '../../../server/core/framework.ts'
import { cellAddress } from '../../addresses.ts'
import { inLanguage, t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { useMedia } from '../../ui/use-media.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { isBegunHere } from './begun.ts'
import { wantFormFocus } from './form-focus.ts'
import { type OwnState, ownState, type Place } from './places.ts'
import { StateIcon } from './StateIcon.tsx'

export interface SittingStripProps extends Pick<CellPart, 'cell' | 'framework'> {
  /** Null until it is read: till then the strip has its links and its place, and no states. */
  readonly round: Round | null
  readonly here: Place
}

/** How far one's own ratings of a region have come, and the way to each of them. */
export function SittingStrip({ cell, round, framework, here }: SittingStripProps) {
  const isWide = useMedia('(min-width: 641px)')
  const stateOf = (code: string): OwnState | null => {
    const state = round && ownState(round, { region: here.region, judgement: code })
    return state === 'not-begun' && isBegunHere(cell.review.id, code) ? 'drafted' : state
  }
  const states = judgementCodes(framework).map(stateOf)
  const count = (wanted: OwnState) => states.filter((state) => state === wanted).length
  const name = t('sitting.strip', { region: cell.review.region.name })
  const told = round
    ? t('sitting.count', {
        total: states.length,
        sealed: count('sealed'),
        drafted: count('drafted'),
      })
    : name
  const aspects = (
    <div class="sitting-strip__aspects">
      {framework.aspects.map((aspect) => (
        <div key={aspect.code}>
          <p class="sitting-strip__aspect">{inLanguage(aspect.title)}</p>
          <ul class="sitting-strip__list">
            {aspect.judgements.map(({ code, title }) => {
              const place = { region: here.region, judgement: code }
              const state = stateOf(code)
              return (
                <li key={code} class="sitting-strip__item">
                  <StateIcon state={state} />
                  <a
                    class="govuk-link sitting-strip__link"
                    href={cellAddress(cell.round.id, place.region, code)}
                    aria-current={code === here.judgement ? 'page' : undefined}
                    onClick={() => wantFormFocus(place)}
                  >
                    {inLanguage(title)}
                    {state && <span class="govuk-visually-hidden">: {t(`sitting.${state}`)}</span>}
                  </a>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </div>
  )
  return (
    <nav class="sitting-strip" aria-label={name}>
      {isWide ? (
        <>
          <p class="sitting-strip__count">
            <strong>{told}</strong> <Legend />
          </p>
          {aspects}
        </>
      ) : (
        <Details summary={told}>
          <p class="sitting-strip__count">
            <Legend />
          </p>
          {aspects}
        </Details>
      )}
    </nav>
  )
}

function Legend() {
  return (
    <span class="sitting-strip__legend" aria-hidden="true">
      {(['sealed', 'drafted', 'not-begun'] as const).map((state) => (
        <span key={state} class="sitting-strip__state">
          <StateIcon state={state} /> {t(`sitting.${state}`)}
        </span>
      ))}
    </span>
  )
}
