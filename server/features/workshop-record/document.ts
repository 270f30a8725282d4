import type { Minutes } from '../../contract/workshop-record.ts'
import { findJudgement } from '../../core/framework.ts'
import type { Language } from '../../core/language.ts'
import { isOldSnapshot } from '../../core/snapshot.ts'
import { oldNote, provenanceNotes } from '../exports/words.ts'
import type { AgreementRecord } from '../workshops/agreements.ts'
import type { WorkshopContext } from '../workshops/context.ts'
import { documentWords as words } from './document-words.ts'

/** Minutes as a document to take out, whatever it is written as; texts alone, so that it travels. */
export interface MinutesDocument {
  readonly language: Language
  readonly title: string
  readonly facts: readonly { readonly label: string; readonly text: string }[]
  readonly notes: readonly string[]
  readonly levels: {
    readonly heading: string
    readonly columns: readonly [string, string]
    readonly rows: readonly (readonly [string, string])[]
  }
  readonly lines: readonly Pick<
    Minutes['lines'][number],
    'heading' | 'lead' | 'text' | 'language'
  >[]
}

/** Puts a workshop's minutes and what they are about into a document. */
export function describeDocument(
  context: WorkshopContext,
  minutes: Minutes,
  agreements: readonly AgreementRecord[],
  now: Date,
): MinutesDocument {
  const { round, review, framework, items } = context
  const { language } = minutes
  const region = review.region.name[language]
  return {
    language,
    title: `${words.title[language]}: ${region}`,
    facts: [
      { label: words.round[language], text: round.title[language] },
      { label: words.region[language], text: region },
      {
        label: words.positionAt[language],
        text: positionInWords(round.positionAt, language),
      },
      {
        label: words.framework[language],
        text: `${framework.title[language]}, ${words.version[language]} ${framework.version}`,
      },
    ],
    notes: notesOf(context, minutes, now),
    levels: {
      heading: words.levels[language],
      columns: [words.judgement[language], words.agreed[language]],
      rows: items.map(({ judgement }) => {
        const title = findJudgement(framework, judgement)?.title[language] ?? judgement
        const agreed = agreements.find((one) => one.judgement === judgement)
        const level = framework.scale.levels.find(({ value }) => value === agreed?.level)
        const name = level && `${level.name[language]} (${level.letter[language]})`
        return [title, name ?? words.none[language]]
      }),
    },
    lines: minutes.lines,
  }
}

function notesOf(
  { workshop, round }: WorkshopContext,
  { language, edited, behind }: Minutes,
  now: Date,
): string[] {
  const old = isOldSnapshot(round.positionAt, now.toISOString().slice(0, 10))
  const notes = [
    ...(workshop.rehearsal ? [words.rehearsal] : []),
    ...(round.provenance === 'live' ? [] : [provenanceNotes[round.provenance]]),
    ...(old ? [oldNote] : []),
    edited ? words.edited : words.drafted,
    ...(behind ? [words.behind] : []),
    words.ordinal,
    ...(language === 'cy' ? [words.welsh] : []),
  ]
  return notes.map((note) => note[language])
}

const locales = { en: 'en-GB', cy: 'cy' } as const

/** A day or a month in words. */
function positionInWords(positionAt: string, language: Language): string {
  const hasDay = positionAt.length > 'YYYY-MM'.length
  const format = new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: 'long',
    ...(hasDay && { day: 'numeric' }),
    timeZone: 'UTC',
  })
  return format.format(new Date(positionAt))
}
