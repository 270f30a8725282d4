import type { Language } from '../../../server/core/language.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { isKept } from '../../kept.ts'
import { language, t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Radios } from '../../ui/Radios.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { cellPath, formKey } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { SubmitRow } from '../decisions/SubmitRow.tsx'
import { useCreator } from '../decisions/use-creator.ts'
import { useRecord } from '../decisions/use-record.ts'

interface Proposal {
  readonly level: number | null
  readonly because: string
  readonly language: Language
}

/** A reviewer proposes a level for the lead reviewer to consider. */
export function ProposalForm({ part, onSaved }: { part: CellPart; onSaved: () => void }) {
  const { cell, framework } = part
  const key = formKey('proposal', cell)
  const create = useCreator(`${cellPath(cell)}/proposals`)
  const record = useRecord<Proposal>({
    key,
    start: () => ({ level: null, because: '', language: language.peek() }),
    prefix: 'proposal',
    fields: ['level', 'because'],
    faults: ({ level, because }) => [
      ...(level === null ? [{ field: 'level', message: () => t('proposal.level-missing') }] : []),
      ...(because.trim() === ''
        ? [{ field: 'because', message: () => t('proposal.because-missing') }]
        : []),
    ],
    send: (proposal) => create({ ...proposal, because: proposal.because.trim() }),
    onSaved,
  })
  const { value: form, change, errorFor } = record

  function send(event: Event) {
    event.preventDefault()
    record.record()
  }

  return (
    <Details summary={t('proposal.title')} startsOpen={isKept(key)}>
      <form onSubmit={send} noValidate>
        <KeptNote kept={record} />
        <ErrorSummary errors={record.errors} />
        <Radios
          name="proposal.level"
          label={t('decision.level')}
          hint={t('proposal.hint')}
          error={errorFor('level')}
          value={form.level === null ? null : String(form.level)}
          choices={framework.scale.levels
            .toSorted((a, b) => b.value - a.value)
            .map(({ value }) => ({
              value: String(value),
              text: <RagMark level={value} name="shown" />,
            }))}
          onChange={(level) => change({ ...form, level: Number(level) })}
        />
        <ReasonField
          name="proposal.because"
          label={t('proposal.because')}
          rows={4}
          value={form.because}
          error={errorFor('because')}
          language={form.language}
          onInput={(because) => change({ ...form, because })}
          onLanguage={(written) => change({ ...form, language: written })}
        />
        <SubmitRow state={record.state} text={t('proposal.send')} />
      </form>
    </Details>
  )
}
