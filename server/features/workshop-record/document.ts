import type { Minutes } from '../../contract/workshop-record.ts'
import { findJudgement } from '../../core/framework.ts'
import { isOldSnapshot } from '../../core/snapshot.ts'
import { type MinutesDocument, positionInWords } from '../../minutes/document.ts'
import { oldNote, provenanceNotes } from '../exports/words.ts'
import type { AgreementRecord } from '../workshops/agreements.ts'
import type { WorkshopContext } from '../workshops/context.ts'
import { documentWords as words } from './document-words.ts'

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
