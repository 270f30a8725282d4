import type { Decision } from '../../../server/contract/cells.ts'
import { ApiError } from '../../api.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { isKept } from '../../kept.ts'
import { language, t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { InsetText } from '../../ui/InsetText.tsx'
import { Radios } from '../../ui/Radios.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { cellPath, formKey } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { SubmitRow } from '../decisions/SubmitRow.tsx'
import { useCreator } from '../decisions/use-creator.ts'
import { useRecord } from '../decisions/use-record.ts'
import {
  emptyView,
  type OwnView,
  type ViewKind,
  viewFaults,
  wasOvertaken,
  withTyped,
} from './own-view.ts'

export interface OwnViewFormProps {
  readonly part: CellPart
  /** The level that a dissent is from; null while one can still be proposed. */
  readonly calibrated: Decision | null
  readonly onSaved: (kind: ViewKind) => void
}

/**
 * A reviewer proposes a level to the lead; once one is calibrated, they have their dissent kept with
 * it. What they are typing when it comes stays in the form.
 */
export function OwnViewForm({ part, calibrated, onSaved }: OwnViewFormProps) {
  const { cell, framework, reload } = part
  const kind: ViewKind = calibrated ? 'dissent' : 'proposal'
  const decision = calibrated?.id ?? null
  const key = formKey('view', cell)
  const create = useCreator(`${cellPath(cell)}/${kind}s`)
  const record = useRecord<OwnView>({
    key,
    start: () => emptyView(calibrated, language.peek()),
    prefix: 'view',
    fields: ['level', 'because'],
    faults: (view) => viewFaults(view, kind),
    send: ({ level, because: typed, language: written }) => {
      const because = typed.trim()
      const sent =
        decision === null
          ? { level, because, language: written }
          : { level, text: because, language: written, decision }
      return create(sent).catch((error) => {
        if (error instanceof ApiError && error.code === 'calibrated-meanwhile') reload()
        throw error
      })
    },
    onSaved: () => onSaved(kind),
  })
  const { value: view, change, errorFor } = record
  const type = (typed: Partial<OwnView>) => change(withTyped(view, typed, decision))

  function send(event: Event) {
    event.preventDefault()
    record.record()
  }

  return (
    <Details summary={t(`${kind}.title`)} startsOpen={isKept(key)}>
      <form onSubmit={send} noValidate>
        <KeptNote kept={record} />
        <ErrorSummary errors={record.errors} />
        {calibrated && wasOvertaken(view, decision) && (
          <div role="status">
            <InsetText>{t('dissent.overtaken')}</InsetText>
          </div>
        )}
        <p class="govuk-hint">{t(`${kind}.hint`)}</p>
        <Radios
          name="view.level"
          label={t(kind === 'proposal' ? 'decision.level' : 'dissent.level')}
          error={errorFor('level')}
          value={view.level === null ? calibrated && 'none' : String(view.level)}
          choices={[
            ...framework.scale.levels
              .toSorted((a, b) => b.value - a.value)
              .map(({ value }) => ({
                value: String(value),
                text: <RagMark level={value} name="shown" />,
              })),
            ...(calibrated ? [{ value: 'none', text: t('dissent.level-none') }] : []),
          ]}
          onChange={(level) => type({ level: level === 'none' ? null : Number(level) })}
        />
        <ReasonField
          name="view.because"
          label={t(`${kind}.because`)}
          rows={4}
          value={view.because}
          error={errorFor('because')}
          language={view.language}
          onInput={(because) => type({ because })}
          onLanguage={(written) => change({ ...view, language: written })}
        />
        <SubmitRow state={record.state} text={t(`${kind}.send`)} />
      </form>
    </Details>
  )
}
