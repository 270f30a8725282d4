import type { SessionView } from '../../../server/contract/calibration-sessions.ts'

type Attendance = SessionView['attendance']

/** Who counts as there: whom the lead confirmed; before, whoever followed, up to this moment. */
export const whoWasThere = ({ confirmed, seen }: Attendance, here: readonly string[]): string[] =>
  confirmed ?? [...new Set([...seen, ...here])]

/** Who is here although the lead did not confirm them: they may have come later. */
export const cameSince = ({ confirmed }: Attendance, here: readonly string[]): string[] =>
  confirmed === null ? [] : here.filter((id) => !confirmed.includes(id))
