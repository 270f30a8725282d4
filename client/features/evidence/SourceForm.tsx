import type { Source } from '../../../server/contract/evidence.ts'
import { api } from '../../api.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { SubmitRow } from '../decisions/SubmitRow.tsx'
import { useRecord } from '../decisions/use-record.ts'
import { currentIn } from '../decisions/use-sending.ts'
import { tellFaults } from './fault-messages.ts'
import { SourceConflict } from './SourceConflict.tsx'
import { SourceFieldset } from './SourceFieldset.tsx'
import { fieldsOfSource, isSameSource, sourceFaults, toSourceInput } from './state.ts'

export interface SourceFormProps {
  readonly reviewId: string
  readonly found: Source
  readonly onSaved: () => void
  /** What somebody else saved meanwhile was taken instead. */
  readonly onTaken: () => void
}

/** Corrects a registered source. */
export function SourceForm({ reviewId, found, onSaved, onTaken }: SourceFormProps) {
  const record = useRecord<{ source: ReturnType<typeof fieldsOfSource>; version: number }, Source>({
    key: `source ${reviewId} ${found.id}`,
    start: () => ({ source: fieldsOfSource(found), version: found.version }),
    prefix: 'source',
    fields: ['title', 'kind', 'heldOn', 'organisation', 'role', 'lineage', 'language'],
    faults: ({ source }) => tellFaults(sourceFaults(source)),
    send: async ({ source, version }) => {
      const body = toSourceInput(source)
      const path = `/reviews/${reviewId}/sources/${found.id}`
      await api(path, { method: 'PUT', body, version }).catch((error: unknown) => {
        const current = currentIn<Source>(error)
        if (!current || !isSameSource(body, current)) throw error
      })
    },
    onSaved,
  })
  const { value, recorded } = record

  function send(event: Event) {
    event.preventDefault()
    record.record()
  }

  return (
    <form onSubmit={send} noValidate>
      <KeptNote kept={record} />
      <ErrorSummary errors={record.errors} />
      {recorded && (
        <SourceConflict
          mine={value.source}
          current={recorded}
          busy={record.state === 'sending'}
          onKeepMine={() => record.recordInstead({ ...value, version: recorded.version })}
          onTakeCurrent={() => {
            record.forget()
            announce(t('conflict.take-current'))
            onTaken()
          }}
        />
      )}
      <SourceFieldset
        source={value.source}
        fieldProps={(field) => ({ name: `source.${field}`, error: record.errorFor(field) })}
        onChange={(source) => record.change({ ...value, source })}
      />
      {!recorded && <SubmitRow state={record.state} text={t('source.save')} />}
    </form>
  )
}
