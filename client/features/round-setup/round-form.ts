import type { Round } from '../../../server/contract/rounds.ts'
import type { Bilingual } from '../../../server/core/language.ts'
import type { Versioned } from '../../versioned.ts'
import { bilingualFaults, type Fault, trimmed } from './bilingual-faults.ts'
import { noPosition, type PositionParts, partsOf, toPositionAt } from './position-at.ts'

/** What a round is called and which date it is as at. */
export interface RoundValues {
  readonly title: Bilingual
  readonly position: PositionParts
}

export const roundFields = [
  'carriedFrom',
  'title.en',
  'title.cy',
  'id',
  'positionAt',
  'framework',
  'regions',
]

export const newRoundValues: RoundValues = { title: { en: '', cy: '' }, position: noPosition }

export function valuesOf(round: Pick<Round, 'titles' | 'positionAt' | 'version'>) {
  const { titles, positionAt, version } = round
  const title = { en: titles.en, cy: titles.cy }
  return {
    value: { title, position: partsOf(positionAt) },
    version,
  } satisfies Versioned<RoundValues>
}

export function toRoundInput({ title, position }: RoundValues) {
  return { title: trimmed(title), positionAt: toPositionAt(position) ?? '' }
}

export function faultsOf({ title, position }: RoundValues): Fault[] {
  return [
    ...bilingualFaults('title', title),
    ...(toPositionAt(position) === null
      ? [{ field: 'positionAt', key: 'setup.position-bad' } as const]
      : []),
  ]
}

export function regionFaults(regions: readonly string[]): Fault[] {
  return regions.length === 0 ? [{ field: 'regions', key: 'setup.regions-missing' }] : []
}
