import type { RoundAbout } from '../../contract/rounds.ts'
import type { Bilingual } from '../../core/language.ts'

interface Item extends Bilingual {
  readonly region?: string
  readonly parts?: readonly Bilingual[]
  readonly onComparing?: true
}

/** The report of November 2012 as the fixtures hold it. */
export interface SourceDocument {
  readonly id: string
  readonly title: Bilingual
  readonly positionAt: string
  readonly source: { readonly title: string }
  readonly regions: readonly { readonly id: string; readonly name: Bilingual }[]
  readonly notRated: { readonly reason: string }
  readonly coding: Bilingual
  readonly process: Readonly<
    Record<'purpose' | 'steps' | 'framework' | 'judgements', readonly Item[]>
  >
  readonly configuration: readonly Item[]
  readonly overallReflections: readonly Item[]
  readonly summaryOfProgress: readonly Item[]
  readonly leadingStrengths: readonly Item[]
  readonly overallComparison: Item
  readonly crossCuttingChallenges: readonly Item[]
  readonly notes: readonly Item[]
  readonly glossary: readonly { section: string; term: string; meaning: string }[]
}

const headings = {
  reflections: { en: 'Overall reflections', cy: 'Myfyrdodau cyffredinol' },
  progress: { en: 'Summary of progress', cy: 'Crynodeb o’r cynnydd' },
  strengths: { en: 'Leading strengths', cy: 'Cryfderau arweiniol' },
  comparison: { en: 'Overall comparison', cy: 'Cymhariaeth gyffredinol' },
  challenges: { en: 'Cross-cutting challenges', cy: 'Heriau trawsbynciol' },
  purpose: { en: 'Purpose of the review', cy: 'Diben yr adolygiad' },
  steps: {
    en: 'Process, 8 to 19 November 2012',
    cy: 'Y broses, 8 i 19 Tachwedd 2012',
  },
  framework: { en: 'Framework', cy: 'Fframwaith' },
  judgements: { en: 'How the judgements were made', cy: 'Sut y gwnaed y barnau' },
  configuration: {
    en: 'How the consortia are configured',
    cy: 'Sut mae’r consortia wedi’u ffurfio',
  },
  notes: { en: 'What is odd in the source', cy: 'Yr hyn sy’n od yn y ffynhonnell' },
} as const

/** The report beside its tables, in its own order and words, as sections of a round's page. */
export function describeSource(document: SourceDocument): RoundAbout {
  const { process } = document
  return {
    sections: [
      section('reflections', document.overallReflections),
      section('progress', document.summaryOfProgress),
      section('strengths', document.leadingStrengths),
      section('comparison', [document.overallComparison]),
      section('challenges', document.crossCuttingChallenges),
      section('purpose', process.purpose),
      section('steps', process.steps),
      section('framework', process.framework),
      section('judgements', process.judgements),
      section('configuration', document.configuration),
      section('notes', document.notes),
    ],
    glossary: [...document.glossary],
  }
}

function section(
  heading: keyof typeof headings,
  items: readonly Item[],
): RoundAbout['sections'][number] {
  return {
    heading: headings[heading],
    items: items.map(({ en, cy, region, parts, onComparing }) => ({
      text: { en, cy },
      ...(region !== undefined && { region }),
      ...(parts && { parts: [...parts] }),
      ...(onComparing && { onComparing }),
    })),
  }
}
