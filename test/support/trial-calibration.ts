import type { Page } from 'playwright-core'
import { send } from './trial-workshop.ts'

/** Where the pages of a calibration session find one, once `openTrialCalibration` was called. */
export const trialCalibration = '01a20000-0000-7000-8000-00000000c0de'

const round = '/api/rounds/2015-11-practice-calibration'

/** Opens a calibration session of the practice round as its lead, at a judgement. */
export async function openTrialCalibration({ request }: Page): Promise<void> {
  const opening = `${round}/calibration-sessions/${trialCalibration}`
  await send(request, 'PUT', opening, {}, { 'if-none-match': '*' })
  const to = { region: 'north-wales', judgement: 'clarity-of-vision' }
  const place = `/api/calibration-sessions/${trialCalibration}/place`
  await send(request, 'POST', place, { to }, { 'if-match': '"1"' })
}
