import type { Framework } from '../../../server/contract/framework.ts'
import type { CommonView } from '../../../server/contract/live-workshop.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import type { Place } from '../../../server/core/workshop/place.ts'
import { inLanguage, t } from '../../language.tsx'
import { positionOf } from './position.ts'

/** A judgement's title in the language of the page. */
export function titleOf(framework: Framework, judgement: string): string {
  const known = findJudgement(framework, judgement)
  return known ? inLanguage(known.title) : judgement
}

/** A place in words, such as "Use of data: Discuss". */
export function placeName(framework: Framework, place: Place | null): string {
  if (place === null) return t('workshop.lobby')
  const step = t(`workshop.step.${place.step}`)
  return t('workshop.place', { judgement: titleOf(framework, place.judgement), step })
}

/** Which of the workshop's judgements the room is at, in words; null in the lobby. */
export function countText(view: Pick<CommonView, 'agenda' | 'now'>): string | null {
  const position = positionOf(view)
  return position && t('workshop.judgement-of', { ...position })
}
