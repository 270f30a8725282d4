import { expect, it } from 'vitest'
import type { Db } from '../../../server/db/database.ts'
import { inTurn } from '../../../server/live/turns.ts'

const db = {} as Db

it('acts on one thing follow each other, also after one that fails; acts on another overlap', async () => {
  const done: string[] = []
  let finish = (): void => undefined
  const first = inTurn(db, 'one', async () => {
    await new Promise<void>((resolve) => {
      finish = resolve
    })
    done.push('first')
    throw new Error('failed')
  })
  const second = inTurn(db, 'one', async () => done.push('second'))
  await inTurn(db, 'other', async () => done.push('other'))
  finish()
  await expect(first).rejects.toThrow('failed')
  expect(await second).toBe(3)
  expect(done).toEqual(['other', 'first', 'second'])
})
