import { can } from '../../../server/core/permissions.ts'
import {
  cellAddress,
  feedbackAddress,
  matrixAddress,
  newEvidenceAddress,
  positionsAddress,
  roundAddress,
} from '../../addresses.ts'
import { t } from '../../language.tsx'
import { today } from '../../today.ts'
import { Button } from '../../ui/Button.tsx'
import { NextTask } from '../rounds/NextTask.tsx'
import { leadStepsIn, stepsOf } from './lead-step.ts'
import { type NextStep, nextStepIn } from './next-step.ts'
import { type Overview, titleIn } from './overview.ts'
import { WorkshopStepBox } from './WorkshopStepBox.tsx'

/** The viewer's one next step in a review, with its button. */
export function NextStepBox({ overview }: { overview: Overview }) {
  const { round, whole } = overview
  if (can('review.run', whole.review.standing)) return <LeadStep overview={overview} />
  const step = nextStepIn(whole)
  if (step.kind === 'read') {
    const href = matrixAddress(round.id, { region: whole.review.region.id })
    return <Button href={href}>{t('region.open-matrix')}</Button>
  }
  if (step.kind === 'workshop') {
    return <WorkshopStepBox overview={overview} unexpected={step.count} />
  }
  return (
    <section class="next-task" aria-labelledby="next-step">
      <h2 class="govuk-heading-m" id="next-step">
        {t('desk.next')}
      </h2>
      <p class="govuk-body-l">{sentenceOf(step)}</p>
      <StepButton overview={overview} step={step} />
    </section>
  )
}

function LeadStep({ overview }: { overview: Overview }) {
  const { round, whole, framework, carried, reload } = overview
  const tasks = leadStepsIn(round, whole, today())
  if (tasks.length > 0) {
    return (
      <NextTask desk={{ round, framework, carried, steps: stepsOf(whole), reload }} tasks={tasks} />
    )
  }
  return (
    <section class="next-task" aria-labelledby="next-step">
      <h2 class="govuk-heading-m" id="next-step">
        {t('desk.next')}
      </h2>
      <p class="govuk-body-l">
        {t(round.revealedAt === null ? 'step.wait-for-others' : 'desk.done')}
      </p>
      <Button href={roundAddress(round.id)}>{t('step.to-round')}</Button>
    </section>
  )
}

type Told = Exclude<NextStep, { kind: 'read' | 'workshop' }>

function sentenceOf(step: Told): string {
  return t(`step.${step.kind}`, 'count' in step ? { count: step.count } : {})
}

function StepButton({ overview, step }: { overview: Overview; step: Told }) {
  const { round, whole, framework } = overview
  const region = whole.review.region.id
  switch (step.kind) {
    case 'positions':
    case 'propose-positions':
      return (
        <Button href={positionsAddress(round.id, region)}>{t(`step.${step.kind}-button`)}</Button>
      )
    case 'answer':
      return (
        <Button href={feedbackAddress(round.id, region)}>
          {t('room.open', { region: whole.review.region.name })}
        </Button>
      )
    case 'all-sealed':
    case 'prepared':
    case 'answered':
      return null
    default: {
      const { kind, judgement } = step
      const address = kind === 'evidence' ? newEvidenceAddress : cellAddress
      return (
        <Button href={address(round.id, region, judgement)}>
          {t(`step.${kind}-button`, { judgement: titleIn(framework, judgement) })}
        </Button>
      )
    }
  }
}
