import type { Framework } from '../../../server/contract/framework.ts'

/** A judgement as the framework describes it. */
export type FrameworkJudgement = Framework['aspects'][number]['judgements'][number]
