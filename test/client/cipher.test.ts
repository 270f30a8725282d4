import { describe, expect, it } from 'vitest'
import { createCipher } from '../../client/buffer/cipher.ts'

const words = { strength: 'Mae’r weledigaeth yn glir' }

describe('the cipher of the buffer', () => {
  it('gives the words back to whoever has the same secret', async () => {
    const encrypted = await (await createCipher('a secret')).encrypt('one', words)
    expect(await (await createCipher('a secret')).decrypt('one', encrypted)).toEqual(words)
  })

  it('gives nothing to another person, in another place, or after a change', async () => {
    const cipher = await createCipher('a secret')
    const encrypted = await cipher.encrypt('one', words)
    const other = await createCipher('another secret')
    await expect(other.decrypt('one', encrypted)).rejects.toThrow()
    await expect(cipher.decrypt('two', encrypted)).rejects.toThrow()
    const changed = new Uint8Array(encrypted.data.slice(0))
    changed[0] = (changed[0] ?? 0) ^ 1
    const tampered = { iv: encrypted.iv, data: changed.buffer }
    await expect(cipher.decrypt('one', tampered)).rejects.toThrow()
  })

  it('makes other bytes of the same words each time', async () => {
    const cipher = await createCipher('a secret')
    const [first, second] = [await cipher.encrypt('one', words), await cipher.encrypt('one', words)]
    expect(Buffer.from(first.data)).not.toEqual(Buffer.from(second.data))
  })

  it('names an entry by an id that is the same each time and tells nothing', async () => {
    const [one, again] = [await createCipher('a secret'), await createCipher('a secret')]
    const id = await one.idOf('feedback use-of-data')
    expect(id).toMatch(/^[0-9a-f]{64}$/)
    expect(await again.idOf('feedback use-of-data')).toBe(id)
    expect(await (await createCipher('another secret')).idOf('feedback use-of-data')).not.toBe(id)
  })
})
