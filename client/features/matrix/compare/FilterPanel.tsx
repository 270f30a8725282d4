import type { Framework } from '../../../../server/contract/framework.ts'
import type { Matrix } from '../../../../server/contract/rounds.ts'
import { t } from '../../../language.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { useLevelNames } from '../../../ui/scale-names.ts'
import type { Box } from './boxes.ts'
import type { Choosing } from './CompareControls.tsx'
import {
  type CompareChoices,
  differences,
  evidenceFilters,
  movements,
  noFilters,
} from './compare-choices.ts'
import { isFiltered } from './filters.ts'

export interface FilterPanelProps extends Omit<Choosing, 'to'> {
  readonly framework: Framework
  readonly matrix: Matrix
  readonly boxes: readonly Box[]
}

/** What to leave out of the table; a filter is offered only where there is something to find. */
export function FilterPanel({ framework, matrix, boxes, choices, choose }: FilterPanelProps) {
  const { name } = useLevelNames()
  const offers = (key: keyof CompareChoices, found: (box: Box) => boolean) =>
    choices[key] !== null || boxes.some(found)
  const select = <T extends string>(
    key: 'movement' | 'difference' | 'evidence',
    values: readonly T[],
    textOf: (value: T) => string,
  ) => (
    <SelectField
      name={key}
      label={t(`filter.${key}`)}
      value={choices[key] ?? ''}
      choices={[
        { value: '', text: t('filter.any') },
        ...values.map((value) => ({ value, text: textOf(value) })),
      ]}
      onChange={(value) => choose({ [key]: values.find((one) => one === value) ?? null })}
    />
  )
  const isThinKnown = choices.evidence === 'thin' || boxes.some(({ thin }) => thin !== null)
  const evidenceOffered = evidenceFilters.filter((value) => value !== 'thin' || isThinKnown)
  const levels = framework.scale.levels.map(({ value }) => value).toSorted((a, b) => b - a)
  return (
    <Disclosure
      summary={t('filter.title')}
      startsOpen={isFiltered({ ...noFilters, ...choices, aspect: null })}
    >
      <div class="filters">
        <SelectField
          name="level"
          label={t('filter.level')}
          value={choices.level ?? ''}
          choices={[
            { value: '', text: t('filter.any') },
            ...levels.map((level) => ({ value: String(level), text: name(level) })),
            ...(matrix.layer === 'sealed' ? [] : [{ value: 'none', text: name(null) }]),
          ]}
          onChange={(value) => choose({ level: value || null })}
        />
        {offers('movement', ({ cell }) => Boolean(cell.movement)) &&
          select('movement', movements, (value) => t(`filter.moved.${value}`))}
        {choices.against !== null &&
          select('difference', differences, (value) => t(`filter.difference.${value}`))}
        {offers('evidence', ({ thin, cell }) => thin !== null || (cell.contradicting ?? 0) > 0) &&
          select('evidence', evidenceOffered, (value) => t(`filter.evidence.${value}`))}
        {offers('contested', ({ cell }) => (cell.contested ?? 'no') !== 'no') && (
          <Checkbox
            name="contested"
            label={t('filter.contested')}
            checked={choices.contested === 'yes'}
            onChange={(checked) => choose({ contested: checked ? 'yes' : null })}
          />
        )}
        {offers('outside', ({ outside }) => outside !== null) && (
          <Checkbox
            name="outside"
            label={t('filter.outside')}
            checked={choices.outside === 'yes'}
            onChange={(checked) => choose({ outside: checked ? 'yes' : null })}
          />
        )}
        {offers('changed', ({ changes }) => changes.length > 0) && (
          <Checkbox
            name="changed"
            label={t('filter.changed')}
            checked={choices.changed === 'yes'}
            onChange={(checked) => choose({ changed: checked ? 'yes' : null })}
          />
        )}
      </div>
    </Disclosure>
  )
}
