import { v4 } from 'uuid'
import type { FacilitatorView } from '../../../server/contract/live-workshop.ts'
import { confidences, statementKinds } from '../../../server/core/statement.ts'
import { api } from '../../api.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { useIdKeeper } from '../../creation-id.ts'
import { language, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { Radios } from '../../ui/Radios.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { SubmitRow } from '../decisions/SubmitRow.tsx'
import { useRecord } from '../decisions/use-record.ts'
import type { Room } from '../workshop-room/FollowedWorkshop.tsx'
import { emptyPaperBallot, type PaperBallot, toBallot } from './paper-ballot.ts'

export interface PaperBallotFormProps {
  readonly room: Room<'facilitator'>
  readonly ballotRound: string
  readonly id: FacilitatorView['participants'][number]['id']
  readonly person: string
  readonly onSaved: () => void
}

/** The name under which a paper ballot is kept while it is typed. */
export const paperBallotKey = (ballotRound: string, participant: string): string =>
  `paper ballot ${ballotRound} ${participant}`

const none = 'none'

function chosenLevel({ level }: PaperBallot): string | null {
  if (level === 'cannot-judge') return none
  return level === null ? null : String(level)
}

const fields = ['level', 'confidence', ...statementKinds]

/** One person's paper ballot. What was entered before is not shown: it is theirs alone. */
export function PaperBallotForm(props: PaperBallotFormProps) {
  const { room, ballotRound, id, person, onSaved } = props
  const { about } = room.view
  const idOf = useIdKeeper(v4)
  const prefix = `paper-${id}`
  const record = useRecord<PaperBallot>({
    key: paperBallotKey(ballotRound, id),
    start: () => emptyPaperBallot(language.peek()),
    prefix,
    fields,
    faults: ({ level }) => {
      const message = () => t('facilitate.paper-level-missing')
      return level === null ? [{ field: 'level', message }] : []
    },
    send: (ballot) => {
      const body = toBallot(ballot, { ballotRound, participant: id, at: room.now() })
      const { revision: _, ...content } = body
      return api(`/workshops/${about.id}/ballots/${idOf(content)}`, { method: 'PUT', body })
    },
    onSaved() {
      announce(t('facilitate.paper-kept', { person }))
      onSaved()
    },
  })
  const { value: ballot, change, errorFor } = record

  function send(event: Event) {
    event.preventDefault()
    record.record()
  }

  return (
    <form onSubmit={send} noValidate>
      <KeptNote kept={record} />
      <ErrorSummary errors={record.errors} />
      <Radios
        name={`${prefix}.level`}
        label={t('facilitate.paper-level')}
        error={errorFor('level')}
        value={chosenLevel(ballot)}
        choices={[
          ...room.framework.scale.levels
            .toSorted((a, b) => b.value - a.value)
            .map(({ value }) => ({
              value: String(value),
              text: <RagMark level={value} name="shown" />,
            })),
          { value: none, text: t('facilitate.paper-cannot') },
        ]}
        onChange={(value) =>
          change({ ...ballot, level: value === none ? 'cannot-judge' : Number(value) })
        }
      />
      {about.asksConfidence && typeof ballot.level === 'number' && (
        <Radios
          name={`${prefix}.confidence`}
          label={t('rating.field.confidence')}
          inline
          value={ballot.confidence}
          choices={confidences.map((value) => ({ value, text: t(`rating.confidence-${value}`) }))}
          onChange={(value) =>
            change({
              ...ballot,
              confidence: confidences.find((one) => one === value) ?? null,
            })
          }
        />
      )}
      {statementKinds.map((kind) => (
        <TextAreaField
          key={kind}
          name={`${prefix}.${kind}`}
          label={t(`statement.${kind}`)}
          rows={2}
          language={ballot.language}
          value={ballot[kind]}
          error={errorFor(kind)}
          onInput={(text) => change({ ...ballot, [kind]: text })}
        />
      ))}
      <LanguageField
        name={`${prefix}.language`}
        label={t('decision.language')}
        value={ballot.language}
        onChange={(written) => change({ ...ballot, language: written })}
      />
      <SubmitRow state={record.state} text={t('facilitate.paper-keep')} secondary />
    </form>
  )
}
