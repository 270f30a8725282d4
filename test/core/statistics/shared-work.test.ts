import { describe, expect, it } from 'vitest'
import { createSharedWork } from '../../../server/statistics/shared-work.ts'

/** Work that waits to be told how it ends, and says whether it was stopped. */
function heldWork() {
  const begun: { finish: (result: string) => void; signal: AbortSignal }[] = []
  const work = (signal: AbortSignal) =>
    new Promise<string>((finish) => begun.push({ finish, signal }))
  return { begun, work }
}

const staying = () => new AbortController().signal

describe('work that several ask for at once', () => {
  it('is done once for the same key, and again for another or later', async () => {
    const share = createSharedWork<string>()
    const { begun, work } = heldWork()
    const both = [share('same', staying(), work), share('same', staying(), work)]
    const other = share('other', staying(), work)
    expect(begun).toHaveLength(2)
    begun[0]?.finish('first')
    begun[1]?.finish('other')
    expect(await Promise.all(both)).toEqual(['first', 'first'])
    expect(await other).toBe('other')
    const later = share('same', staying(), work)
    begun[2]?.finish('later')
    expect(await later).toBe('later')
  })

  it('goes on while one of them waits, though who began it has gone', async () => {
    const share = createSharedWork<string>()
    const { begun, work } = heldWork()
    const leaving = new AbortController()
    const left = share('same', leaving.signal, work)
    const stays = share('same', staying(), work)
    leaving.abort()
    await expect(left).rejects.toThrow()
    expect(begun[0]?.signal.aborted).toBe(false)
    begun[0]?.finish('done')
    expect(await stays).toBe('done')
  })

  it('is stopped once nobody waits, and begun anew for who comes then', async () => {
    const share = createSharedWork<string>()
    const { begun, work } = heldWork()
    const leaving = new AbortController()
    const left = share('same', leaving.signal, work)
    leaving.abort()
    await expect(left).rejects.toThrow()
    expect(begun[0]?.signal.aborted).toBe(true)
    const anew = share('same', staying(), work)
    expect(begun).toHaveLength(2)
    begun[1]?.finish('anew')
    expect(await anew).toBe('anew')
  })

  it('fails for all who wait where it fails', async () => {
    const share = createSharedWork<string>()
    const fail = () => Promise.reject(new Error('too much'))
    const both = [share('same', staying(), fail), share('same', staying(), fail)]
    for (const one of both) await expect(one).rejects.toThrow('too much')
  })
})
