import type { ParticipantView } from '../../../server/contract/live-workshop.ts'
import { inLanguage, language, t } from '../../language.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { RagMark } from '../../ui/RagMark.tsx'
import { Words } from '../../ui/words/Words.tsx'
import { NotCounted } from './NotCounted.tsx'
import { OwnBallots } from './OwnBallots.tsx'
import { Results } from './Results.tsx'
import type { StepProps } from './step-props.ts'

/** What the team agrees, once it stands; before that, what to agree it from. */
export function AgreeStep(props: StepProps) {
  const { agreement, lastTime } = props.followed.view
  return (
    <>
      <NotCounted {...props} />
      {agreement ? (
        <Agreement agreement={agreement} />
      ) : (
        <p class="govuk-body-l">{t('taking-part.agree')}</p>
      )}
      {lastTime && (
        <p class="govuk-body">
          {t('workshop.last-time', {
            round: inLanguage(lastTime.round),
            date: formatDate(lastTime.positionAt, language.value),
          })}
          : <RagMark level={lastTime.level} name="shown" />
        </p>
      )}
      <Results {...props} />
      <OwnBallots {...props} />
    </>
  )
}

function Agreement({ agreement }: { agreement: NonNullable<ParticipantView['agreement']> }) {
  const { level, reason, statements, because, becauseLanguage, dissent, dissentLanguage } =
    agreement
  return (
    <section class="team-agreed" aria-labelledby="agreed">
      <h2 class="govuk-heading-m" id="agreed">
        {t('workshop.agreed-level')}
      </h2>
      <p class="govuk-body">
        {level === null ? (
          t('taking-part.agreed-none', { reason: reason ?? '' })
        ) : (
          <RagMark level={level} name="shown" />
        )}
      </p>
      {statements.map(({ kind, text, language: written }, index) => (
        <div key={index}>
          <p class="govuk-body ballot-summary__kind">{t(`statement.${kind}`)}</p>
          <Words text={text} language={written} />
        </div>
      ))}
      {because && (
        <Part title={t('taking-part.because')} text={because} written={becauseLanguage} />
      )}
      {dissent && (
        <Part title={t('taking-part.dissent')} text={dissent} written={dissentLanguage} />
      )}
    </section>
  )
}

function Part(props: { title: string; text: string; written: string | null }) {
  return (
    <>
      <p class="govuk-body ballot-summary__kind">{props.title}</p>
      <Words text={props.text} language={props.written} />
    </>
  )
}
