import { inLanguage, t } from '../../language.tsx'
import { InsetText } from '../../ui/InsetText.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { LevelDefinitions } from '../workshop-room/LevelDefinitions.tsx'
import { EvidenceTray } from './EvidenceTray.tsx'
import { OwnBallots } from './OwnBallots.tsx'
import type { StepProps } from './step-props.ts'

/** What a judgement asks, what its levels mean, and the evidence on it. */
export function ReadStep(props: StepProps) {
  const { judgement, framework, followed } = props
  return (
    <>
      <p class="govuk-body-l">{inLanguage(judgement.question.text)}</p>
      <InsetText>{t('taking-part.read')}</InsetText>
      <OwnBallots {...props} />
      <h2 class="govuk-heading-s">{t('taking-part.meanings')}</h2>
      <ul class="govuk-list level-list">
        {framework.scale.levels
          .toSorted((a, b) => b.value - a.value)
          .map(({ value }) => {
            const descriptor = judgement.descriptors.find(({ level }) => level === value)
            return (
              <li key={value} class="level-list__level">
                <RagMark level={value} name="shown" />
                {descriptor && <p class="govuk-body">{inLanguage(descriptor.text)}</p>}
              </li>
            )
          })}
      </ul>
      <p class="govuk-hint">{t('taking-part.toolkit-guidance')}</p>
      <LevelDefinitions scale={framework.scale} />
      <EvidenceTray tray={followed.view.tray} />
    </>
  )
}
