import { account } from './account.ts'
import { across } from './across.ts'
import { administration } from './administration.ts'
import { buffer } from './buffer.ts'
import { calibrationSession } from './calibration-session.ts'
import { carried } from './carried.ts'
import { cells } from './cells.ts'
import { charts } from './charts.ts'
import { compare } from './compare.ts'
import { comparisons } from './comparisons.ts'
import { decisions } from './decisions.ts'
import { evidence } from './evidence.ts'
import { exports } from './exports.ts'
import { feedbackRoom } from './feedback-room.ts'
import { figures } from './figures.ts'
import { figuresPlan } from './figures-plan.ts'
import { handOver } from './hand-over.ts'
import { judging } from './judging.ts'
import { learning } from './learning.ts'
import { moves } from './moves.ts'
import { overall } from './overall.ts'
import { overview } from './overview.ts'
import { people } from './people.ts'
import { ratings } from './ratings.ts'
import { catalogue as reading } from './reading.ts'
import { roundDesk } from './round-desk.ts'
import { roundSetup } from './round-setup.ts'
import { roundTrail } from './round-trail.ts'
import { rounds } from './rounds.ts'
import { signIn } from './sign-in.ts'
import { sitting } from './sitting.ts'
import { trail } from './trail.ts'
import { workshop } from './workshop.ts'
import { workshopMinutes } from './workshop-minutes.ts'
import { workshopParticipant } from './workshop-participant.ts'
import { workshopPlan } from './workshop-plan.ts'
import { workshopPrint } from './workshop-print.ts'
import { workshopRoom } from './workshop-room.ts'

export { translation } from './reading.ts'

/** All messages: reading, and what signed-in work and the other pages take beside it. */
export const catalogue = {
  ...reading,
  ...signIn,
  ...buffer,
  ...rounds,
  ...compare,
  ...cells,
  ...charts,
  ...moves,
  ...decisions,
  ...roundDesk,
  ...trail,
  ...roundTrail,
  ...administration,
  ...people,
  ...roundSetup,
  ...account,
  ...ratings,
  ...evidence,
  ...sitting,
  ...feedbackRoom,
  ...learning,
  ...judging,
  ...comparisons,
  ...exports,
  ...carried,
  ...overview,
  ...overall,
  ...handOver,
  ...figures,
  ...figuresPlan,
  ...calibrationSession,
  ...across,
  ...workshop,
  ...workshopRoom,
  ...workshopParticipant,
  ...workshopPlan,
  ...workshopMinutes,
  ...workshopPrint,
} as const

export type MessageKey = keyof typeof catalogue
