import { findJudgement } from '../../../server/core/framework.ts'
import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import type { PartWay } from '../minutes/MinutesParts.tsx'
import type { WorkshopHere } from '../workshop-plan/WithWorkshop.tsx'

/** The way to the judgement that a part is about: the keys of its lines begin with its code. */
export function judgementWay({ workshop, framework }: WorkshopHere): PartWay {
  return (lineKey, heading) => {
    const [code = ''] = lineKey.split('.')
    if (findJudgement(framework, code) === null || workshop.rehearsal) return null
    return (
      <a class="govuk-link" href={cellAddress(workshop.round.id, workshop.region.id, code)}>
        {t('minutes.judgement')}
        <span class="govuk-visually-hidden"> ({heading})</span>
      </a>
    )
  }
}
