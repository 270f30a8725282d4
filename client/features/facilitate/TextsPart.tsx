import type { ComponentChildren } from 'preact'
import type { FacilitatorView } from '../../../server/contract/live-workshop.ts'
import { statementKinds } from '../../../server/core/statement.ts'
import { t } from '../../language.tsx'
import type { Room } from '../workshop-room/FollowedWorkshop.tsx'
import { eachTextOnce } from './agreement-form.ts'

export type WrittenText = FacilitatorView['texts'][number]

export interface TextsPartProps {
  readonly room: Room<'facilitator'>
  readonly title: ComponentChildren
  /** What stands beside each text, such as a button. */
  readonly beside?: (text: WrittenText) => ComponentChildren
}

/** What people wrote with their ballots, by kind, without names. */
export function TextsPart({ room, title, beside }: TextsPartProps) {
  const texts = eachTextOnce(room.view.texts)
  if (texts.length === 0) return null
  return (
    <section class="written">
      {title}
      <p class="govuk-hint">{t('facilitate.texts-hint')}</p>
      {statementKinds.map((kind) => {
        const ofKind = texts.filter((text) => text.kind === kind)
        if (ofKind.length === 0) return null
        return (
          <div key={kind}>
            <h3 class="govuk-heading-s">{t(`statement.${kind}`)}</h3>
            <ul class="written__texts">
              {ofKind.map((text, index) => (
                <li key={index} class="written__text">
                  <span class="written__words" lang={text.language}>
                    {text.text}
                  </span>
                  {beside?.(text)}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
