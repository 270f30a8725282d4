import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Framework } from '../../server/contract/framework.ts'
import type { Matrix } from '../../server/contract/rounds.ts'
import { findJudgement, judgementsOf } from '../../server/core/framework.ts'
import type { Language } from '../../server/core/language.ts'
import { readFrameworks } from '../../server/features/frameworks/files.ts'
import { launchChromium, startTrialSite, type TrialSite } from '../support/browser.ts'
import type { TestDatabaseKind } from '../support/databases.ts'
import { type Keyboard, keyboardOn } from '../support/keyboard.ts'
import { words } from '../support/words.ts'
import {
  cast,
  deskWidth,
  fill,
  goByCode,
  goByLink,
  holdToRules,
  join,
  markOf,
  phoneWidth,
  savedOn,
  send,
  showsFirst,
  type Vote,
  type WorkshopScreen,
} from '../support/workshop/screens.ts'
import { atOnce, first, second, tooLate } from '../support/workshop/votes.ts'

const framework = readFrameworks('frameworks')[0] as Framework
const { scale } = framework
const round = '2015-05-practice-workshop'

interface Run {
  readonly kind: TestDatabaseKind
  readonly lang: Language
  /** How wide the screens of the facilitator and of the wall are. */
  readonly width: number
  /** Whether the agenda is cut to the two judgements before, or all twelve stay on it. */
  readonly cut: boolean
  /** How long somebody is offline, in milliseconds. */
  readonly offlineFor: number
}

const runs: readonly Run[] = [
  { kind: 'sqlite', lang: 'en', width: deskWidth, cut: true, offlineFor: 10_000 },
  { kind: 'postgres', lang: 'cy', width: phoneWidth, cut: false, offlineFor: 0 },
]

describe.each(runs)('a whole workshop on $kind, run in $lang by keyboard alone', (run) => {
  const { kind, lang, width, cut, offlineFor } = run
  const say = words[lang]
  /** Forced colours know no language. */
  const isForced = lang === 'cy'
  const [one, other] = judgementsOf(framework).map(({ judgement }) => judgement.code) as [
    string,
    string,
  ]
  const titleOf = (code: string) => findJudgement(framework, code)?.title[lang] ?? code
  const levelName = (level: number) =>
    new RegExp(scale.levels.find(({ value }) => value === level)?.name[lang] ?? 'none')

  let browser: Browser
  let site: TrialSite
  let facilitator: Keyboard
  let wall: WorkshopScreen
  let people: readonly WorkshopScreen[]
  beforeAll(async () => {
    browser = await launchChromium()
    site = await startTrialSite(kind, browser)
  })
  afterAll(async () => {
    await site.close()
    await browser.close()
  })

  const phones = () => people.map(({ page }) => page)
  const desk = (): WorkshopScreen => ({ page: facilitator.page, language: lang })

  /** What axe finds on the three kinds of screen, side by side, and that they fit their width. */
  async function holdAll(): Promise<void> {
    const [, phone, laptop] = phones() as [Page, Page, Page]
    await Promise.all([
      holdToRules(facilitator.page, width),
      holdToRules(wall.page, width),
      holdToRules(phone, phoneWidth, isForced),
      ...(lang === 'en' ? [holdToRules(laptop, deskWidth)] : []),
    ])
  }

  async function allShow(votes: readonly Vote[]): Promise<void> {
    const mark = markOf(scale, votes)
    await Promise.all([desk(), wall, ...people].map((screen) => showsFirst(screen, mark)))
  }

  /** Waits for a text on every screen, each in its language. */
  const everyScreenSays = (tell: (language: Language) => string) =>
    Promise.all(
      [desk(), wall, ...people].map(({ page, language }) =>
        page.getByText(tell(language)).first().waitFor(),
      ),
    )

  /** Waits for a text on the screen of everybody who takes part. */
  const everybodyReads = (key: Parameters<typeof say>[0]) =>
    Promise.all(
      people.map(({ page, language }) => page.getByText(words[language](key)).first().waitFor()),
    )

  const press = (key: Parameters<typeof say>[0], values: Record<string, string | number> = {}) =>
    facilitator.activate('button', say(key, values))
  const landOn = (key: Parameters<typeof say>[0], values: Record<string, string | number> = {}) =>
    facilitator.landOn('button', say(key, values))

  /** From the last to the first, as the focus then has the shortest way back. */
  async function leaveOutAllBut(kept: readonly string[]): Promise<void> {
    const codes = judgementsOf(framework).map(({ judgement }) => judgement.code)
    for (const code of codes.toReversed()) {
      if (kept.includes(code)) continue
      const ways = { within: 120, backwards: code !== codes.at(-1) }
      const title = `(${titleOf(code)})`
      await facilitator.activate('button', `${say('plan.leave-out')} ${title}`, ways)
      await facilitator.landOn('button', `${say('plan.put-on')} ${title}`)
    }
  }

  it('is made from the first page, and its room opened', async () => {
    facilitator = keyboardOn(
      await site.open('consortium-lead', { region: 'north-wales', language: lang, width }),
      lang,
    )
    await facilitator.page.goto('/')
    await facilitator.activate('link', say('step.workshop.prepare-button'))
    await facilitator.page.getByRole('button', { name: say('workshops.make') }).waitFor()
    await press('workshops.make')
    await facilitator.landOn('heading', say('plan.title'))
    if (cut) await leaveOutAllBut([one, other])
    const open = say(cut ? 'plan.open-unsaved' : 'plan.open')
    await facilitator.activate('button', open, { within: 90 })
    await facilitator.landOn('paragraph', say('plan.open-question'))
    await press('plan.open-confirm')
    await facilitator.landOn('heading', say('workshop.title'))
  })

  it('lets five people join, by code and by link, in either language', async () => {
    const opened = facilitator.page.context().waitForEvent('page')
    const projector = `${say('facilitate.projector')} ${say('facilitate.new-window')}`
    await facilitator.activate('link', projector)
    wall = { page: await opened, language: lang }
    const code = (await wall.page.locator('.lobby__code').textContent()) ?? ''
    const devices = [
      ['en', phoneWidth],
      ['cy', phoneWidth],
      [lang, deskWidth],
      ['cy', 390],
      ['en', 390],
    ] as const
    people = await Promise.all(
      devices.map(async ([language, width]) => ({
        page: await site.open(null, { language, width }),
        language,
      })),
    )
    await Promise.all(
      people.map((screen, index) => (index === 0 ? goByCode : goByLink)(screen, code)),
    )
    await holdToRules(phones()[1] as Page, phoneWidth, isForced)
    await Promise.all(people.map(join))
    await wall.page.getByText(say('workshop.joined', { count: 5 })).waitFor()
    await holdAll()
  })

  it('reads a judgement on every screen', async () => {
    await press('facilitate.go-judgement', { judgement: titleOf(one) })
    await landOn('facilitate.open-ballot', { number: 1 })
    await everybodyReads('taking-part.read')
    await holdAll()
  })

  it('takes the ballot of somebody who is offline for ten seconds, and calls it saved only then', async () => {
    await press('facilitate.open-ballot', { number: 1 })
    await landOn('facilitate.reveal')
    const [away, ...others] = people as [WorkshopScreen, ...WorkshopScreen[]]
    await Promise.all(people.map(({ page }) => page.locator('input[name=level]').first().waitFor()))
    await away.page.context().setOffline(true)
    const since = Date.now()
    await send(away, first[0] as Vote)
    const waiting = words[away.language]('ballot.state.waiting')
    await away.page.getByText(waiting).waitFor()
    await Promise.all(others.map((screen, index) => cast(screen, first[index + 1] as Vote)))
    const answered = (count: number) => say('facilitate.answered', { answered: count, joined: 5 })
    await facilitator.page.getByText(answered(4)).waitFor()
    await holdAll()
    await facilitator.page.waitForTimeout(Math.max(0, offlineFor - (Date.now() - since)))
    expect(await savedOn(away).count()).toBe(0)
    expect(await away.page.getByText(waiting).isVisible()).toBe(true)
    await facilitator.page.getByText(answered(4)).waitFor()
    await away.page.context().setOffline(false)
    await savedOn(away).waitFor()
    await facilitator.page.getByText(answered(5)).waitFor()
  })

  it('reveals the same count on every screen', async () => {
    await facilitator.press('Enter')
    await landOn('facilitate.open-ballot', { number: 2 })
    await allShow(first)
    await holdAll()
  })

  it('votes again, and shows how the ballots moved', async () => {
    await facilitator.press('Enter')
    await landOn('facilitate.reveal')
    await Promise.all(people.map((screen, index) => cast(screen, second[index] as Vote)))
    await facilitator.press('Enter')
    await allShow(second)
    for (const key of ['workshop.last-time', 'workshop.last-self.round'] as const) {
      await everyScreenSays((language) => words[language](key, { date: '' }).split(' (')[0] ?? '')
    }
    await holdAll()
  })

  it('agrees a level with its reasons, which every screen shows', async () => {
    await facilitator.tabTo('radio', levelName(4))
    await facilitator.press('Space')
    await facilitator.arrowTo('ArrowDown', levelName(3))
    await press('facilitate.text-use')
    await facilitator.landOn('button', say('facilitate.text-used'))
    await facilitator.tabTo('textbox', say('facilitate.agreement-dissent'))
    await facilitator.type('Un yn gweld oedi')
    await press('facilitate.agreement-record')
    await facilitator.landOn('heading', say('facilitate.agreement'))
    await everyScreenSays(() => 'Un yn gweld oedi')
    await holdAll()
  })

  it('takes the second judgement by the key N, in one ballot that somebody is late for', async () => {
    await facilitator.press('n')
    await facilitator.landOn('heading', titleOf(other))
    await facilitator.press('n')
    const [a, late, ...others] = people as [WorkshopScreen, WorkshopScreen, ...WorkshopScreen[]]
    const counted = [a, ...others]
    await Promise.all([
      fill(late, tooLate),
      ...counted.map((screen, index) => cast(screen, atOnce[index] as Vote)),
    ])
    await facilitator.press('n')
    await landOn('facilitate.reveal')
    await facilitator.press('Enter')
    await allShow(atOnce)
    const notCounted = words[late.language]('ballot.not-counted-title', { number: 1 })
    await late.page.getByText(notCounted).waitFor()
    expect(await late.page.getByText('Rhy hwyr').isVisible()).toBe(true)
    await holdToRules(late.page, phoneWidth, isForced)
    await press('facilitate.agree-now')
    await facilitator.tabTo('radio', levelName(4))
    await facilitator.press('Space')
    await facilitator.tabTo('textbox', say('facilitate.agreement-because'))
    await facilitator.type('Mae’r arolwg yn dangos hyn')
    await press('facilitate.agreement-record')
    await facilitator.landOn('heading', say('facilitate.agreement'))
  })

  it('ends with the minutes, and the agreed levels are the self-review', async () => {
    if (cut) {
      await facilitator.press('n')
      await landOn('facilitate.end')
      await facilitator.press('Enter')
    } else {
      await facilitator.activate('button', say('facilitate.end'), { within: 60 })
    }
    const counts = { agreed: 2, total: cut ? 2 : 12 }
    await facilitator.landOn('paragraph', say('facilitate.end-question', counts))
    await press('facilitate.end')
    await facilitator.landOn('heading', say('minutes.title'))
    await everybodyReads('taking-part.ended-title')
    await wall.page.getByText(say('projector.thanks')).waitFor()
    await holdAll()
    const way = `${say('minutes.judgement')} (${titleOf(one)})`
    await facilitator.activate('link', way, { within: 60 })
    await facilitator.landOn('heading', titleOf(one))
    await facilitator.page.getByRole('heading', { name: say('cell.self') }).waitFor()
    expect(await facilitator.page.getByText('Un yn gweld oedi').count()).toBe(1)
    const { request } = facilitator.page
    const answer = await request.get(`/api/rounds/${round}/matrix?layer=self`)
    const { cells } = (await answer.json()) as Matrix
    const own = cells.filter(({ region }) => region === 'north-wales')
    const rated = own.filter(({ rating }) => rating !== null)
    expect(rated.map(({ judgement, rating }) => [judgement, rating])).toEqual([
      [one, 3],
      [other, 4],
    ])
  })
})
