import { useState } from 'preact/hooks'
import { judgementCodes } from '../../../server/core/framework.ts'
import { t } from '../../language.tsx'
import { today } from '../../today.ts'
import { SessionLink } from '../calibration-session/SessionLink.tsx'
import { OpenSittingsNote } from '../judging/OpenSittingsNote.tsx'
import type { Desk } from './desk.ts'
import { MissingList } from './MissingList.tsx'
import { NextTask } from './NextTask.tsx'
import { Publication } from './Publication.tsx'
import { RegionTable } from './RegionTable.tsx'
import { RevealedNote } from './RevealedNote.tsx'
import { leadTasks } from './round-tasks.ts'

/** From where a lead reviewer runs a round. */
export function LeadDesk({ desk }: { desk: Desk }) {
  const { round, framework, steps } = desk
  const facts = { judgements: judgementCodes(framework), steps, today: today() }
  const missing = round.missingForReveal ?? []
  const [before] = useState(round.revealedAt)
  const isOpened = before === null && round.revealedAt !== null
  return (
    <>
      {isOpened && <RevealedNote at={round.revealedAt ?? ''} />}
      <NextTask desk={desk} tasks={leadTasks(round, facts)} byAgenda />
      <SessionLink round={round} />
      <OpenSittingsNote round={round} />
      {missing.length > 0 && (
        <section id="missing" tabIndex={-1}>
          <h2 class="govuk-heading-m">{t('missing.title')}</h2>
          <MissingList
            items={missing}
            round={round}
            regions={round.regions}
            framework={framework}
          />
        </section>
      )}
      <section>
        <RegionTable desk={desk} />
      </section>
      <Publication desk={desk} />
    </>
  )
}
