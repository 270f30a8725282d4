import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, type Site, startSite } from '../support/browser.ts'
import type { PersonKey } from '../support/people.ts'
import { decideAll, moveTo, type Scene, sealAll, setScene } from '../support/scene.ts'
import { words } from '../support/words.ts'

const levelNames = {
  en: ['', 'Absent', 'Behind', 'Level', 'Ahead', 'Leading'],
  cy: ['', 'Absennol', 'Ar ei hôl', 'Gwastad', 'Ar y blaen', 'Arwain'],
} as const
const skill = { en: 'Skill', cy: 'Sgil' } as const
const regionNames = {
  en: { north: 'North', south: 'South' },
  cy: { north: 'Gogledd', south: 'De' },
} as const

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const runs = [
  { kind: 'sqlite', language: 'en' },
  { kind: 'postgres', language: 'cy' },
] as const

describe.each(runs)('a review by its pages, on $kind in $language', ({ kind, language }) => {
  let site: Site
  let scene: Scene
  const say = words[language]
  const cellPath = () => `/rounds/${scene.roundId}/regions/north/judgements/skill`

  beforeAll(async () => {
    site = await startSite(kind, browser)
    scene = await setScene(site, 'sealed-judgement')
    await sealAll(site, scene, { except: 'skill', region: 'north' })
  })
  afterAll(() => site.close())

  it('lets two reviewers seal, and shows neither what the other gave', async () => {
    const rhys = await visit('rhys', cellPath())
    await rate(rhys, 2, 'Only two of nine schools were reached')
    const seren = await visit('seren', cellPath())
    expect(await seren.content()).not.toContain('Only two of nine')
    const asked = await site.as('seren')('GET', `/api/rounds/${scene.roundId}/cells/north/skill`)
    expect(asked.body).not.toContain('Only two of nine')
    expect(asked.json().ratings).toBeNull()
    await rate(seren, 4, 'Headteachers speak of it unasked')
    await rhys.reload()
    await rhys.getByText('Only two of nine').waitFor()
    expect(await rhys.content()).not.toContain('unasked')
  })

  it('lets the lead open all ratings at once', async () => {
    const page = await visit('lowri', `/rounds/${scene.roundId}`)
    await page.getByRole('button', { name: say('reveal.open') }).click()
    await page.getByRole('button', { name: say('reveal.confirm') }).click()
    await page.getByText(say('reveal.done')).first().waitFor()
    await page.goto(cellPath())
    const opened = page.locator('.rating-list')
    await opened.getByText('Only two of nine').waitFor()
    await opened.getByText('unasked').waitFor()
  })

  it('calibrates in a session that all see at once', async () => {
    const session = `/rounds/${scene.roundId}/calibration`
    const lowri = await visit('lowri', session)
    // They wait before it opens: one where it will be, one at a judgement of the other region.
    const rhys = await visit('rhys', session)
    const seren = await visit('seren', cellPath().replace('north', 'south'))
    await rhys.getByText(say('session.none-open')).waitFor()
    await lowri.getByRole('button', { name: say('session.open'), exact: true }).press('Enter')
    const take = (region: 'north' | 'south') =>
      lowri
        .getByRole('button', {
          name: say('session.take-next', {
            cell: `${skill[language]}, ${regionNames[language][region]}`,
          }),
        })
        .first()
    const next = take('north')
    await next.waitFor()
    await lowri.getByText(/rhys, seren/).waitFor()
    await next.press('Enter')
    for (const page of [lowri, rhys, seren]) await page.waitForURL(`**${cellPath()}`)

    await openPart(rhys, say('proposal.title'))
    await rhys.getByRole('radio', { name: levelNames[language][4] }).press('Space')
    const because = rhys.getByLabel(say('proposal.because'))
    await because.fill('Half of it holds')
    await rhys.getByRole('button', { name: say('proposal.send'), exact: true }).press('Enter')
    await lowri.getByText('Half of it holds').first().waitFor()
    await openPart(rhys, say('proposal.title'))
    await because.fill('Words that are not sent yet')

    await calibrateOutside(lowri)
    await seren.getByText('The minutes of March show it').first().waitFor()
    await openPart(seren, say('dissent.title'))
    await seren.getByLabel(say('dissent.because')).fill('March was one month')
    await seren.getByRole('button', { name: say('dissent.send') }).press('Enter')
    await lowri.getByText('March was one month').first().waitFor()
    await rhys.getByText('March was one month').first().waitFor()
    await rhys.getByText(say('dissent.overtaken')).waitFor()
    const kept = rhys.getByLabel(say('dissent.because'))
    expect(await kept.inputValue()).toBe('Words that are not sent yet')

    await take('south').press('Enter')
    await seren.waitForURL('**/regions/south/judgements/skill')
    await rhys.getByText(new RegExp(regionNames[language].south)).first().waitFor()
    expect(rhys.url()).toContain(cellPath())
    await decideAll(site, scene, 'calibrated', { except: 'skill', region: 'north' })
    await lowri.goto(session)
    await lowri.getByText(say('session.agenda-empty')).waitFor()
    await lowri.getByRole('button', { name: say('session.end'), exact: true }).press('Enter')
    await lowri.getByRole('button', { name: say('session.end-confirm') }).press('Enter')
    await lowri.getByRole('link', { name: say('session.to-its-record') }).press('Enter')
    await lowri.getByText('March was one month').first().waitFor()
  })

  /** Outside the medians a reason is asked for. */
  async function calibrateOutside(page: Page): Promise<void> {
    await choose(page, 5)
    const record = page.getByRole('button', { name: say('calibration.record') })
    await record.click()
    const reason = page.getByLabel(say('decision.because-needed'))
    await page.getByText(say('decision.because-missing')).first().waitFor()
    await reason.fill('The minutes of March show it')
    await page.getByLabel(say('statement.priority'), { exact: true }).fill('Visit the rest')
    await record.click()
    await page.getByText('The minutes of March show it').first().waitFor()
    expect((await scene.cell('lowri', 'north', 'skill')).calibrated?.level).toBe(5)
  }

  it('lets the consortium contest, and the lead answer and agree another level', async () => {
    await moveTo(site, scene, 'feedback', '2026-03-20')
    const nia = await visit('nia', cellPath())
    expect(await nia.content()).not.toMatch(/rhys|seren/)
    await nia.getByLabel(say('feedback.contest')).check()
    await nia.getByLabel(say('feedback.reasons')).fill('Two schools were left out')
    await nia.getByRole('button', { name: say('feedback.send') }).click()
    await nia.getByText('Two schools were left out').first().waitFor()
    await saved(nia, 'feedback')

    const lowri = await visit('lowri', cellPath())
    await lowri.getByText('Two schools were left out').first().waitFor()
    await lowri.getByLabel(say('answer.changed')).check()
    await lowri.getByLabel(say('answer.text')).fill('Both have been visited since')
    await lowri.getByRole('button', { name: say('answer.send') }).click()
    const agree = lowri.getByRole('button', { name: say('agreement.record') })
    await agree.waitFor()
    await choose(lowri, 4)
    await lowri.getByLabel(say('decision.because-needed')).fill('Both have been visited since')
    await agree.click()
    await saved(lowri, 'agreed')
  })

  it('publishes; the analyst finds the level in the matrix and opens its trail', async () => {
    site.clock.now = new Date('2026-03-21T09:00:00.000Z')
    await decideAll(site, scene, 'agreed', { except: 'skill', region: 'north' })
    await moveTo(site, scene, 'agreed')
    await moveTo(site, scene, 'published')
    const page = await visit('anwen', `/rounds/${scene.roundId}/matrix`)
    const cell = page.getByRole('link', { name: new RegExp(levelNames[language][4]) })
    await cell.first().waitFor()
    expect(await cell.count()).toBe(1)
    await cell.click()
    await page.getByRole('heading', { level: 1, name: skill[language] }).waitFor()
    await page.getByRole('table', { name: say('cell.trail') }).waitFor()
    await page.getByText('Both have been visited since').first().waitFor()
    expect(await page.content()).not.toMatch(/rhys|seren|lowri/)
  })

  async function visit(person: PersonKey, path: string): Promise<Page> {
    const page = await site.open(person, { language })
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page
  }

  /** Unfolds a part of a page by keyboard. */
  async function openPart(page: Page, title: string): Promise<void> {
    await page.locator('summary', { hasText: title }).press('Enter')
  }

  async function choose(page: Page, level: number): Promise<void> {
    const name = levelNames[language][level] ?? ''
    await page.getByRole('radio', { name, exact: false }).first().check()
  }

  async function rate(page: Page, level: number, strength: string): Promise<void> {
    await choose(page, level)
    await page.getByLabel(say('statement.strength'), { exact: true }).fill(strength)
    await page.getByRole('button', { name: say('rating.seal'), exact: true }).click()
    await page.getByRole('button', { name: say('rating.seal-confirm') }).click()
    await page.getByText(say('rating.own-sealed')).first().waitFor()
  }

  async function saved(page: Page, what: 'feedback' | 'agreed'): Promise<void> {
    await expect
      .poll(async () => (await scene.cell('lowri', 'north', 'skill'))[what] !== null, {
        timeout: 10_000,
      })
      .toBe(true)
    expect(page.isClosed()).toBe(false)
  }
})
