import type { Round } from '../../../server/contract/rounds.ts'
import type { Workshop } from '../../../server/contract/workshops.ts'
import { type Bilingual, type Language, languages } from '../../../server/core/language.ts'
import { formatDate } from '../../ui/format-date.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { joinLink } from '../workshop-room/join-link.ts'
import { printed } from './print-words.ts'

export interface InvitationSheetProps {
  readonly workshop: Workshop
  readonly round: Round
  /** The name of the region; null where the register no longer has it. */
  readonly region: Bilingual | null
  /** What was typed about when and where, in each language. */
  readonly when: Bilingual
}

/** What is printed: the code and its square above, and below them each language in a column. */
export function InvitationSheet({ workshop, round, region, when }: InvitationSheetProps) {
  const { code } = workshop
  const join = joinLink(code ?? undefined)
  return (
    <div class="sheet">
      <div class="sheet__code">
        <QrCode text={join} />
        <div>
          <p class="sheet__label">
            <span lang="en">{printed('en', 'print.code')}</span> /{' '}
            <span lang="cy">{printed('cy', 'print.code')}</span>
          </p>
          {code === null ? (
            languages.map((language) => (
              <p key={language} class="sheet__later" lang={language}>
                {printed(language, 'print.code-later')}
              </p>
            ))
          ) : (
            <p class="sheet__letters">{code}</p>
          )}
          <p class="sheet__address">{join}</p>
        </div>
      </div>
      <div class="sheet__columns">
        {languages.map((language) => (
          <Column
            key={language}
            language={language}
            workshop={workshop}
            round={round}
            region={region?.[language] ?? workshop.region.name}
            when={when}
          />
        ))}
      </div>
    </div>
  )
}

interface ColumnProps {
  readonly language: Language
  readonly workshop: Workshop
  readonly round: Round
  readonly region: string
  readonly when: Bilingual
}

function Column({ language, workshop, round, region, when }: ColumnProps) {
  const say = (key: Parameters<typeof printed>[1], values = {}) => printed(language, key, values)
  const address = joinLink().replace(/^https?:\/\//, '')
  const other: Language = language === 'en' ? 'cy' : 'en'
  const written = when[language].trim() !== '' ? language : other
  return (
    <section lang={language}>
      <h2 class="govuk-heading-m">{say('print.workshop')}</h2>
      <p class="sheet__of">
        {region}
        <br />
        {round.titles[language]}
        <br />
        {say('print.as-at', { date: formatDate(round.positionAt, language) })}
      </p>
      {workshop.rehearsal && <p class="sheet__mark">{say('print.rehearsal')}</p>}
      {round.provenance === 'simulated' && <p class="sheet__mark">{say('print.simulated')}</p>}
      <h3 class="govuk-heading-s">{say('print.when-label')}</h3>
      {when[written].trim() === '' ? (
        <p class="sheet__blank" aria-hidden="true" />
      ) : (
        <p class="govuk-body sheet__when" lang={written}>
          {when[written]}
        </p>
      )}
      <h3 class="govuk-heading-s">{say('print.join')}</h3>
      <p class="govuk-body">{say('print.join-steps', { address })}</p>
      <h3 class="govuk-heading-s">{say('print.course')}</h3>
      <p class="govuk-body">{say('print.course-steps')}</p>
      <h3 class="govuk-heading-s">{say('print.privacy')}</h3>
      <ul class="govuk-list govuk-list--bullet">
        <li>{say('print.kept')}</li>
        <li>{say('print.seen')}</li>
        <li>{say('print.long')}</li>
      </ul>
    </section>
  )
}
