import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Minutes } from '../../../server/contract/workshop-record.ts'
import { databaseKinds } from '../../support/databases.ts'
import type { PersonKey } from '../../support/people.ts'
import { cast, level, openRoomOf, type Room } from '../../support/room.ts'
import { expectOk, type Scene, setScene } from '../../support/scene.ts'
import { change, create, startToolkit, type Toolkit } from '../../support/toolkit.ts'

describe.each(databaseKinds)('the minutes of a workshop on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  let room: Room
  const address = () => `/api/workshops/${room.id}/minutes`

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'self-review')
    room = await openRoomOf(toolkit, scene.reviews.north)
    const guests = [await room.join('Mair'), await room.join('Owain')]
    await room.go({ judgement: 'skill', step: 'ballot' })
    const ballotRound = (await room.state()).view.now.ballot?.id ?? ''
    for (const [index, guest] of guests.entries()) {
      expectOk(await cast(toolkit, room, guest, { ...level(2 + index), ballotRound }))
    }
    await room.reveal()
    const agreement = {
      level: 3,
      statements: [{ kind: 'strength', language: 'cy', text: 'Tîm <da>\u0007 & chryf' }],
      dissent: 'Red, says one',
      dissentLanguage: 'en',
    }
    const place = `/api/workshops/${room.id}/judgements/skill/agreements/${randomUUID()}`
    expectOk(await toolkit.as('nia')('PUT', place, agreement, create))
    const { version } = (await room.state()).view.now
    const ending = `/api/workshops/${room.id}/ending`
    expectOk(await toolkit.as('nia')('POST', ending, undefined, change(version)))
  })
  afterAll(() => toolkit.close())

  const read = async (language = 'en'): Promise<Minutes> =>
    expectOk(await toolkit.as('nia')('GET', `${address()}?lang=${language}`)).json()
  const lineOf = ({ lines }: Minutes, key: string) => lines.find((line) => line.key === key)
  const edit = (lines: Minutes['lines'], version: number, as: PersonKey = 'nia') => {
    const sent = lines.map(({ seqs: _, level: __, asDrafted: ___, ...line }) => line)
    return toolkit.as(as)('PUT', `${address()}?lang=en`, { lines: sent }, change(version))
  }

  it('are drafted from the log, and each line names the events that it rests on', async () => {
    const minutes = await read()
    expect(minutes).toMatchObject({ language: 'en', version: 0, edited: false, behind: false })
    expect(lineOf(minutes, 'people')?.text).toBe('2 people took part.')
    const ballot = lineOf(minutes, 'skill.ballot.1')
    expect(ballot?.text).toMatch(/^First ballot: .* 1, .* 1\. The answers were spread out\.$/)
    expect(lineOf(minutes, 'skill.agreed')).toMatchObject({ level: 3, asDrafted: true })
    expect(lineOf(minutes, 'skill.statement.1')).toMatchObject({ language: 'cy' })
    expect(lineOf(minutes, 'not-reached')?.text).toBe('Trust.')
    const all = `/api/workshops/${room.id}/events?as=facilitator&after=0`
    const { events } = expectOk(await toolkit.as('nia')('GET', all)).json()
    const typesOf = (key: string) =>
      lineOf(minutes, key)?.seqs.map(
        (seq) => events.find((event: { seq: number }) => event.seq === seq).type,
      )
    expect(typesOf('skill.ballot.1')).toEqual(['ballot-opened', 'revealed'])
    expect(typesOf('skill.agreed')).toEqual(['agreed'])
    expect(typesOf('people')).toEqual(['joined', 'joined'])
    expect(typesOf('ended')).toEqual(['ended'])
    expect(JSON.stringify(minutes)).not.toMatch(/Mair|Owain/)
  })

  it('are for those who may know what was agreed, and nobody else before the reveal', async () => {
    for (const person of ['rhys', 'lowri', 'sion', 'anwen', 'ada'] as const) {
      for (const ending of ['', '.docx', '.html']) {
        const answer = await toolkit.as(person)('GET', `${address()}${ending}`)
        expect([person, answer.statusCode]).toEqual([person, 403])
      }
    }
  })

  it('are taken out as a page that prints, with its language, and where it comes from', async () => {
    const page = expectOk(await toolkit.as('nia')('GET', `${address()}.html?lang=cy`))
    expect(page.headers['content-type']).toContain('text/html')
    expect(page.body).toContain('<html lang="cy">')
    expect(page.body).toContain('Cofnodion y gweithdy hunanadolygu: Gogledd')
    expect(page.body).toContain('<strong>Cryfder:</strong> <span lang="cy">Tîm &lt;da&gt;')
    expect(page.body).toContain('<span lang="en">Red, says one</span>')
    expect(page.body).toContain('Mawrth 2026')
    expect(page.body).toContain('<th scope="col">')
  })

  it('are taken out as a Word document with headings and a header row that repeats', async () => {
    const file = expectOk(await toolkit.as('nia')('GET', `${address()}.docx?lang=cy`))
    expect(file.headers['content-disposition']).toMatch(/filename="minutes-.*-north-cy\.docx"/)
    const { default: Zip } = await import('jszip')
    const zip = await Zip.loadAsync(file.rawPayload)
    const body = (await zip.file('word/document.xml')?.async('string')) ?? ''
    expect(body).toContain('w:val="Heading1"')
    expect(body).toContain('<w:tblHeader/>')
    expect(body).toContain('Tîm &lt;da&gt; &amp; chryf')
    const styles = (await zip.file('word/styles.xml')?.async('string')) ?? ''
    expect(styles).toContain('cy-GB')
  })

  it('are edited against the version that was seen; what nobody edited stays as drafted', async () => {
    const { lines } = await read()
    const mended = lines.map((line) =>
      line.key === 'people' ? { ...line, text: 'Two leaders took part.' } : line,
    )
    const added = [...mended, { key: 'added.1', seqs: [], text: 'Tea was had.', asDrafted: false }]
    expect(expectOk(await edit(added, 0)).json()).toEqual({ version: 1 })
    const edited = await read()
    expect(edited).toMatchObject({ version: 1, edited: true, behind: false })
    expect(lineOf(edited, 'people')).toMatchObject({
      text: 'Two leaders took part.',
      asDrafted: false,
    })
    expect(lineOf(edited, 'ended')?.asDrafted).toBe(true)
    expect(lineOf(edited, 'added.1')).toMatchObject({ text: 'Tea was had.', seqs: [] })
    const late = await edit(lines, 0)
    expect(late.statusCode).toBe(412)
    expect(late.json().error.details.current).toMatchObject({ version: 1 })
    expect((await read('cy')).edited).toBe(false)
    expect((await edit(lines, 1, 'rhys')).statusCode).toBe(403)
  })

  it('say where the workshop went on after they were edited', async () => {
    const { version } = (await room.state()).view.now
    const opening = `/api/workshops/${room.id}/opening`
    expectOk(await toolkit.as('nia')('POST', opening, undefined, change(version)))
    expect((await read()).behind).toBe(true)
    const draft = await read('cy')
    expect(lineOf(draft, 'reopened.1')).toBeDefined()
    expect(lineOf(draft, 'ended')?.text).toBe('Nid yw’r gweithdy wedi dod i ben.')
  })
})
