import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tellPresence } from '../../../server/presence.ts'
import {
  calibrate,
  type Meeting,
  newIn,
  openMeeting,
  readMeeting,
  setCalibration,
} from '../../support/calibration.ts'
import { databaseKinds } from '../../support/databases.ts'
import { followStream, listen, seqsOf } from '../../support/live-stream.ts'
import { people } from '../../support/people.ts'
import { expectOk, type Scene } from '../../support/scene.ts'
import { change, create, startToolkit, type Toolkit } from '../../support/toolkit.ts'

describe.each(databaseKinds)('a calibration session on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  let meeting: Meeting
  let url: string

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setCalibration(toolkit)
    meeting = await openMeeting(toolkit, scene)
    url = await listen(toolkit.app)
  })
  afterAll(() => toolkit.close())

  const agendaOf = async (person: 'lowri' | 'rhys' | 'seren') =>
    expectOk(
      await toolkit.as(person)('GET', `/api/rounds/${scene.roundId}/calibration-agenda`),
    ).json()

  it('has the cells in the order of their differences, and the unanimous apart', async () => {
    const { open, unanimous, settled } = await agendaOf('rhys')
    const names = (entries: { region: string; judgement: string }[]) =>
      entries.map(({ region, judgement }) => `${region} ${judgement}`)
    expect(names(open)).toEqual(['north skill', 'south trust', 'north trust', 'south planning'])
    expect(open[0].reasons.slice(0, 2)).toEqual([
      { why: 'apart', lowest: 2, highest: 5, by: 3 },
      { why: 'straddles' },
    ])
    expect(names(unanimous)).toEqual(['south skill', 'north planning'])
    expect(settled).toEqual([])
  })

  it('is one at a time, and opened once however often that is sent', async () => {
    const lowri = toolkit.as('lowri')
    const address = `/api/rounds/${scene.roundId}/calibration-sessions`
    const again = await lowri('PUT', `${address}/${meeting.id}`, undefined, create)
    expect(again.json()).toEqual({ id: meeting.id, version: 1 })
    const other = await lowri('PUT', `${address}/${randomUUID()}`, undefined, create)
    expect(other.json().error.code).toBe('calibration-open')
  })

  it('is heard of at once by those who wait for it, as it ends and opens', async () => {
    const lobby = `${url}/api/rounds/${scene.roundId}/calibration-sessions/events`
    const stream = await followStream(lobby, { person: 'rhys' })
    const first = await stream.until(({ name }) => name === 'snapshot')
    expect(first.data.view.open.id).toBe(meeting.id)
    await meeting.end()
    const ended = await stream.until(({ data }) => data?.type === 'ended')
    expect(ended.data.parts).toEqual({ open: null })
    meeting = await openMeeting(toolkit, scene)
    const opened = await stream.until(({ data }) => data?.type === 'opened')
    expect(opened.data.parts.open.id).toBe(meeting.id)
    await tellPresence(toolkit.deps)
    await stream.until(({ name, data }) => name === 'beat' && !('here' in data))
    stream.leave()
    const { here } = await readMeeting(toolkit, 'seren', meeting)
    expect(here).not.toContain(people.rhys.id)
    const since = await toolkit.as('rhys')(
      'GET',
      `/api/rounds/${scene.roundId}/calibration-sessions/events?after=${ended.seq}`,
    )
    expect(since.json().events).toMatchObject([{ type: 'opened' }])
  })

  it('takes two who follow it to a cell at once, and tells both what happens there', async () => {
    const streams = await Promise.all(
      (['rhys', 'seren'] as const).map((person) =>
        followStream(`${url}${meeting.events}`, { person }),
      ),
    )
    await Promise.all(streams.map((stream) => stream.until(({ name }) => name === 'snapshot')))
    await meeting.go({ region: 'north', judgement: 'skill' })
    const proposal = { level: 4, because: 'WORDS of a proposal', language: 'en' }
    const address = newIn(scene, 'north', 'skill', 'proposals')
    expectOk(await toolkit.as('rhys')('PUT', address, proposal, create))
    const decision = await calibrate(toolkit, scene, 'north', 'skill', { level: 4 })
    for (const stream of streams) {
      const last = await stream.until(({ data }) => data?.type === 'calibrated')
      const went = await stream.until(({ data }) => data?.type === 'went')
      expect(went.data.parts.now.place).toEqual({ region: 'north', judgement: 'skill' })
      expect(last.data.parts['marks:north'].skill).toEqual({
        calibrated: decision,
        proposals: 1,
        dissents: 0,
      })
      expect(seqsOf(stream)).toEqual([1, 2, 3].map((step) => (went.seq ?? 0) - 1 + step))
      expect(stream.bytes()).not.toContain('WORDS')
      stream.leave()
    }
  })

  it('tells who is there, and counts nobody twice', async () => {
    const stream = await followStream(`${url}${meeting.events}`, { person: 'seren' })
    await stream.until(({ name }) => name === 'snapshot')
    const told = () => stream.messages.find(({ name, data }) => name === 'beat' && 'here' in data)
    // A stream is known to the hub a moment after its snapshot.
    await expect
      .poll(async () => {
        await tellPresence(toolkit.deps)
        return told()?.data.here
      })
      .toContain(people.seren.id)
    stream.leave()
    const { here, present } = await readMeeting(toolkit, 'rhys', meeting)
    expect(here).toContain(people.rhys.id)
    expect(present).toBe(new Set(here).size)
  })

  it('refuses a move made against what has moved, with where the session is', async () => {
    const address = `/api/calibration-sessions/${meeting.id}/place`
    const stale = await toolkit.as('lowri')('POST', address, { to: null }, change(1))
    expect(stale.statusCode).toBe(412)
    expect(stale.json().error.details.current.place).toEqual({
      region: 'north',
      judgement: 'skill',
    })
    const unknown = { to: { region: 'north', judgement: 'nothing' } }
    const version = await meeting.version()
    const answer = await toolkit.as('lowri')('POST', address, unknown, change(version))
    expect(answer.json().error).toMatchObject({ code: 'unknown-cell', path: 'to' })
  })

  it('takes no proposal for a level that has been calibrated', async () => {
    const proposal = { level: 3, because: 'To nobody', language: 'en' }
    const late = await toolkit.as('rhys')(
      'PUT',
      newIn(scene, 'north', 'skill', 'proposals'),
      proposal,
      create,
    )
    expect(late.statusCode).toBe(409)
    expect(late.json().error.code).toBe('calibrated-meanwhile')
    expect((await scene.cell('rhys', 'north', 'skill')).proposals).toHaveLength(1)
  })

  it('keeps a dissent in the words of who dissents, and never changes it', async () => {
    const { calibrated } = await scene.cell('seren', 'north', 'skill')
    const address = newIn(scene, 'north', 'skill', 'dissents')
    const body = { decision: calibrated?.id, level: 5, text: 'Rwy’n anghytuno', language: 'cy' }
    const seren = toolkit.as('seren')
    expectOk(await seren('PUT', address, body, create))
    expectOk(await seren('PUT', address, body, create))
    const changed = await seren('PUT', address, { ...body, text: 'Else' }, create)
    expect(changed.statusCode).toBe(409)
    const { dissents } = await scene.cell('rhys', 'north', 'skill')
    expect(dissents).toMatchObject([
      {
        by: 'seren',
        level: 5,
        text: body.text,
        language: 'cy',
        decision: calibrated?.id,
      },
    ])
    const elsewhere = newIn(scene, 'north', 'trust', 'dissents')
    const misplaced = await seren('PUT', elsewhere, body, create)
    expect(misplaced.json().error).toMatchObject({ code: 'refers-to-nothing', path: 'decision' })
  })

  it('adopts the unanimous in one step, and nothing that differs', async () => {
    const { unanimous } = await agendaOf('lowri')
    const cells = unanimous.map(({ region, judgement }: Record<string, string>) => ({
      region,
      judgement,
    }))
    const adopt = (id: string, wanted: unknown[]) =>
      toolkit.as('lowri')(
        'PUT',
        `/api/rounds/${scene.roundId}/adoptions/${id}`,
        { cells: wanted },
        create,
      )
    const split = await adopt(randomUUID(), [...cells, { region: 'south', judgement: 'trust' }])
    expect(split.json().error).toMatchObject({ code: 'not-unanimous', path: 'cells.2' })
    expect((await agendaOf('lowri')).unanimous).toHaveLength(2)
    const id = randomUUID()
    expectOk(await adopt(id, cells))
    expectOk(await adopt(id, cells))
    expect((await scene.cell('rhys', 'north', 'planning')).calibrated?.level).toBe(3)
    const { unanimous: left, settled } = await agendaOf('lowri')
    expect(left).toEqual([])
    expect(settled).toHaveLength(3)
  })

  it('tells a recused reviewer nothing of the region that they step out of', async () => {
    const stream = await followStream(`${url}${meeting.events}`, { person: 'seren' })
    await stream.until(({ name }) => name === 'snapshot')
    const recusal = `/api/reviews/${scene.reviews.north}/recusals/${people.seren.id}`
    expectOk(await toolkit.as('lowri')('PUT', recusal, { reason: 'Taught there' }))
    await stream.ended
    const { view } = await readMeeting(toolkit, 'seren', meeting)
    expect(Object.keys(view).filter((part) => part.startsWith('marks:'))).toEqual(['marks:south'])
    expect(view.people).toContainEqual({
      id: people.seren.id,
      name: 'seren',
      part: 'reviewer',
      recused: ['north'],
    })
    const { open, settled } = await agendaOf('seren')
    const regions = [...open, ...settled].map(({ region }: { region: string }) => region)
    expect(new Set(regions)).toEqual(new Set(['south']))
    expectOk(await toolkit.as('lowri')('DELETE', recusal))
  })

  it('records who was there, and ends', async () => {
    const address = `/api/calibration-sessions/${meeting.id}`
    const lowri = toolkit.as('lowri')
    const stranger = { there: [people.lowri.id, people.nia.id] }
    const version = await meeting.version()
    const refused = await lowri('PUT', `${address}/attendance`, stranger, change(version))
    expect(refused.json().error).toMatchObject({ code: 'not-in-team', path: 'there.1' })
    const there = { there: [people.lowri.id, people.rhys.id] }
    expectOk(await lowri('PUT', `${address}/attendance`, there, change(version)))
    await meeting.end()
    const { view } = await readMeeting(toolkit, 'rhys', meeting)
    expect(view.now).toMatchObject({ state: 'ended', place: null })
    expect(view.attendance.confirmed.toSorted()).toEqual(there.there.toSorted())
    const late = { to: { region: 'south', judgement: 'trust' } }
    const move = await lowri('POST', `${address}/place`, late, change(await meeting.version()))
    expect(move.json().error.code).toBe('calibration-ended')
  })
})
