import type { Browser, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Framework } from '../../server/contract/framework.ts'
import { judgementsOf } from '../../server/core/framework.ts'
import { readFrameworks } from '../../server/features/frameworks/files.ts'
import { storeFrameworks } from '../../server/features/frameworks/use-cases.ts'
import { launchChromium, password, type Site, startSite } from '../support/browser.ts'
import { type Keyboard, keyboardOn } from '../support/keyboard.ts'
import { type PersonKey, people } from '../support/people.ts'
import { expectOk } from '../support/scene.ts'
import { create } from '../support/toolkit.ts'
import { words } from '../support/words.ts'

const say = words.cy
const round = { id: 'autumn', title: 'Adolygiad yr hydref' }
const region = { id: 'north', name: 'Gogledd' }
const framework = readFrameworks('frameworks')[0] as Framework
const judgements = judgementsOf(framework).map(({ judgement }) => judgement)
const titles = judgements.map(({ title }) => title.cy)
const [firstTitle = '', contestedTitle = ''] = titles
const levelName = (level: number) =>
  framework.scale.levels.find(({ value }) => value === level)?.name.cy ?? ''

/** Characters that rate, or that lead to another judgement, wherever nobody types. */
const strength = 'Jon: 14'
const corrected = 'Mae 14 o 15 ysgol'

/** A name that goes on after these words. */
const startingWith = (words: string): RegExp =>
  new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

/** What is asked before a review moves on to a stage. */
const questions = {
  'sealed-judgement': 'desk.step-question',
  feedback: 'desk.step-question',
  agreed: 'desk.agree-question',
  published: 'desk.publish-question',
} as const

let browser: Browser
let site: Site
beforeAll(async () => {
  browser = await launchChromium()
  site = await startSite('sqlite', browser)
  site.clock.now = new Date()
  await storeFrameworks(site.deps.db, [framework])
  const ada = site.as('ada')
  const { title, id } = round
  const body = {
    title: { en: 'Autumn review', cy: title },
    positionAt: '2026-03',
    framework: framework.id,
    regions: [region.id],
  }
  expectOk(await ada('PUT', `/api/rounds/${id}`, body, create))
  expectOk(await ada('PUT', `/api/rounds/${id}/leads/${people.lowri.id}`))
  const { reviews } = expectOk(await ada('GET', `/api/rounds/${id}`)).json()
  for (const { id: reviewer } of [people.rhys, people.seren]) {
    expectOk(await ada('PUT', `/api/reviews/${reviews[0].id}/reviewers/${reviewer}`))
  }
})
afterAll(async () => {
  await site.close()
  await browser.close()
})

describe('a whole review of twelve judgements by keyboard alone, in Welsh', () => {
  let lead: Keyboard
  let consortium: Keyboard

  it('signs the lead in, who writes the twelve expected positions in one sitting', async () => {
    lead = keyboardOn(await site.open(null, { language: 'cy' }))
    await lead.page.goto('/')
    await lead.activate('link', say('sign-in.title'))
    await lead.landOn('heading', say('sign-in.title'))
    await lead.tabTo('textbox', say('sign-in.email'))
    await lead.type('lowri@example.org')
    await lead.tabTo('textbox', say('sign-in.password'))
    await lead.type(password)
    await lead.press('Enter')
    await lead.landOn('heading', say('toolkit.name'))
    await openRegion(lead)
    await lead.activate('link', say('review.to-positions'))
    await lead.landOn('heading', say('positions.title', { region: region.name }))
    await lead.tabTo('textbox', say('position.text'))
    for (const index of titles.keys()) {
      await lead.landOn('textbox', say('position.text'))
      await lead.type(`Cam ${index + 1}`)
      await lead.tabTo('textbox', say('position.reference'))
      await lead.type('t. 3')
      await lead.press('Control+Enter')
    }
    await lead.page.getByText(say('positions.recorded', { recorded: 12, total: 12 })).waitFor()
    await lead.activate('link', say('positions.done'))
    await lead.landOn('heading', say('region.title', { region: region.name }))
  })

  it('moves on to sealed judgement', () => moveOn(lead, 'sealed-judgement'))

  it('lets both reviewers, side by side, rate and seal all twelve', async () => {
    await Promise.all([rateAll('rhys', 3), rateAll('seren', 4)])
  })

  it('opens the sealed ratings', async () => {
    await lead.page.reload()
    await lead.activate('button', say('reveal.open'))
    await lead.landOn('paragraph', say('reveal.question'))
    await lead.activate('button', say('confirm.cancel'))
    await lead.landOn('button', say('reveal.open'))
    await lead.press('Enter')
    await lead.landOn('paragraph', say('reveal.question'))
    await lead.activate('button', say('reveal.confirm'))
    await lead.landOn('heading', say('desk.next'))
  })

  it('calibrates all twelve, with a reason where the level is outside the medians', async () => {
    await lead.activate(
      'link',
      say('desk.open-cell', { judgement: firstTitle, region: region.name }),
    )
    for (const title of titles) {
      await lead.landOn('heading', title)
      await lead.tabTo('radio', new RegExp(levelName(4)))
      await lead.press('Space')
      const isOutside = title === contestedTitle
      if (isOutside) await lead.arrowTo('ArrowDown', new RegExp(levelName(2)))
      else await lead.arrowTo('ArrowDown', new RegExp(levelName(3)))
      if (isOutside) {
        await lead.tabTo('textbox', say('decision.because-needed'))
        await lead.type('Cofnodion mis Mawrth')
      }
      await lead.tabTo('textbox', say('statement.strength'))
      await lead.type('Mae 14 ysgol')
      await lead.activate('button', say('calibration.record'))
      await lead.landOn('alert', say('notification.success'))
      const next = titles[titles.indexOf(title) + 1]
      if (next) await lead.activate('link', say('calibration.next', { judgement: next }))
      else await lead.activate('link', say('decision.to-region', { region: region.name }))
    }
    await lead.landOn('heading', say('region.title', { region: region.name }))
  })

  it('moves on to feedback, with a last day for answers', async () => {
    const day = new Date(Date.now() + 14 * 86_400_000)
    await lead.tabTo('input', new RegExp(say('desk.until')))
    // As a browser in American English, which these tests have, takes a date.
    await lead.type(
      [day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join(''),
    )
    await lead.type(String(day.getFullYear()))
    await moveOn(lead, 'feedback')
  })

  it('lets the consortium contest one point, and accept the rest in one step', async () => {
    consortium = await visit('nia')
    await consortium.activate('link', say('room.open', { region: region.name }))
    await consortium.landOn('heading', say('room.title', { region: region.name }))
    await consortium.page.getByRole('link', { name: contestedTitle }).waitFor()
    await consortium.activate('link', contestedTitle)
    await consortium.activate('summary', say('room.contest'))
    await consortium.tabTo('checkbox', /Mae 14 ysgol/)
    await consortium.press('Space')
    await consortium.tabTo('textbox', say('point.reason'))
    await consortium.type('Nid 14 ond 14 o 15')
    await consortium.activate('button', say('feedback.send'))
    await consortium.landOn('heading', contestedTitle)
    await consortium.tabTo('link', say('room.accept-rest', { count: 11 }), { backwards: true })
    await consortium.press('Enter')
    await consortium.activate('button', say('room.accept-rest', { count: 11 }))
    await consortium.landOn('paragraph', say('room.accept-rest-question', { count: 11 }))
    await consortium.activate('button', say('room.accept-rest-confirm'))
    await consortium.landOn('heading', say('room.title', { region: region.name }))
  })

  it('lets the lead answer the contest, and agree all', async () => {
    await lead.page.reload()
    await lead.activate('link', say('room.open', { region: region.name }))
    await lead.landOn('heading', say('room.title', { region: region.name }))
    await lead.page.getByRole('link', { name: contestedTitle }).waitFor()
    await lead.activate('link', contestedTitle)
    await lead.tabTo('radio', say('point.outcome.kept'))
    await lead.arrowTo('ArrowRight', say('point.outcome.text-corrected'))
    await lead.tabTo('textbox', say('point.answer'))
    await lead.type('Cywir')
    await lead.activate('button', say('answer.send'))
    await lead.landOn('heading', contestedTitle)
    await lead.tabTo('textbox', say('statement.strength'))
    await lead.press('Control+a')
    await lead.type(corrected)
    await lead.activate('button', say('agreement.record'))
    await lead.landOn('heading', contestedTitle)
    await lead.tabTo('link', say('room.agree-rest', { count: 11 }), { backwards: true })
    await lead.press('Enter')
    await lead.activate('button', say('room.agree-rest', { count: 11 }))
    await lead.landOn('paragraph', startingWith(say('room.agree-rest-question', { count: 11 })))
    await lead.activate('button', say('room.agree-rest-confirm'))
    await lead.landOn('heading', say('room.title', { region: region.name }))
    await lead.activate('link', say('room.all-agreed'))
    await lead.landOn('heading', round.title)
  })

  it('moves on to agreed and to published, and makes the review public', async () => {
    await moveOn(lead, 'agreed')
    await moveOn(lead, 'published')
    await lead.activate('button', say('publication.publish'))
    await lead.landOn('paragraph', say('publication.publish-question'))
    await lead.activate('button', say('publication.publish-confirm'))
    await lead.landOn('heading', say('desk.next'))
  })

  it('shows everybody the matrix, and a judgement a few keys away', async () => {
    const reader = keyboardOn(await site.open(null, { language: 'cy' }))
    await reader.page.goto('/')
    await reader.page.getByRole('table').first().waitFor()
    await reader.activate('link', say('shell.skip'))
    await reader.tabTo('link', `${levelName(3)}: ${firstTitle}, ${region.name}`, { within: 8 })
    await reader.press('ArrowDown')
    await reader.landOn('link', `${levelName(2)}: ${contestedTitle}, ${region.name}`)
    await reader.press('Enter')
    await reader.landOn('heading', contestedTitle)
    expect(await reader.page.getByText(corrected).count()).toBeGreaterThan(0)
  })

  it('shows an analyst the trail of a judgement, from the table by arrows', async () => {
    const analyst = await visit('anwen')
    await analyst.activate('link', say('rounds.to-matrix'))
    await analyst.landOn('heading', say('matrix.title'))
    await analyst.tabTo('link', `${levelName(3)}: ${firstTitle}, ${region.name}`)
    await analyst.press('ArrowDown')
    await analyst.press('Enter')
    await analyst.landOn('heading', contestedTitle)
    await analyst.tabTo('region', say('cell.trail'))
  })

  /** Rates each judgement in turn by the keys of rating, then seals them together. */
  async function rateAll(person: PersonKey, level: number): Promise<void> {
    const rater = await visit(person)
    const letRoundCome = await holdRound(rater)
    await rater.activate('link', say('own.next', { judgement: firstTitle, region: region.name }))
    await rater.landOn('heading', firstTitle)
    for (const title of titles) {
      if (title !== firstTitle) {
        await rater.press('j')
        await rater.landOn('heading', say('sitting.your-rating', { judgement: title }))
        await letRoundCome()
      }
      await rater.press(String(level))
      await rater.press('n')
      await rater.landOn('textbox', say('statement.strength'))
      await rater.type(strength)
      await rater.tabTo('radio', say('rating.confidence-low'))
      await rater.press('Space')
    }
    await rater.press('k')
    await rater.landOn('heading', say('sitting.your-rating', { judgement: titles.at(-2) ?? '' }))
    await rater.activate('link', say('sitting.check-all', { region: region.name }))
    await rater.landOn('heading', say('sealing.title', { region: region.name }))
    await rater.activate('button', say('sealing.seal', { count: 12 }))
    await rater.landOn('paragraph', say('sealing.question', { count: 12 }))
    await rater.activate('button', say('sealing.confirm', { count: 12 }))
    await rater.landOn('paragraph', say('sealing.done', { sealed: 12, failed: 0 }))
  }

  /** Keeps back what a page reads of the round, as a slow line would, until it is let come. */
  async function holdRound({ page }: Keyboard): Promise<() => Promise<void>> {
    const address = (url: URL) => url.pathname === `/api/rounds/${round.id}`
    const held: Route[] = []
    await page.route(address, (route) => void held.push(route))
    return async () => {
      await page.unroute(address)
      await Promise.all(held.splice(0).map((route) => route.continue().catch(() => undefined)))
    }
  }

  async function visit(person: PersonKey): Promise<Keyboard> {
    const keyboard = keyboardOn(await site.open(person, { language: 'cy' }))
    await keyboard.page.goto('/')
    await keyboard.activate('link', round.title)
    await keyboard.landOn('heading', round.title)
    return keyboard
  }

  async function openRegion(keyboard: Keyboard): Promise<void> {
    await keyboard.activate('link', round.title)
    await keyboard.landOn('heading', round.title)
    await keyboard.activate('link', region.name)
    await keyboard.landOn('heading', say('region.title', { region: region.name }))
  }

  /** Presses the one next step that moves a review, and says yes. */
  async function moveOn(keyboard: Keyboard, stage: keyof typeof questions) {
    await keyboard.activate('button', say('desk.move-to', { stage: say(`stage.${stage}`) }))
    await keyboard.landOn('paragraph', say(questions[stage]))
    await keyboard.activate('button', say('desk.confirm-move'))
    await keyboard.landOn('heading', say('desk.next'))
  }
})
