import { cellAddress, feedbackAddress } from '../../addresses.ts'
import { language, t } from '../../language.tsx'
import { today } from '../../today.ts'
import { Button } from '../../ui/Button.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { calibrationAddress } from '../calibration-session/session-addresses.ts'
import { untilText } from '../overview/overview.ts'
import type { CellPlace } from './cell-steps.ts'
import { type Desk, namesOf } from './desk.ts'
import { MoveForm } from './MoveForm.tsx'
import { PublicationButton } from './PublicationButton.tsx'
import { RevealButton } from './RevealButton.tsx'
import type { LeadTask } from './round-tasks.ts'

export interface NextTaskProps {
  readonly desk: Desk
  /** Most urgent first. */
  readonly tasks: readonly LeadTask[]
  /** Whether calibration goes by the agenda of the whole round, and not on from the first judgement. */
  readonly byAgenda?: boolean
}

/** What the lead reviewer has to do next, in a sentence and with one button, and what else waits. */
export function NextTask({ desk, tasks, byAgenda = false }: NextTaskProps) {
  const [first, ...others] = tasks
  const part = { desk, byAgenda }
  if (!first) return null
  return (
    <section class="next-task" aria-labelledby="next-task">
      <h2 class="govuk-heading-m" id="next-task">
        {t('desk.next')}
      </h2>
      <p class="govuk-body-l">{sentenceFor(first)}</p>
      <TaskAction {...part} task={first} primary />
      {others.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{t('desk.also')}</h3>
          <ul class="also-waiting">
            {others.map((task) => (
              <li key={keyOfTask(task)} class="also-waiting__task">
                <p class="govuk-body">{sentenceFor(task)}</p>
                <TaskAction {...part} task={task} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const keyOfTask = (task: LeadTask) => (task.kind === 'move' ? `move ${task.to}` : task.kind)

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
    case 'answer': {
      const waits = t('desk.answer', { count: task.cells.length })
      return task.until ? `${waits} ${untilText(task.until, today())}` : waits
    }
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

interface TaskActionProps {
  readonly desk: Desk
  readonly byAgenda: boolean
  readonly task: LeadTask
  /** Whether it is the page's one next step. */
  readonly primary?: boolean
}

function TaskAction({ desk, byAgenda, task, primary = false }: TaskActionProps) {
  const look = primary ? {} : ({ look: 'secondary' } as const)
  switch (task.kind) {
    case 'move':
      return (
        <MoveForm key={task.to} desk={desk} reviews={task.reviews} to={task.to} primary={primary} />
      )
    case 'reveal':
      return <RevealButton desk={desk} />
    case 'make-public':
      return <PublicationButton desk={desk} primary />
    case 'wait-for-ratings':
      return (
        <Button href="#missing" {...look}>
          {t('desk.see-missing')}
        </Button>
      )
    case 'calibrate':
      if (!byAgenda) return <FirstCell desk={desk} cells={task.cells} primary={primary} />
      return (
        <Button href={calibrationAddress(desk.round.id)} {...look}>
          {t('desk.open-agenda')}
        </Button>
      )
    case 'waive':
      return <FirstCell desk={desk} cells={task.cells} primary={primary} />
    case 'answer':
    case 'agree':
      return <FeedbackRooms desk={desk} cells={task.cells} primary={primary} />
    default:
      return null
  }
}

interface CellsProps {
  readonly desk: Desk
  readonly cells: readonly CellPlace[]
  readonly primary: boolean
}

/** The feedback of each region in which something is to be done. */
function FeedbackRooms({ desk, cells, primary }: CellsProps) {
  const regions = desk.round.regions.filter(({ id }) => cells.some(({ region }) => region === id))
  return (
    <div class="govuk-button-group">
      {regions.map(({ id, name }, index) => (
        <Button
          key={id}
          href={feedbackAddress(desk.round.id, id)}
          {...((index > 0 || !primary) && { look: 'secondary' })}
        >
          {t('room.open', { region: name })}
        </Button>
      ))}
    </div>
  )
}

function FirstCell({ desk, cells, primary }: CellsProps) {
  const [first] = cells
  if (!first) return null
  return (
    <Button
      href={cellAddress(desk.round.id, first.region, first.judgement)}
      {...(!primary && { look: 'secondary' })}
    >
      {t('desk.open-cell', namesOf(desk, first))}
    </Button>
  )
}
