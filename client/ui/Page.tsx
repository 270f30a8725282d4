import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../language.tsx'
import { focusHeading } from './heading-focus.ts'

export interface PageProps {
  readonly title: string
  /** The language of the title, where it is not the page's. */
  readonly titleLanguage?: string
  /** The page above this one. */
  readonly back?: { readonly href: string; readonly text: string }
  /** What stands above the heading, such as the region of a judgement. */
  readonly caption?: string
  /** For pages with a table that needs the whole window. */
  readonly wide?: boolean
  readonly children: ComponentChildren
}

/** A page: its one heading, the document's title, and the way back. */
export function Page({ title, titleLanguage, back, caption, wide = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const toolkit = t('toolkit.name')
    document.title = title === toolkit ? title : `${title} – ${toolkit}`
    focusHeading(heading.current)
  })
  return (
    <div class={wide ? 'page page--wide' : 'page govuk-width-container'}>
      {back && (
        <nav aria-label={t('shell.back')}>
          <a class="govuk-back-link" href={back.href}>
            {back.text}
          </a>
        </nav>
      )}
      <main class="govuk-main-wrapper" id="main">
        {caption && <span class="govuk-caption-l">{caption}</span>}
        <h1 class="govuk-heading-l" tabIndex={-1} ref={heading} lang={titleLanguage}>
          {title}
        </h1>
        {children}
      </main>
    </div>
  )
}
