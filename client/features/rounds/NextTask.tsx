import { cellAddress, feedbackAddress } from '../../addresses.ts'
import { language, t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { formatDate } from '../../ui/format-date.ts'
import type { CellPlace } from './cell-steps.ts'
import { type Desk, namesOf } from './desk.ts'
import { MoveForm } from './MoveForm.tsx'
import { PublicationButton } from './PublicationButton.tsx'
import { RevealButton } from './RevealButton.tsx'
import type { LeadTask } from './round-tasks.ts'

export interface NextTaskProps {
  readonly desk: Desk
  readonly task: LeadTask
}

/** What the lead reviewer has to do next, in a sentence and with one button. */
export function NextTask(props: NextTaskProps) {
  return (
    <section class="next-task" aria-labelledby="next-task">
      <h2 class="govuk-heading-m" id="next-task">
        {t('desk.next')}
      </h2>
      <p class="govuk-body-l">{sentenceFor(props.task)}</p>
      <TaskAction {...props} />
    </section>
  )
}

/** What there is to do, in a sentence. */
export function sentenceFor(task: LeadTask): string {
  switch (task.kind) {
    case 'assign-reviewers':
      return t('desk.assign-reviewers', regionsOf(task))
    case 'move':
      return t(moveSentence[task.to] ?? 'desk.to-sealed-judgement', regionsOf(task))
    case 'wait-for-ratings':
    case 'waive':
    case 'calibrate':
    case 'agree':
      return t(`desk.${task.kind}`, { count: task.cells.length })
    case 'wait-for-answers': {
      const date = formatDate(task.until, language.value)
      return t('desk.wait-for-answers', { date, count: task.cells.length })
    }
    case 'reveal':
    case 'make-public':
    case 'done':
      return t(`desk.${task.kind}`)
  }
}

const moveSentence = {
  'sealed-judgement': 'desk.to-sealed-judgement',
  feedback: 'desk.to-feedback',
  agreed: 'desk.to-agreed',
  published: 'desk.to-published',
  'desk-analysis': null,
  fieldwork: null,
  'self-review': null,
  calibration: null,
} as const

function regionsOf({ reviews }: Extract<LeadTask, { reviews: unknown }>) {
  return { count: reviews.length, regions: reviews.map(({ region }) => region.name).join(', ') }
}

function TaskAction({ desk, task }: NextTaskProps) {
  switch (task.kind) {
    case 'move':
      return <MoveForm key={task.to} desk={desk} reviews={task.reviews} to={task.to} primary />
    case 'reveal':
      return <RevealButton desk={desk} />
    case 'make-public':
      return <PublicationButton desk={desk} primary />
    case 'wait-for-ratings':
      return <Button href="#missing">{t('desk.see-missing')}</Button>
    case 'waive':
    case 'calibrate':
      return <FirstCell desk={desk} cells={task.cells} />
    case 'agree':
      return <FeedbackRooms desk={desk} cells={task.cells} />
    default:
      return null
  }
}

/** The feedback of each region in which something is to be done. */
function FeedbackRooms({ desk, cells }: { desk: Desk; cells: readonly CellPlace[] }) {
  const regions = desk.round.regions.filter(({ id }) => cells.some(({ region }) => region === id))
  return (
    <div class="govuk-button-group">
      {regions.map(({ id, name }, index) => (
        <Button
          key={id}
          href={feedbackAddress(desk.round.id, id)}
          {...(index > 0 && { look: 'secondary' })}
        >
          {t('room.open', { region: name })}
        </Button>
      ))}
    </div>
  )
}

function FirstCell({ desk, cells }: { desk: Desk; cells: readonly CellPlace[] }) {
  const [first] = cells
  if (!first) return null
  return (
    <Button href={cellAddress(desk.round.id, first.region, first.judgement)}>
      {t('desk.open-cell', namesOf(desk, first))}
    </Button>
  )
}
