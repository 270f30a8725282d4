import { describe, expect, it } from 'vitest'
import { createFairQueue, type Owner } from '../../../server/statistics/queue.ts'

const never = new AbortController().signal

/** A queue whose work is told in the order in which it begins. */
function startQueue() {
  const queue = createFairQueue({ places: 2, placesForPeople: 1, most: 6, mostOfOne: 3 })
  const begun: string[] = []
  const join = (owner: Owner, name: string, signal = never) => {
    const turn = queue.join(owner)
    turn?.begin(signal).then(
      () => begun.push(name),
      () => begun.push(`${name} gave up`),
    )
    return turn
  }
  return { join, begun, settle: () => new Promise((resolve) => setTimeout(resolve)) }
}

describe('the queue of computations', () => {
  it('keeps a place for the pages, which wait for no person', async () => {
    const { join, begun, settle } = startQueue()
    join('ann', 'ann 1')
    join('ann', 'ann 2')
    join(null, 'a page')
    await settle()
    expect(begun).toEqual(['ann 1', 'a page'])
  })

  it('lets everybody have a turn before anybody has a second', async () => {
    const { join, begun, settle } = startQueue()
    const first = join('ann', 'ann 1')
    join('ann', 'ann 2')
    join('ann', 'ann 3')
    const ben = join('ben', 'ben 1')
    await settle()
    first?.end()
    await settle()
    expect(begun).toEqual(['ann 1', 'ben 1'])
    ben?.end()
    await settle()
    expect(begun).toEqual(['ann 1', 'ben 1', 'ann 2'])
  })

  it('turns away who has too many, and everybody when it is full', () => {
    const { join } = startQueue()
    expect([1, 2, 3].map((n) => join('ann', `ann ${n}`) !== null)).toEqual([true, true, true])
    expect(join('ann', 'ann 4')).toBeNull()
    expect([1, 2, 3].map((n) => join('ben', `ben ${n}`) !== null)).toEqual([true, true, true])
    expect(join('cat', 'cat 1')).toBeNull()
    expect(join(null, 'a page')).not.toBeNull()
  })

  it('forgets who gives up, and gives back each place once', async () => {
    const { join, begun, settle } = startQueue()
    const leaving = new AbortController()
    const first = join('ann', 'ann 1')
    const second = join('ann', 'ann 2', leaving.signal)
    join('ann', 'ann 3')
    leaving.abort()
    await settle()
    second?.end()
    second?.end()
    first?.end()
    await settle()
    expect(begun).toEqual(['ann 1', 'ann 2 gave up', 'ann 3'])
    expect(join('ann', 'ann 4')).not.toBeNull()
    expect(join('ann', 'ann 5')).not.toBeNull()
    expect(join('ann', 'ann 6')).toBeNull()
  })
})
