import type { Language } from '../../../server/core/language.ts'
import { language } from '../../language.tsx'
import { contact } from '../../session.tsx'
import { Page } from '../../ui/Page.tsx'
import type { Block, StaticText } from './static-text.ts'

export function StaticPage({ texts }: { texts: Readonly<Record<Language, StaticText>> }) {
  const { title, sections } = texts[language.value]
  return (
    <Page title={title}>
      <div class="prose">
        {sections.map(({ heading, blocks }) => (
          <section key={heading}>
            <h2 class="govuk-heading-m">{heading}</h2>
            {blocks.map((block) => (
              <StaticBlock key={JSON.stringify(block)} block={block} />
            ))}
          </section>
        ))}
      </div>
    </Page>
  )
}

function StaticBlock({ block }: { block: Block }) {
  if (typeof block === 'string') return <p class="govuk-body">{block}</p>
  if ('href' in block) {
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={block.href} rel="external">
          {block.text}
        </a>
      </p>
    )
  }
  if ('writeTo' in block) return <Contact {...block} />
  return (
    <ul class="govuk-list govuk-list--bullet">
      {block.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

function Contact({ writeTo, nobodyNamed }: { writeTo: string; nobodyNamed: string }) {
  if (contact.value === null) return <p class="govuk-body">{nobodyNamed}</p>
  return (
    <p class="govuk-body">
      {writeTo}{' '}
      <a class="govuk-link" href={`mailto:${contact.value}`}>
        {contact.value}
      </a>
    </p>
  )
}
