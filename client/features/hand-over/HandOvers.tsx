import type { HandOver } from '../../../server/contract/whole-review.ts'
import { language, t } from '../../language.tsx'
import { user } from '../../session.tsx'
import { formatInstant } from '../../ui/format-date.ts'
import { InsetText } from '../../ui/InsetText.tsx'
import { Words } from '../../ui/words/Words.tsx'

export interface HandOversProps {
  readonly handOvers: readonly HandOver[]
  /** Those that concern the viewer, or those of others alone; without it all. */
  readonly only?: 'own' | 'others'
}

/** Who handed a review over to whom and when; with the note to the two whom it concerns. */
export function HandOvers({ handOvers, only }: HandOversProps) {
  const shown = handOvers.filter((one) => !only || isOwn(one) === (only === 'own'))
  return shown.map((handOver) => (
    <InsetText key={handOver.id}>
      <p class="govuk-body">{handOverText(handOver)}</p>
      {handOver.note && (
        <div class="govuk-body">
          <Words text={handOver.note} language={handOver.language} />
        </div>
      )}
    </InsetText>
  ))
}

const isOwn = ({ from, to }: HandOver) => [from.id, to.id].includes(user.value?.id ?? '')

function handOverText({ from, to, at, drafts }: HandOver): string {
  const date = formatInstant(at, language.value)
  const count = drafts ?? 0
  switch (user.value?.id) {
    case to.id:
      return t('hand-over.to-you', { from: from.name, date, count })
    case from.id:
      return t('hand-over.by-you', { to: to.name, date, count })
    default:
      return t('hand-over.between', { from: from.name, to: to.name, date })
  }
}
