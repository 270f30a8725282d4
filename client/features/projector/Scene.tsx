import { findJudgement } from '../../../server/core/framework.ts'
import { inLanguage, t } from '../../language.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { AgreedBefore } from '../workshop-room/AgreedBefore.tsx'
import { AgreedWords } from '../workshop-room/AgreedWords.tsx'
import type { Room } from '../workshop-room/FollowedWorkshop.tsx'
import { Revealed } from './Revealed.tsx'

/** What the room looks at in the step where it is. */
export function Scene({ room }: { room: Room<'projector'> }) {
  const { now, agreement, results } = room.view
  switch (now.place?.step) {
    case 'read':
      return <Reading room={room} />
    case 'ballot':
      return <Answering room={room} />
    case 'agree':
      if (agreement === null) {
        return results.ballots.length > 0 ? (
          <Revealed room={room} agreeing />
        ) : (
          <p class="projector__big">{t('projector.agree-now')}</p>
        )
      }
      return (
        <div class="projector__agreed">
          <p class="projector__big">
            {t('workshop.agreed-level')}: <RagMark level={agreement.level} name="shown" />
          </p>
          <AgreedWords agreement={agreement} framework={room.framework} />
          <AgreedBefore view={room.view} />
        </div>
      )
    default:
      return <Revealed room={room} />
  }
}

function Reading({ room }: { room: Room<'projector'> }) {
  const { framework, view } = room
  const judgement = findJudgement(framework, view.now.place?.judgement ?? '')
  if (!judgement) return null
  const descriptors = judgement.descriptors.toSorted((a, b) => b.level - a.level)
  return (
    <>
      <p>{inLanguage(judgement.question.text)}</p>
      <ul class="projector__levels">
        {descriptors.map(({ level, text }, index) => (
          <li
            key={level}
            class={
              index === 0 || index === descriptors.length - 1 ? undefined : 'projector__between'
            }
          >
            <RagMark level={level} />
            <span>{inLanguage(text)}</span>
          </li>
        ))}
      </ul>
      <p class="projector__on-phones">{t('projector.on-phones')}</p>
    </>
  )
}

/** Counts alone: nothing before the reveal tells what anybody gave. */
function Answering({ room }: { room: Room<'projector'> }) {
  const { counts, now } = room.view
  return (
    <div class="projector__answering">
      <p class="projector__big">
        {t('workshop.ballot-number', { number: now.ballot?.number ?? 1 })}
      </p>
      <p class="projector__huge">{t('workshop.answered', counts)}</p>
      <progress
        class="answered__bar"
        max={Math.max(1, counts.joined)}
        value={counts.answered}
        aria-label={t('workshop.answered', counts)}
      />
      <p>{t('projector.rate-alone')}</p>
    </div>
  )
}
