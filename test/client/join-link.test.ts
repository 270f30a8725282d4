import { describe, expect, it } from 'vitest'
import { originForOthers } from '../../client/features/workshop-room/join-link.ts'

const page = (origin: string) => new URL(origin)

describe('the address by which phones join', () => {
  it('is that of the page, where the page has one that others can open', () => {
    const at = page('https://readiness.example.org')
    expect(originForOthers(at, null)).toBe('https://readiness.example.org')
    expect(originForOthers(page('http://192.168.1.20:3000'), 'http://10.0.0.5:3000')).toBe(
      'http://192.168.1.20:3000',
    )
  })

  it('is the machine’s own in the network, where the page’s leads each phone to itself', () => {
    for (const own of ['http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000']) {
      expect(originForOthers(page(own), 'http://192.168.1.20:3000')).toBe(
        'http://192.168.1.20:3000',
      )
      expect(originForOthers(page(own), null)).toBeNull()
    }
  })
})
