import type { Evidence, Source } from '../../../server/contract/evidence.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { useKept } from '../../kept.ts'
import { language, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { Radios } from '../../ui/Radios.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { SubmitRow } from '../decisions/SubmitRow.tsx'
import { EvidenceConflict } from './EvidenceConflict.tsx'
import { tellFaults } from './fault-messages.ts'
import { LinkFields } from './LinkFields.tsx'
import { SourceFieldset } from './SourceFieldset.tsx'
import { sourceChoices } from './source-choices.ts'
import { emptyEvidence, faultsOf, fieldsOfEvidence, newSource } from './state.ts'
import { renderings } from './terms.ts'
import { useEvidenceSaving } from './use-evidence-saving.ts'

export interface EvidenceFormProps {
  readonly reviewId: string
  readonly judgement: string
  readonly framework: Framework
  readonly sources: readonly Source[]
  /** The evidence that is corrected; null for a new piece. */
  readonly found: Evidence | null
  readonly onSaved: () => void
  /** What somebody else saved meanwhile was taken instead. */
  readonly onTaken?: () => void
}

/** A piece of evidence: where it comes from, its words, and what they speak to. */
export function EvidenceForm(props: EvidenceFormProps) {
  const { reviewId, judgement, framework, sources, found, onSaved, onTaken } = props
  const kept = useKept(`evidence ${reviewId} ${found?.id ?? judgement}`, () =>
    found ? fieldsOfEvidence(found) : emptyEvidence(judgement, language.peek()),
  )
  const fields = kept.value
  const change = (some: Partial<typeof fields>) => kept.change({ ...fields, ...some })
  const { recorded, ...saving } = useEvidenceSaving(reviewId, found?.id ?? null, () => {
    kept.forget()
    onSaved()
  })
  const fieldProps = (field: string) => ({
    name: `evidence.${field}`,
    error: saving.errorFor(field),
  })

  function send(event: Event) {
    event.preventDefault()
    const faults = faultsOf(fields)
    if (faults.length === 0) return saving.save(fields)
    saving.refuse(tellFaults(faults))
  }

  return (
    <form onSubmit={send} noValidate>
      <KeptNote kept={kept} />
      <ErrorSummary errors={saving.errors} />
      {recorded && (
        <EvidenceConflict
          mine={fields}
          current={recorded}
          sources={sources}
          framework={framework}
          busy={saving.state === 'sending'}
          onKeepMine={() => {
            change({ version: recorded.version })
            saving.save({ ...fields, version: recorded.version })
          }}
          onTakeCurrent={() => {
            kept.forget()
            announce(t('conflict.take-current'))
            onTaken?.()
          }}
        />
      )}
      <SelectField
        {...fieldProps('source')}
        label={t('evidence.source')}
        value={fields.source}
        choices={sourceChoices(sources)}
        onChange={(source) => change({ source })}
      />
      {fields.source === newSource && (
        <div class="new-source">
          <SourceFieldset
            source={fields.newSource}
            fieldProps={fieldProps}
            onChange={(source) => change({ newSource: source })}
          />
        </div>
      )}
      <TextAreaField
        {...fieldProps('excerpt')}
        label={t('evidence.excerpt')}
        hint={t('evidence.excerpt-hint')}
        language={fields.language}
        value={fields.excerpt}
        onInput={(excerpt) => change({ excerpt })}
      />
      <LanguageField
        {...fieldProps('language')}
        label={t('evidence.language')}
        value={fields.language}
        onChange={(chosen) => change({ language: chosen })}
      />
      <Radios
        {...fieldProps('rendering')}
        label={t('evidence.rendering')}
        value={fields.rendering}
        choices={renderings.map((value) => ({ value, text: t(`rendering.${value}`) }))}
        onChange={(chosen) =>
          change({ rendering: renderings.find((known) => known === chosen) ?? fields.rendering })
        }
      />
      <LinkFields
        framework={framework}
        links={fields.links}
        fieldProps={fieldProps}
        onChange={(links) => change({ links })}
      />
      {!recorded && <SubmitRow state={saving.state} text={t('evidence.save')} />}
    </form>
  )
}
