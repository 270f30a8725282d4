import type { Minutes } from '../../contract/workshop-record.ts'
import { findJudgement, judgementCodes } from '../../core/framework.ts'
import type { Bilingual, Language } from '../../core/language.ts'
import { isOldSnapshot } from '../../core/snapshot.ts'
import { type MinutesDocument, positionInWords } from '../../minutes/document.ts'
import { speechOf } from '../../minutes/speech.ts'
import { oldNote, provenanceNotes } from '../exports/words.ts'
import type { CurrentLevel } from '../positions/levels.ts'
import { unitOf } from './agenda-cells.ts'
import { readableReviews, type SessionContext } from './context.ts'

// No translator has passed the Welsh of this file yet; the files say so.

const words = {
  title: { en: 'Record of the calibration session', cy: 'Cofnod y sesiwn gymedroli' },
  round: { en: 'Review round', cy: 'Rownd adolygu' },
  held: { en: 'Session held', cy: 'Cynhaliwyd y sesiwn' },
  stillOpen: { en: 'still open', cy: 'yn dal ar agor' },
  positionAt: { en: 'Position as at', cy: 'Sefyllfa fel yr oedd ar' },
  framework: { en: 'Framework', cy: 'Fframwaith' },
  version: { en: 'version', cy: 'fersiwn' },
  levels: {
    en: 'Calibrated levels when this was taken out',
    cy: 'Lefelau wedi’u cymedroli pan gymerwyd hwn allan',
  },
  judgement: { en: 'Judgement', cy: 'Barn' },
  none: { en: 'None yet', cy: 'Dim eto' },
  notRated: { en: 'Not rated', cy: 'Heb ei graddio' },
  team: {
    en: 'For the review team: it names reviewers, and holds levels that have not been fed back.',
    cy: 'Ar gyfer y tîm adolygu: mae’n enwi adolygwyr, ac yn dal lefelau nad ydynt wedi’u hadrodd yn ôl.',
  },
  drafted: {
    en: 'Drafted by rule from the session’s log; nobody has edited it.',
    cy: 'Drafftiwyd yn ôl rheol o log y sesiwn; nid oes neb wedi’i olygu.',
  },
  edited: {
    en: 'Drafted by rule from the session’s log and edited by the lead reviewer.',
    cy: 'Drafftiwyd yn ôl rheol o log y sesiwn a’i olygu gan y prif adolygydd.',
  },
  behind: {
    en: 'Something happened in the session after this was edited.',
    cy: 'Digwyddodd rhywbeth yn y sesiwn ar ôl golygu hwn.',
  },
  ordinal: {
    en: 'Levels are in order, from least to most ready. They are never totalled or averaged.',
    cy: 'Mae’r lefelau mewn trefn, o’r lleiaf i’r mwyaf parod. Ni chânt byth eu hadio na’u cyfartaleddu.',
  },
  welsh: {
    en: 'The Welsh of titles and notes is a draft that no translator has passed yet.',
    cy: 'Drafft yw Cymraeg y teitlau a’r nodiadau; nid oes cyfieithydd wedi’i gymeradwyo eto.',
  },
} as const satisfies Record<string, Bilingual>

/** Puts the record of a session and what it is about into a document. */
export function describeRecordDocument(
  context: SessionContext,
  minutes: Minutes,
  levels: readonly CurrentLevel[],
  now: Date,
): MinutesDocument {
  const { round, framework } = context
  const { language } = minutes
  const say = (word: keyof typeof words) => words[word][language]
  const reviews = readableReviews(context)
  const shown = new Map(levels.map((level) => [unitOf(level), level.level]))
  const nameOf = (level: number | null | undefined) => {
    if (level === undefined) return say('none')
    const found = framework.scale.levels.find(({ value }) => value === level)
    return found ? `${found.name[language]} (${found.letter[language]})` : say('notRated')
  }
  return {
    language,
    title: say('title'),
    facts: [
      { label: say('round'), text: round.title[language] },
      { label: say('held'), text: heldInWords(context, language) },
      { label: say('positionAt'), text: positionInWords(round.positionAt, language) },
      {
        label: say('framework'),
        text: `${framework.title[language]}, ${say('version')} ${framework.version}`,
      },
    ],
    notes: notesOf(context, minutes, now),
    levels: {
      heading: say('levels'),
      columns: [say('judgement'), ...reviews.map(({ region }) => region.name[language])],
      rows: judgementCodes(framework).map((judgement) => [
        findJudgement(framework, judgement)?.title[language] ?? judgement,
        ...reviews.map(({ id }) => nameOf(shown.get(unitOf({ reviewId: id, judgement })))),
      ]),
    },
    lines: minutes.lines,
  }
}

/** The day of a session, and from when to when it was held. */
function heldInWords({ session, framework }: SessionContext, language: Language): string {
  const { day, time } = speechOf(framework, language)
  const { openedAt, endedAt } = session
  const begun = `${day(openedAt)}, ${time(openedAt)}`
  if (endedAt === null) return `${begun} (${words.stillOpen[language]})`
  const isSameDay = day(openedAt) === day(endedAt)
  return `${begun} – ${isSameDay ? time(endedAt) : `${day(endedAt)}, ${time(endedAt)}`}`
}

function notesOf(
  { round }: SessionContext,
  { language, edited, behind }: Minutes,
  now: Date,
): string[] {
  const old = isOldSnapshot(round.positionAt, now.toISOString().slice(0, 10))
  const notes = [
    words.team,
    ...(round.provenance === 'live' ? [] : [provenanceNotes[round.provenance]]),
    ...(old ? [oldNote] : []),
    edited ? words.edited : words.drafted,
    ...(behind ? [words.behind] : []),
    words.ordinal,
    ...(language === 'cy' ? [words.welsh] : []),
  ]
  return notes.map((note) => note[language])
}
