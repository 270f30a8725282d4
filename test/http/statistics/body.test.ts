import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { describe, expect, it } from 'vitest'
import { readBody } from '../../../server/features/statistics/body.ts'
import { keepBytes, takeBytes } from '../../../server/statistics/bytes.ts'
import { mostBytes } from '../../../server/statistics/reading/limits.ts'

const piece = (value: number, size = 64 * 1024) => Buffer.from(new Uint8Array(size).fill(value))

describe('the body of a request for statistics', () => {
  it('is handed over whole and in order, whatever pieces it came in', async () => {
    const kept = keepBytes()
    await readBody(Readable.from([piece(1), piece(2, 3), piece(3)]), kept)
    const whole = Buffer.concat([piece(1), piece(2, 3), piece(3)])
    expect(whole.equals(takeBytes(kept.port))).toBe(true)
    kept.close()
  })

  it('takes nothing away from memory that holds something else besides', async () => {
    const kept = keepBytes()
    const shared = piece(7)
    await readBody(Readable.from([shared.subarray(10, 20)]), kept)
    expect(takeBytes(kept.port)).toEqual(piece(7, 10))
    expect(shared.equals(piece(7))).toBe(true)
    kept.close()
  })

  it('leaves others a turn between any two of its pieces', async () => {
    const pieces = Array.from({ length: 20 }, (_, at) => piece(at))
    const body = new Readable({
      read() {
        while (this.push(pieces.shift() ?? null) && pieces.length > 0);
      },
    })
    let turns = 0
    const count = () => {
      turns += 1
      counting = setImmediate(count)
    }
    let counting = setImmediate(count)
    const kept = keepBytes()
    await readBody(body, kept)
    clearImmediate(counting)
    expect(turns).toBeGreaterThanOrEqual(19)
    kept.close()
  })

  it('is over where whoever sent it had left before it could be read', async () => {
    const body = Readable.from([piece(1)])
    body.destroy()
    await finished(body).catch(() => undefined)
    const kept = keepBytes()
    await expect(readBody(body, kept)).rejects.toMatchObject({ code: 'malformed' })
    kept.close()
  })

  it('is refused where it is too large, and runs through all the same', async () => {
    const body = Readable.from([piece(0, mostBytes), piece(0, 1), piece(0)])
    const kept = keepBytes()
    await expect(readBody(body, kept)).rejects.toMatchObject({ code: 'too-large' })
    await finished(body)
    kept.close()
  })
})
