import { useMemo, useState } from 'preact/hooks'
import { v4 } from 'uuid'
import type { ParticipantView } from '../../../server/contract/live-workshop.ts'
import { inLanguage, language } from '../../language.tsx'
import { BallotBar } from './BallotBar.tsx'
import { BallotConflict } from './BallotConflict.tsx'
import { BallotFields } from './BallotFields.tsx'
import { BeginWith } from './BeginWith.tsx'
import { EvidenceTray } from './EvidenceTray.tsx'
import {
  type BallotDraft,
  type BallotEntry,
  beginEntry,
  lacksConfidence,
  tooLong,
} from './entry.ts'
import { pressed, typed } from './entry-steps.ts'
import { OwnBallots } from './OwnBallots.tsx'
import type { StepProps } from './step-props.ts'

/** The open ballot: what the judgement asks, and the participant's own answer. */
export function BallotStep(props: StepProps) {
  const { judgement, followed, outbox } = props
  const { ballot } = followed.view.now
  const fresh = useFreshEntry(ballot, judgement.code)
  const entry = ballot ? (outbox.entries.value.get(ballot.id) ?? fresh) : null
  if (entry === null) return null
  return (
    <>
      <p class="govuk-body">{inLanguage(judgement.question.text)}</p>
      <EvidenceTray tray={followed.view.tray} />
      <OwnBallots {...props} open />
      <BallotForm key={entry.ballotRound} {...props} entry={entry} />
    </>
  )
}

/** A ballot that nobody has touched: it is held once something is entered. */
function useFreshEntry(
  ballot: ParticipantView['now']['ballot'],
  judgement: string,
): BallotEntry | null {
  const id = useMemo(() => v4(), [ballot?.id])
  if (ballot === null) return null
  const target = { ballotRound: ballot.id, judgement, number: ballot.number }
  return beginEntry(target, id, language.value)
}

function BallotForm(props: StepProps & { readonly entry: BallotEntry }) {
  const { outbox, entry, followed } = props
  const [tried, setTried] = useState(false)
  const { asksConfidence } = followed.view.about
  const change = (some: Partial<BallotDraft>) =>
    outbox.put(typed(entry, { ...entry.draft, ...some }))

  function send(event: Event) {
    event.preventDefault()
    setTried(true)
    const long = tooLong(entry.draft)
    const first = entry.draft.choice === null ? 'level' : long[0]
    if (first === undefined) return outbox.put(pressed(entry))
    document.getElementById(`field-${first}`)?.focus()
  }

  return (
    <form class="ballot-form" onSubmit={send} noValidate>
      {entry.state === 'conflict' ? (
        <BallotConflict entry={entry} outbox={outbox} />
      ) : (
        <>
          <BeginWith {...props} onTake={change} />
          <BallotFields
            {...props}
            asksConfidence={asksConfidence}
            draft={entry.draft}
            tried={tried}
            onChange={change}
          />
        </>
      )}
      <BallotBar
        entry={entry}
        outbox={outbox}
        lacksConfidence={asksConfidence && lacksConfidence(entry)}
      />
    </form>
  )
}
