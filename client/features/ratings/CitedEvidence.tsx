import type { EvidenceInCell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Phrase } from '../../ui/words/Phrase.tsx'
import { beginningOf, eachOnce } from '../evidence/excerpts.ts'

export interface CitedEvidenceProps {
  readonly name: string
  readonly label: string
  readonly evidence: readonly EvidenceInCell[]
  readonly cited: readonly string[]
  readonly error: string | null
  readonly onCite: (id: string, cited: boolean) => void
}

/** The evidence that a level rests on, chosen from what is linked to the judgement. */
export function CitedEvidence(props: CitedEvidenceProps) {
  const { name, label, evidence, cited, error, onCite } = props
  if (evidence.length === 0) return null
  return (
    <CheckboxGroup
      name={name}
      label={label}
      hint={t('rating.evidence-hint')}
      error={error}
      choices={eachOnce(evidence).map(({ id, excerpt, language, source }) => ({
        value: id,
        text: (
          <>
            <Phrase language={language}>“{beginningOf(excerpt)}”</Phrase> –{' '}
            <Phrase language={source.language}>{source.title}</Phrase>
          </>
        ),
      }))}
      checked={(id) => cited.includes(id)}
      onChange={onCite}
    />
  )
}
