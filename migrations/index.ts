import type { Migration } from 'kysely'
import * as accounts from './001-accounts.ts'
import * as rounds from './002-rounds.ts'
import * as evidence from './003-evidence.ts'
import * as judgement from './004-judgement.ts'
import * as audit from './005-audit.ts'
import * as roundRevision from './006-round-revision.ts'
import * as overall from './007-overall.ts'
import * as feedbackPoints from './008-feedback-points.ts'
import * as looks from './009-looks.ts'
import * as carried from './010-carried.ts'
import * as reasonLanguages from './011-reason-languages.ts'
import * as bufferSecret from './012-buffer-secret.ts'
import * as handOverSeen from './013-hand-over-seen.ts'
import * as feedbackNews from './014-feedback-news.ts'
import * as workshops from './017-workshops.ts'
import * as comparativeJudgement from './018-comparative-judgement.ts'
import * as calibrationSessions from './019-calibration-sessions.ts'
import * as comparisonBasis from './020-comparison-basis.ts'

/** Every step of the database, in order. A step that has been released is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-accounts': accounts,
  '002-rounds': rounds,
  '003-evidence': evidence,
  '004-judgement': judgement,
  '005-audit': audit,
  '006-round-revision': roundRevision,
  '007-overall': overall,
  '008-feedback-points': feedbackPoints,
  '009-looks': looks,
  '010-carried': carried,
  '011-reason-languages': reasonLanguages,
  '012-buffer-secret': bufferSecret,
  '013-hand-over-seen': handOverSeen,
  '014-feedback-news': feedbackNews,
  '017-workshops': workshops,
  '018-comparative-judgement': comparativeJudgement,
  '019-calibration-sessions': calibrationSessions,
  '020-comparison-basis': comparisonBasis,
}
