import type { Region } from '../../../server/contract/rounds.ts'
import { inLanguage, t } from '../../language.tsx'
import type { ComparedField } from '../../ui/VersionConflict.tsx'
import type { PersonValues } from './person-form.ts'

/** Two versions of a person, field by field, in words. */
export function comparePeople(
  mine: PersonValues,
  current: PersonValues,
  regions: readonly Region[],
): ComparedField[] {
  const [left, right] = [inWords(mine, regions), inWords(current, regions)]
  return left.map(({ label, text }, index) => ({
    label,
    mine: text,
    current: right[index]?.text ?? '',
  }))
}

function inWords(values: PersonValues, regions: readonly Region[]) {
  const names = regions
    .filter(({ id }) => values.regions.includes(id))
    .map(({ name }) => inLanguage(name))
  return [
    { label: t('people.name'), text: values.name },
    { label: t('people.email'), text: values.email },
    { label: t('people.role'), text: t(`role.${values.role}`) },
    { label: t('people.regions'), text: names.join(', ') },
    { label: t('people.language'), text: t(`language.${values.language}`) },
  ]
}
