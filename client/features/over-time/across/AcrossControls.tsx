import type { Framework } from '../../../../server/contract/framework.ts'
import { t } from '../../../language.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { AspectField } from '../../matrix/AspectField.tsx'
import type { OverTimeRound, RoundPair } from '../courses.ts'
import { type AcrossChoices, changeFilters } from './across-choices.ts'
import { earlierOf, laterRounds } from './moves.ts'

export interface AcrossControlsProps {
  readonly rounds: readonly OverTimeRound[]
  readonly pair: RoundPair
  readonly aspects: Framework['aspects']
  readonly choices: AcrossChoices
  readonly choose: (change: Partial<AcrossChoices>) => void
}

/** Which two rounds, and what of them; every choice is part of the address. */
export function AcrossControls({ rounds, pair, aspects, choices, choose }: AcrossControlsProps) {
  const optionsOf = (from: readonly OverTimeRound[]) =>
    from.toReversed().map(({ id, title }) => ({ value: id, text: title }))
  return (
    <div class="matrix-controls">
      <SelectField
        name="to"
        label={t('moves.later')}
        value={pair.to.id}
        choices={optionsOf(laterRounds(rounds))}
        onChange={(to) => choose({ to, from: null })}
      />
      <SelectField
        name="from"
        label={t('moves.earlier')}
        value={pair.from.id}
        choices={optionsOf(earlierOf(rounds, pair.to))}
        onChange={(from) => choose({ from, to: pair.to.id })}
      />
      <AspectField aspects={aspects} aspect={choices.aspect} choose={choose} />
      <SelectField
        name="change"
        label={t('moves.show')}
        value={choices.change ?? ''}
        choices={[
          { value: '', text: t('moves.show-all') },
          ...changeFilters.map((value) => ({ value, text: t(`moves.show-${value}`) })),
        ]}
        onChange={(value) => choose({ change: changeFilters.find((one) => one === value) ?? null })}
      />
    </div>
  )
}
