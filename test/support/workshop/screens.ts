import { hash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Language } from '../../../server/core/language.ts'
import { type CountedBallot, canonicalTally, tally } from '../../../server/core/workshop/tally.ts'
import { findFaults, findFaultsAgain } from '../accessibility.ts'
import { words } from '../words.ts'

/** A screen of a workshop: somebody's phone or laptop, or the one on the wall. */
export interface WorkshopScreen {
  readonly page: Page
  readonly language: Language
}

/** What somebody gives in a ballot; a null level says that they cannot judge. */
export interface Vote extends CountedBallot {
  readonly strength?: string
}

export const phoneWidth = 320
export const deskWidth = 1280

/** Goes to the door as people do: by the code, typed as it is read out. */
export async function goByCode({ page, language }: WorkshopScreen, code: string): Promise<void> {
  const say = words[language]
  await page.goto('/join')
  const typed = `${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase()
  await page.getByLabel(say('join.code')).fill(typed)
  await page.getByRole('button', { name: say('join.go-on') }).click()
  await page.getByText(say('join.kept-title')).waitFor()
}

/** Goes to the door by the link that the square on the wall stands for. */
export async function goByLink({ page, language }: WorkshopScreen, code: string): Promise<void> {
  await page.goto(`/join/${code}`)
  await page.getByText(words[language]('join.kept-title')).waitFor()
}

/** Goes in. */
export async function join({ page, language }: WorkshopScreen): Promise<void> {
  const say = words[language]
  await page.getByRole('button', { name: say('join.join'), exact: true }).click()
  await page.getByText(say('taking-part.lobby')).waitFor()
}

/** Fills a ballot in, and does not send it. */
export async function fill({ page, language }: WorkshopScreen, vote: Vote): Promise<void> {
  const say = words[language]
  const { level, confidence, strength } = vote
  await page.locator(`input[name=level][value="${level ?? 'cannot-judge'}"]`).check()
  if (confidence) await page.locator(`input[name=confidence][value=${confidence}]`).check()
  if (strength !== undefined) {
    await page.getByText(say('ballot.texts')).click()
    await page.getByLabel(say('statement.strength')).fill(strength)
  }
}

/** Fills a ballot in and sends it; what becomes of it is another matter. */
export async function send(screen: WorkshopScreen, vote: Vote): Promise<void> {
  await fill(screen, vote)
  const name = words[screen.language]('ballot.send')
  await screen.page.getByRole('button', { name }).click()
}

export const savedOn = ({ page, language }: WorkshopScreen) =>
  page.getByText(words[language]('ballot.state.saved'), { exact: true })

/** Sends a ballot, and waits until the screen says that it is saved. */
export async function cast(screen: WorkshopScreen, vote: Vote): Promise<void> {
  await send(screen, vote)
  await savedOn(screen).waitFor()
}

/** The mark of a count as a screen should show it. */
export function markOf(scale: Framework['scale'], votes: readonly Vote[]): string {
  const short = hash('sha256', canonicalTally(tally(scale, votes)))
    .slice(0, 8)
    .toUpperCase()
  return `${short.slice(0, 4)} ${short.slice(4)}`
}

/** Waits until a screen shows the count with a mark first, before any earlier one. */
export async function showsFirst({ page, language }: WorkshopScreen, mark: string): Promise<void> {
  const label = words[language]('workshop.count-mark', { mark: '' }).trim()
  const shown = page.getByText(label).first()
  await expect.poll(() => shown.textContent(), { timeout: 10_000 }).toContain(mark)
}

/** Holds a screen of a width to what axe finds, to no sideways scroll, and to forced colours. */
export async function holdToRules(page: Page, width: number, isForced = false): Promise<void> {
  expect(await findFaults(page)).toEqual([])
  const needed = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(needed).toBeLessThanOrEqual(width)
  if (!isForced) return
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await findFaultsAgain(page, 'color-contrast')).toEqual([])
  await page.emulateMedia({ forcedColors: 'none' })
}
