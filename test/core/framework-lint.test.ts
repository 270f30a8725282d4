import { describe, expect, it } from 'vitest'
import { lintFramework } from '../../server/core/framework-lint.ts'
import { smallFramework } from '../support/toolkit.ts'

type Framework = typeof smallFramework

/** What the linter says of the small framework after one fault has been put into it. */
function faultsAfter(break_: (framework: Framework) => void): string[] {
  const framework = structuredClone(smallFramework)
  break_(framework)
  return lintFramework(framework)
}

/** The framework's own items, which the type has as perhaps missing. */
function first<T>(items: readonly T[]): T {
  const [item] = items
  if (item === undefined) throw new Error('the small framework has this')
  return item
}
const skill = ({ aspects }: Framework) => first(first(aspects).judgements)

describe('the framework linter', () => {
  it('finds nothing in a sound framework', () => {
    expect(lintFramework(smallFramework)).toEqual([])
  })

  it('finds a level that stands twice', () => {
    const faults = faultsAfter(({ scale: { levels } }) => {
      levels.push({ ...first(levels), code: 'copy' })
    })
    expect(faults).toContain('scale: level 5 stands twice')
  })

  it('finds a code of a level that stands twice', () => {
    const faults = faultsAfter(({ scale: { levels } }) => {
      const last = levels.at(-1)
      if (last) last.code = 'leading'
    })
    expect(faults).toEqual(['scale: “leading” stands twice'])
  })

  it('finds a gap in the levels', () => {
    const faults = faultsAfter(({ scale: { levels } }) => {
      first(levels).value = 6
    })
    expect(faults).toContain('scale: levels must run from 1 to 5, but there is a 6')
  })

  it('finds levels that begin at nought', () => {
    const faults = faultsAfter(({ scale: { levels } }) => {
      for (const level of levels) level.value -= 1
    })
    expect(faults).toContain('scale: levels must run from 1 to 5, but there is a 0')
  })

  it('finds a ground that stands twice, and one for a level that does not exist', () => {
    const faults = faultsAfter(({ scale: { grounds } }) => {
      grounds.push({ ...first(grounds), level: 9 })
    })
    expect(faults).toEqual([
      'grounds: “too-early” stands twice',
      'grounds: “too-early” is for level 9, which does not exist',
    ])
  })

  it('finds an aspect that stands twice', () => {
    const faults = faultsAfter(({ aspects }) => {
      const last = aspects.at(-1)
      if (last) last.code = 'people'
    })
    expect(faults).toEqual(['aspects: “people” stands twice'])
  })

  it('finds a judgement that stands twice, in another aspect too', () => {
    const faults = faultsAfter(({ aspects }) => {
      const planning = aspects.at(-1)?.judgements[0]
      if (planning) planning.code = 'skill'
    })
    expect(faults).toEqual(['judgements: “skill” stands twice'])
  })

  it('finds a descriptor that is missing', () => {
    const faults = faultsAfter((framework) => {
      skill(framework).descriptors.shift()
    })
    expect(faults).toEqual(['skill: descriptor of level 5 is missing'])
  })

  it('finds a descriptor that stands twice, and one that fits no level', () => {
    const faults = faultsAfter((framework) => {
      const { descriptors } = skill(framework)
      descriptors.push({ ...first(descriptors) }, { ...first(descriptors), level: 7 })
    })
    expect(faults).toEqual([
      'skill: descriptor of level 7 fits no level',
      'skill: descriptor of level 5 stands twice',
    ])
  })

  it('finds a boundary test that is missing', () => {
    const faults = faultsAfter((framework) => {
      skill(framework).boundaries.pop()
    })
    expect(faults).toEqual(['skill: boundary test 2 to 1 is missing'])
  })

  it('finds a boundary test between levels that are no neighbours, and one the wrong way round', () => {
    const faults = faultsAfter((framework) => {
      const { boundaries } = skill(framework)
      const boundary = first(boundaries)
      boundaries.push({ ...boundary, upper: 5, lower: 3 }, { ...boundary, upper: 1, lower: 2 })
    })
    expect(faults).toEqual([
      'skill: boundary test 5 to 3 fits no level',
      'skill: boundary test 1 to 2 fits no level',
    ])
  })

  it('finds a boundary test that stands twice', () => {
    const faults = faultsAfter((framework) => {
      const { boundaries } = skill(framework)
      boundaries.push({ ...first(boundaries) })
    })
    expect(faults).toEqual(['skill: boundary test 5 to 4 stands twice'])
  })
})
