import type { JudgementInReview } from '../../../server/contract/whole-review.ts'

/** The judgements of a review without a calibrated level: those after one first, then from the start. */
export function leftToCalibrate(
  judgements: readonly Pick<JudgementInReview, 'judgement' | 'calibrated'>[],
  codes: readonly string[],
  after: string,
): string[] {
  const at = codes.indexOf(after) + 1
  const inTurn = [...codes.slice(at), ...codes.slice(0, at)]
  const open = (code: string) =>
    code !== after &&
    judgements.some(({ judgement, calibrated }) => judgement === code && calibrated === null)
  return inTurn.filter(open)
}
