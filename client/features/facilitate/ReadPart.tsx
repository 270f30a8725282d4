import { findJudgement } from '../../../server/core/framework.ts'
import { inLanguage, language, t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { RagMark } from '../../ui/RagMark.tsx'
import { Phrase } from '../../ui/words/Phrase.tsx'
import type { Room } from '../workshop-room/FollowedWorkshop.tsx'
import { LevelDefinitions } from '../workshop-room/LevelDefinitions.tsx'

/** What the room reads: the question, what each level looks like, and the evidence tray. */
export function ReadPart(props: {
  readonly room: Room<'facilitator'>
  readonly startsOpen?: boolean
}) {
  const { room, startsOpen = false } = props
  const { view, framework } = room
  const judgement = findJudgement(framework, view.now.place?.judgement ?? '')
  if (!judgement) return null
  const descriptors = judgement.descriptors.toSorted((a, b) => b.level - a.level)
  return (
    <section class="reading">
      <h2 class="govuk-visually-hidden">{t('facilitate.question')}</h2>
      <p class="govuk-body-l reading__question">{inLanguage(judgement.question.text)}</p>
      <Details
        key={`${view.now.place?.judgement} ${startsOpen}`}
        summary={t('facilitate.descriptors')}
        startsOpen={startsOpen}
      >
        <ul class="reading__levels">
          {descriptors.map(({ level, text }) => (
            <li key={level} class="reading__level">
              <RagMark level={level} name="shown" />
              <span>{inLanguage(text)}</span>
            </li>
          ))}
        </ul>
      </Details>
      <LevelDefinitions scale={framework.scale} />
      {view.tray.length > 0 && (
        <Details summary={t('facilitate.tray', { count: view.tray.length })}>
          <ul class="written__texts">
            {view.tray.map(({ id, excerpt, language: written, source }) => (
              <li key={id} class="written__text">
                <span class="written__words">
                  <span lang={written}>“{excerpt}”</span>
                  <br />
                  <Phrase language={source.language}>{source.title}</Phrase>
                  {source.heldOn && `, ${formatDate(source.heldOn, language.value)}`}
                </span>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}
