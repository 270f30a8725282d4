import type { Cell } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { inLanguage, t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { ratingKeys } from '../rating-keys/keys-choice.ts'
import { answerStatus } from './answer-status.ts'
import { isOpenTo } from './room.ts'

export interface RoomStripProps {
  readonly cells: readonly Cell[]
  readonly framework: Framework
  readonly goTo: (judgement: string) => void
}

/** Every judgement by aspect with its level and how far it has come, and the way to each. */
export function RoomStrip({ cells, framework, goTo }: RoomStripProps) {
  const isWide = useMedia('(min-width: 641px)')
  const aspects = (
    <div class="sitting-strip__aspects">
      {framework.aspects.map((aspect) => (
        <div key={aspect.code}>
          <p class="sitting-strip__aspect">{inLanguage(aspect.title)}</p>
          <ul class="sitting-strip__list">
            {aspect.judgements.map(({ code, title }) => {
              const cell = cells.find(({ judgement }) => judgement === code)
              return (
                cell && <StripItem key={code} cell={cell} title={inLanguage(title)} goTo={goTo} />
              )
            })}
          </ul>
        </div>
      ))}
    </div>
  )
  return (
    <nav class="sitting-strip room-strip" aria-label={t('room.contents')}>
      {isWide ? (
        <>
          {aspects}
          <KeysHint />
        </>
      ) : (
        <Details summary={t('room.contents')}>{aspects}</Details>
      )}
    </nav>
  )
}

function KeysHint() {
  const { on, next, previous } = ratingKeys.value
  if (!on) return null
  const names = { next: next.toUpperCase(), previous: previous.toUpperCase() }
  return <p class="keys-note">{t('room.keys', names)}</p>
}

function StripItem(props: {
  readonly cell: Cell
  readonly title: string
  readonly goTo: (judgement: string) => void
}) {
  const { cell, title, goTo } = props
  const { judgement } = cell
  const go = (event: Event) => {
    event.preventDefault()
    goTo(judgement)
  }
  return (
    <li class="sitting-strip__item room-strip__item">
      <RagMark level={(cell.agreed ?? cell.calibrated)?.level ?? null} size="small" />
      <span>
        <a class="govuk-link sitting-strip__link" href={`#${judgement}`} onClick={go}>
          {title}
        </a>
        <span class={`room-strip__status${isOpenTo(cell) ? ' room-strip__status--open' : ''}`}>
          {answerStatus(cell).text}
        </span>
      </span>
    </li>
  )
}
