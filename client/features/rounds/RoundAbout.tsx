import type { z } from 'zod'
import type { roundAbout } from '../../../server/contract/rounds.ts'
import { inLanguage, t } from '../../language.tsx'
import { Glossary } from './Glossary.tsx'

type About = z.infer<typeof roundAbout>
type Section = About['sections'][number]
type Item = Section['items'][number]

export interface RoundAboutProps {
  readonly about: About
  readonly regions: readonly { readonly id: string; readonly name: string }[]
}

/** What the document behind a round says beside its judgements. */
export function RoundAbout({ about, regions }: RoundAboutProps) {
  const nameOf = (id: string) => regions.find((region) => region.id === id)?.name ?? id
  return (
    <>
      <nav aria-label={t('rounds.contents')}>
        <h2 class="govuk-heading-m">{t('rounds.document')}</h2>
        <ul class="govuk-list">
          {about.sections.map((section, index) => (
            <li key={section.heading.en}>
              <a class="govuk-link" href={`#${sectionId(index)}`}>
                {inLanguage(section.heading)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {about.sections.map((section, index) => (
        <AboutSection
          key={section.heading.en}
          id={sectionId(index)}
          section={section}
          nameOf={nameOf}
        />
      ))}
      {about.glossary.length > 0 && <Glossary terms={about.glossary} />}
    </>
  )
}

const sectionId = (index: number) => `section-${index + 1}`

function AboutSection(props: { id: string; section: Section; nameOf: (id: string) => string }) {
  const { id, section, nameOf } = props
  return (
    <section aria-labelledby={id}>
      <h3 class="govuk-heading-s" id={id} tabIndex={-1}>
        {inLanguage(section.heading)}
      </h3>
      <ul class="govuk-list govuk-list--bullet">
        {section.items.map((item) => (
          <AboutItem key={item.text.en} item={item} nameOf={nameOf} />
        ))}
      </ul>
    </section>
  )
}

function AboutItem({ item, nameOf }: { item: Item; nameOf: (id: string) => string }) {
  return (
    <li>
      {item.region && <strong>{nameOf(item.region)}: </strong>}
      {inLanguage(item.text)}
      {item.parts && (
        <ul class="govuk-list govuk-list--bullet">
          {item.parts.map((part) => (
            <li key={part.en}>{inLanguage(part)}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
