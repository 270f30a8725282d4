import type { Layer } from '../../../../server/core/layers.ts'
import type { t as translate } from '../../../language.tsx'
import type { CompareChoices } from './compare-choices.ts'

export interface FilterWords {
  readonly t: typeof translate
  /** The name of a level; null for not rated. */
  readonly name: (level: number | null) => string
  readonly aspectTitle: (code: string) => string
}

/** What the filters keep, a phrase each, in the order in which the page offers them. */
export function describeFilters(
  choices: CompareChoices,
  layer: Layer,
  { t, name, aspectTitle }: FilterWords,
): string[] {
  const { aspect, level, movement, difference, evidence, against } = choices
  const levelKey = layer === 'sealed' ? 'paper.only-given' : 'paper.only-level'
  return [
    aspect !== null && t('paper.only-aspect', { aspect: aspectTitle(aspect) }),
    level === 'none' && t('paper.only-not-rated'),
    level !== null && level !== 'none' && t(levelKey, { level: name(Number(level)) }),
    movement !== null && t(`paper.only-moved.${movement}`),
    difference !== null &&
      against !== null &&
      t(`paper.only-difference.${difference}`, { layer: t(`layer-in.${against}`) }),
    evidence !== null && t(`paper.only-evidence.${evidence}`),
    choices.contested !== null && t('paper.only-contested'),
    choices.outside !== null && t('paper.only-outside'),
    choices.changed !== null && t('paper.only-changed'),
  ].filter((phrase) => phrase !== false)
}
