import type { ComponentChildren } from 'preact'
import { InLanguage, isOther } from './InLanguage.tsx'

export interface PhraseProps {
  /** The language that it was written in; none where nobody said. */
  readonly language: string | null | undefined
  readonly children: ComponentChildren
}

/** People's own words within a line; where their language is not the page's, it says so. */
export function Phrase({ language, children }: PhraseProps) {
  return (
    <>
      <span class="phrase" lang={language ?? undefined}>
        {children}
      </span>
      {isOther(language) && ' '}
      <InLanguage written={language} />
    </>
  )
}
