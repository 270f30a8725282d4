import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../server/core/language.ts'
import type { Role } from '../../server/core/permissions.ts'
import { findFaults, findFaultsAgain } from './accessibility.ts'
import { launchChromium, startTrialSite, type TrialSite } from './browser.ts'
import { settled } from './settled.ts'
import { openTrialCalibration, trialCalibration } from './trial-calibration.ts'
import { openTrialWorkshop, trialWorkshop } from './trial-workshop.ts'
import { makeWorkshops, workshopRegion } from './workshop-pages.ts'

const cellOf = (round: string) =>
  `/rounds/${round}/regions/north-wales/judgements/clarity-of-vision`

/** Every kind of page, as somebody who has most to do there sees it. */
const pages: readonly { role: Role | null; path: string }[] = [
  { role: null, path: '/' },
  { role: null, path: '/sign-in' },
  { role: null, path: '/signed-out' },
  { role: null, path: '/rounds/2012-11' },
  { role: null, path: '/rounds/2012-11/matrix' },
  { role: null, path: '/rounds/2012-11/learning' },
  { role: null, path: cellOf('2012-11') },
  { role: null, path: '/accessibility' },
  { role: null, path: '/privacy' },
  { role: null, path: '/link/used-or-unknown' },
  { role: null, path: '/join' },
  { role: null, path: '/no-such-page' },
  { role: 'administrator', path: '/people' },
  { role: 'administrator', path: '/people/new' },
  { role: 'administrator', path: '/rounds/new' },
  { role: 'administrator', path: '/rounds/2013-11-practice/setup' },
  { role: 'administrator', path: '/rounds/2013-11-practice/plan-of-figures' },
  { role: 'analyst', path: '/account' },
  { role: 'lead-reviewer', path: '/rounds/2012-11-readings/matrix?layer=sealed' },
  {
    role: 'lead-reviewer',
    path: '/rounds/2013-05-simulated/matrix?layer=agreed&against=self&aspect=systems',
  },
  { role: 'lead-reviewer', path: cellOf('2015-11-practice-calibration') },
  { role: 'lead-reviewer', path: '/rounds/2015-11-practice-calibration/calibration' },
  {
    role: 'lead-reviewer',
    path: `/rounds/2015-11-practice-calibration/calibration/${trialCalibration}/record`,
  },
  { role: 'lead-reviewer', path: '/rounds/2013-11-practice' },
  { role: 'lead-reviewer', path: '/rounds/2013-11-practice/regions/north-wales' },
  { role: 'lead-reviewer', path: '/rounds/2012-11-readings/overall' },
  { role: 'lead-reviewer', path: '/rounds/2013-05-simulated/overall' },
  { role: 'reviewer', path: '/rounds/2013-11-practice/regions/north-wales' },
  { role: 'reviewer', path: '/rounds/2013-11-practice/regions/north-wales/expected-positions' },
  { role: 'reviewer', path: '/rounds/2013-11-practice/regions/north-wales/hand-over' },
  { role: 'analyst', path: '/rounds/2013-05-simulated/regions/north-wales' },
  { role: 'reviewer', path: '/' },
  { role: 'reviewer', path: '/rounds/2013-11-practice/regions/north-wales/evidence/new' },
  { role: 'reviewer', path: cellOf('2013-11-practice') },
  { role: 'reviewer', path: '/rounds/2013-11-practice/regions/north-wales/check' },
  { role: 'reviewer', path: '/rounds/2012-11/judging' },
  { role: 'lead-reviewer', path: '/rounds/2012-11-readings/comparisons' },
  { role: 'reviewer', path: '/rounds/2012-11-readings/judging' },
  { role: 'consortium-lead', path: '/rounds/2013-11-practice/comparisons' },
  { role: 'reviewer', path: '/account' },
  { role: 'consortium-lead', path: '/rounds/2013-05-simulated' },
  {
    role: 'consortium-lead',
    path: '/rounds/2014-11-practice-feedback/regions/north-wales/feedback',
  },
  {
    role: 'lead-reviewer',
    path: '/rounds/2014-11-practice-feedback/regions/south-east/feedback',
  },
  { role: 'analyst', path: '/rounds/2013-05-simulated/matrix' },
  { role: 'analyst', path: cellOf('2013-05-simulated') },
  { role: 'analyst', path: '/rounds/2013-05-simulated/learning?region=south-east' },
  { role: 'analyst', path: '/rounds/2013-05-simulated/trail' },
  { role: 'consortium-lead', path: '/rounds/2013-05-simulated/charts' },
  { role: null, path: '/rounds/2012-11/charts' },
  { role: 'lead-reviewer', path: '/rounds/2013-05-simulated/figures' },
  { role: 'analyst', path: '/over-time?region=north-wales' },
  { role: 'analyst', path: '/over-time?region=all' },
  { role: 'consortium-lead', path: `/workshops/${trialWorkshop}` },
  { role: 'consortium-lead', path: `/workshops/${trialWorkshop}/projector` },
  { role: 'consortium-lead', path: workshopRegion },
  { role: 'consortium-lead', path: `${workshopRegion}/workshops` },
  { role: 'consortium-lead', path: '/workshops/:planned/plan' },
  { role: 'consortium-lead', path: '/workshops/:opened/plan' },
  { role: 'consortium-lead', path: '/workshops/:opened/invitation' },
  { role: 'consortium-lead', path: '/workshops/:opened/ballots' },
  { role: 'consortium-lead', path: '/workshops/:opened/minutes' },
]

/**
 * Holds every page in one language to what axe finds, to contrast and to a phone's width. Each role
 * has one window for all its pages: most of the time of a new one goes into loading everything anew.
 */
export function testEveryPage(language: Language): void {
  let browser: Browser
  let site: TrialSite
  const windows = new Map<Role | null, Page>()
  let inWorkshops: (path: string) => string

  beforeAll(async () => {
    browser = await launchChromium()
    site = await startTrialSite('sqlite', browser)
    const lead = await site.open('consortium-lead', { language })
    windows.set('consortium-lead', lead)
    await openTrialWorkshop(lead)
    const reviewLead = await site.open('lead-reviewer', { language })
    windows.set('lead-reviewer', reviewLead)
    await openTrialCalibration(reviewLead)
    inWorkshops = await makeWorkshops(lead)
  })
  afterAll(async () => {
    await site.close()
    await browser.close()
  })

  describe.each(pages)('$path as $role', ({ role, path }) => {
    it('has nothing that axe finds, keeps its contrast in forced colours, fits a phone', async () => {
      const page = windows.get(role) ?? (await site.open(role, { language }))
      windows.set(role, page)
      await visit(page, inWorkshops(path))
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await findFaults(page)).toEqual([])

      await page.emulateMedia({ forcedColors: 'active' })
      expect(await findFaultsAgain(page, 'color-contrast')).toEqual([])

      await page.setViewportSize({ width: 320, height: 640 })
      await settled(page)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(320)
    })
  })
}

/** Loads a page anew in a window of a desk, whatever the page before it was held to. */
async function visit(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'none' })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await settled(page)
}
