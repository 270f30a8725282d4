import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  calibrate,
  type Meeting,
  newIn,
  openMeeting,
  setCalibration,
} from '../../support/calibration.ts'
import { databaseKinds } from '../../support/databases.ts'
import { people } from '../../support/people.ts'
import { expectOk, type Scene } from '../../support/scene.ts'
import { change, create, startToolkit, type Toolkit } from '../../support/toolkit.ts'

describe.each(databaseKinds)('the record of a calibration session on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  let meeting: Meeting
  let decision: string

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setCalibration(toolkit)
    meeting = await openMeeting(toolkit, scene)
    await meeting.go({ region: 'south', judgement: 'trust' })
    await meeting.go({ region: 'north', judgement: 'skill' })
    const because = 'WHY it moved'
    decision = await calibrate(toolkit, scene, 'north', 'skill', { level: 1, because })
    const dissent = { decision, level: 5, text: 'DISSENT of Seren', language: 'cy' }
    const address = newIn(scene, 'north', 'skill', 'dissents')
    expectOk(await toolkit.as('seren')('PUT', address, dissent, create))
    const there = { there: [people.lowri.id, people.seren.id] }
    const attendance = `/api/calibration-sessions/${meeting.id}/attendance`
    const version = await meeting.version()
    expectOk(await toolkit.as('lowri')('PUT', attendance, there, change(version)))
    await meeting.end()
  })
  afterAll(() => toolkit.close())

  const address = () => `/api/calibration-sessions/${meeting.id}/record`
  const read = async (person: 'lowri' | 'rhys' | 'seren', lang = 'en') =>
    expectOk(await toolkit.as(person)('GET', `${address()}?lang=${lang}`)).json()
  const linesOf = ({ lines }: { lines: { key: string; text: string }[] }) =>
    new Map(lines.map(({ key, text }) => [key, text]))

  it('is drafted from what happened, in the order in which it did', async () => {
    const record = await read('rhys')
    const lines = linesOf(record)
    const keys = [...lines.keys()]
    expect(keys.indexOf('south.trust.sealed')).toBeLessThan(keys.indexOf('north.skill.sealed'))
    expect(lines.get('there')).toBe('Present: lowri, seren.')
    expect(lines.get('away')).toBe('Not present: rhys.')
    expect(lines.get('south.trust.open')).toBe('It was discussed and not settled.')
    expect(lines.get('north.skill.calibrated.1')).toContain('below every sealed level')
    expect(lines.get('north.skill.calibrated.1.because')).toBe('WHY it moved')
    expect(lines.get('north.skill.dissent.1')).toBe('DISSENT of Seren')
    expect(lines.get('north.left')).toBe('Trust; Planning')
    expect(lines.has('recused')).toBe(false)
    expect(record).toMatchObject({ version: 0, edited: false, behind: false })
  })

  it('is edited by the lead with versions, in each language apart', async () => {
    const edited = { lines: [{ key: 'opened', heading: 'The meeting', text: 'In Cardiff' }] }
    const lowri = toolkit.as('lowri')
    expectOk(await lowri('PUT', `${address()}?lang=en`, edited, change(0)))
    const stale = await lowri('PUT', `${address()}?lang=en`, edited, change(0))
    expect(stale.statusCode).toBe(412)
    expect(stale.json().error.details.current.version).toBe(1)
    expect((await read('rhys')).lines[0]).toMatchObject({ text: 'In Cardiff', asDrafted: false })
    expect((await read('rhys', 'cy')).edited).toBe(false)
    const back = { lines: (await read('lowri', 'cy')).lines.map(plain) }
    expectOk(await lowri('PUT', `${address()}?lang=en`, back, change(1)))
  })

  it('is taken out as a page that prints and as a Word document, in both languages', async () => {
    for (const [lang, level] of [
      ['en', 'Absent ('],
      ['cy', 'Absennol ('],
    ]) {
      const html = expectOk(await toolkit.as('rhys')('GET', `${address()}.html?lang=${lang}`))
      expect(html.body).toContain(`<html lang="${lang}">`)
      expect(html.body).toContain('<span lang="cy">DISSENT of Seren</span>')
      expect(html.body).toContain(level)
    }
    const docx = expectOk(await toolkit.as('rhys')('GET', `${address()}.docx?lang=cy`))
    expect(docx.headers['content-disposition']).toContain(`calibration-${scene.roundId}`)
    expect(docx.rawPayload.subarray(0, 2).toString()).toBe('PK')
  })

  it('tells a recused reviewer nothing of the region that they step out of', async () => {
    const recusal = `/api/reviews/${scene.reviews.north}/recusals/${people.rhys.id}`
    expectOk(await toolkit.as('lowri')('PUT', recusal, { reason: 'Taught there' }))
    const told = linesOf(await read('lowri', 'cy')).get('recused')
    expect(told).toContain('rhys (Gogledd)')
    for (const lang of ['en', 'cy']) {
      const keys = [...linesOf(await read('rhys', lang)).keys()]
      expect(keys.filter((key) => key.startsWith('north.'))).toEqual([])
      expect(keys).toContain('south.trust.sealed')
      const html = await toolkit.as('rhys')('GET', `${address()}.html?lang=${lang}`)
      expect(html.body).not.toMatch(/DISSENT|WHY|Absent \(/)
    }
  })

  it('tells in a later session which level stayed, and which was replaced', async () => {
    const later = await openMeeting(toolkit, scene)
    await later.go({ region: 'north', judgement: 'skill' })
    const readLater = async () => {
      const path = `/api/calibration-sessions/${later.id}/record?lang=en`
      return linesOf(expectOk(await toolkit.as('lowri')('GET', path)).json())
    }
    const stays = (await readLater()).get('north.skill.open')
    expect(stays).toMatch(/^It was discussed, and the calibrated level stays: /)
    await calibrate(toolkit, scene, 'north', 'skill', {
      ...{ level: 2, because: 'Seen again', supersedes: decision },
    })
    const lines = await readLater()
    expect(lines.get('north.skill.until-then')).toMatch(/^Calibrated until then: /)
    expect(lines.has('north.skill.open')).toBe(false)
    expect(linesOf(await read('lowri')).has('north.skill.until-then')).toBe(false)
  })
})

const plain = ({ key, heading, lead, text, language }: Record<string, unknown>) => ({
  key,
  text,
  ...(heading !== undefined && { heading }),
  ...(lead !== undefined && { lead }),
  ...(language !== undefined && { language }),
})
