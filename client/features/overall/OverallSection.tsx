import type { OverallText } from '../../../server/contract/overall.ts'
import { comparabilityKinds, overallKinds, writingOf } from '../../../server/core/overall.ts'
import { can, type Standing } from '../../../server/core/permissions.ts'
import { overallAddress } from '../../addresses.ts'
import { language, t } from '../../language.tsx'
import { formatInstant } from '../../ui/format-date.ts'
import { Words } from '../../ui/words/Words.tsx'
import { Notes } from './Notes.tsx'
import { findStanding, type Standing as StandingText } from './overall-texts.ts'
import { useOverall } from './use-overall.ts'

export interface OverallSectionProps {
  readonly round: string
  /** Null for the round as a whole. */
  readonly region: { readonly id: string; readonly name: string } | null
  /** How the viewer stands to the region, or to the round. */
  readonly standing: Standing
}

/** The overall statement on a region or a round, and what makes it hard to compare. */
export function OverallSection({ round, region, standing }: OverallSectionProps) {
  const { data } = useOverall(round)
  if (!data) return null
  const place = region?.id ?? null
  const statement = findStanding(data, place, 'overall')
  const notes = comparabilityKinds.flatMap((kind) => findStanding(data, place, kind) ?? [])
  const writes = overallKinds.some((kind) => can(writingOf(kind), standing))
  if (!statement && notes.length === 0 && !writes) return null
  return (
    <section class="overall">
      <Statement
        statement={statement}
        region={region}
        waits={writes && !can('overall.write', standing)}
      />
      {region && notes.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{t('comparability.region-title')}</h3>
          <Notes notes={notes} />
        </>
      )}
      {writes && (
        <p class="govuk-body">
          <a class="govuk-link" href={overallAddress(round, place)}>
            {writingText(data, place, standing)}
          </a>
        </p>
      )}
    </section>
  )
}

function Statement(props: {
  readonly statement: StandingText | null
  readonly region: OverallSectionProps['region']
  /** Whether the time for it has not come. */
  readonly waits: boolean
}) {
  const { statement, region, waits } = props
  const title = region ? t('overall.statement') : t('overall.of-round')
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      {statement ? (
        <>
          <div class="govuk-body overall__text">
            <Words text={statement.text} language={statement.language} />
          </div>
          <p class="govuk-hint">
            {t('overall.written', { date: formatInstant(statement.at, language.value) })}
          </p>
        </>
      ) : (
        <p class="govuk-body">{t(waits ? 'overall.not-yet' : 'overall.none')}</p>
      )}
    </>
  )
}

function writingText(
  texts: readonly OverallText[],
  place: string | null,
  standing: Standing,
): string {
  if (!can('overall.write', standing)) return t('overall.write-notes')
  return t(findStanding(texts, place, 'overall') ? 'overall.change' : 'overall.write')
}
