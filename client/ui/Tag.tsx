import type { ComponentChildren } from 'preact'

export type TagColour = 'blue' | 'grey' | 'purple' | 'yellow'

/** A short state, such as a stage. Never a level: that is what RagMark is for. */
export function Tag({ colour, children }: { colour?: TagColour; children: ComponentChildren }) {
  return <strong class={colour ? `govuk-tag govuk-tag--${colour}` : 'govuk-tag'}>{children}</strong>
}
