import { useState } from 'preact/hooks'
import { isKept } from '../../kept.ts'
import { t } from '../../language.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import type { Room } from '../workshop-room/FollowedWorkshop.tsx'
import { PaperBallotForm, paperBallotKey } from './PaperBallotForm.tsx'
import { personName } from './person-name.ts'

export interface PaperBallotsProps {
  readonly room: Room<'facilitator'>
  readonly ballotRound: string
}

/** The ballots of people without a device, which a facilitator enters from paper. */
export function PaperBallots({ room, ballotRound }: PaperBallotsProps) {
  const { participants, proxiesDone } = room.view
  const proxies = participants.filter(({ kind }) => kind === 'proxy')
  const [saved, setSaved] = useState(0)
  if (proxies.length === 0) return null
  return (
    <section class="paper-ballots" aria-labelledby="paper-ballots">
      <h2 class="govuk-heading-m" id="paper-ballots">
        {t('facilitate.paper')}
      </h2>
      {proxies.map((proxy) => {
        const person = personName(proxy)
        const done = proxiesDone.includes(proxy.id)
        const key = paperBallotKey(ballotRound, proxy.id)
        const state = t(done ? 'facilitate.paper-entered' : 'facilitate.paper-missing')
        const what = t(done ? 'facilitate.paper-change' : 'facilitate.paper-enter', { person })
        return (
          <Disclosure
            key={`${proxy.id} ${saved}`}
            summary={`${what} (${state})`}
            startsOpen={isKept(key)}
          >
            <PaperBallotForm
              room={room}
              ballotRound={ballotRound}
              id={proxy.id}
              person={person}
              onSaved={() => setSaved((count) => count + 1)}
            />
          </Disclosure>
        )
      })}
    </section>
  )
}
