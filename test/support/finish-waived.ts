import { randomUUID } from 'node:crypto'
import { expectOk, judgements, type Scene, statements } from './scene.ts'
import { change, create, type Toolkit } from './toolkit.ts'

/** Waives every cell of a scene in fieldwork and takes it to its publication, with level 3. */
export async function finishWaived(
  toolkit: Toolkit,
  { roundId, reviews, round }: Scene,
): Promise<void> {
  const lowri = toolkit.as('lowri')
  const move = async (to: string, more = {}) => {
    for (const { id, version } of (await round('lowri')).reviews) {
      const stage = `/api/reviews/${id}/stage`
      expectOk(await lowri('PUT', stage, { to, ...more }, change(version)))
    }
  }
  const decide = async (layer: string) => {
    for (const review of Object.values(reviews)) {
      for (const judgement of judgements) {
        const address = `/api/reviews/${review}/judgements/${judgement}/${layer}/${randomUUID()}`
        const level = { level: 3, reason: null, statements, because: 'Nobody could visit' }
        expectOk(await lowri('PUT', address, level, create))
      }
    }
  }
  for (const review of Object.values(reviews)) {
    for (const judgement of judgements) {
      const waiver = `/api/reviews/${review}/judgements/${judgement}/waiver`
      expectOk(await lowri('PUT', waiver, { reason: 'Not visited' }))
    }
  }
  await move('sealed-judgement')
  expectOk(await lowri('POST', `/api/rounds/${roundId}/reveal`, {}))
  await decide('calibrated')
  await move('feedback', { feedbackUntil: '2026-03-03' })
  toolkit.clock.now = new Date('2026-03-04T09:00:00.000Z')
  await decide('agreed')
  await move('agreed')
  await move('published')
}
