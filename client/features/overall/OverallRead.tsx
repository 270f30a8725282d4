import type { OverallText } from '../../../server/contract/overall.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { comparabilityKinds } from '../../../server/core/overall.ts'
import { t } from '../../language.tsx'
import { InsetText } from '../../ui/InsetText.tsx'
import { Words } from '../../ui/words/Words.tsx'
import { Notes } from './Notes.tsx'
import { findStanding } from './overall-texts.ts'
import { whyNotWriting } from './why-not-writing.ts'

export interface OverallReadProps {
  readonly round: Round
  /** The region that the page is about; null for the round as a whole. */
  readonly place: string | null
  readonly texts: readonly OverallText[]
}

/** What was written about a region, or about a round and each of its regions, where nobody writes. */
export function OverallRead({ round, place, texts }: OverallReadProps) {
  const region = round.regions.find(({ id }) => id === place)
  return (
    <>
      <InsetText>
        <p class="govuk-body">{t(`overall.not-here.${whyNotWriting(round, place)}`)}</p>
      </InsetText>
      <Place heading={region?.name ?? t('overall.of-round')} place={place} texts={texts} />
      {place === null &&
        round.regions.map(({ id, name }) => (
          <Place key={id} heading={name} place={id} texts={texts} />
        ))}
    </>
  )
}

interface PlaceProps {
  readonly heading: string
  readonly place: string | null
  readonly texts: readonly OverallText[]
}

function Place({ heading, place, texts }: PlaceProps) {
  const statement = findStanding(texts, place, 'overall')
  const notes = comparabilityKinds.flatMap((kind) => findStanding(texts, place, kind) ?? [])
  return (
    <section class="overall">
      <h2 class="govuk-heading-m">{heading}</h2>
      {statement ? (
        <div class="govuk-body overall__text">
          <Words text={statement.text} language={statement.language} />
        </div>
      ) : (
        <p class="govuk-body">{t('overall.none')}</p>
      )}
      {notes.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{t('overall.notes')}</h3>
          <Notes notes={notes} />
        </>
      )}
    </section>
  )
}
