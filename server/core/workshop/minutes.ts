import type { Language } from '../language.ts'
import type { Translate } from '../messages.ts'
import type { Level } from '../scale.ts'
import type { StatementKind } from '../statement.ts'
import type { MinutesKey } from './minutes-words/en.ts'
import { isOptimistic } from './optimism.ts'
import { patternOf } from './pattern.ts'
import type { Shift } from './shift.ts'
import { levelsOf, type Tally } from './tally.ts'

/** A moment of the workshop, with the numbers of the events that tell of it. */
export interface Moment {
  readonly at: string
  readonly seqs: readonly number[]
}

export interface BallotFacts {
  readonly number: number
  readonly seqs: readonly number[]
  readonly tally: Tally
}

export interface AgreementFacts {
  readonly seqs: readonly number[]
  readonly level: Level | null
  readonly reason: string | null
  readonly ground: string | null
  readonly statements: readonly {
    readonly kind: StatementKind
    readonly language: Language
    readonly text: string
  }[]
  readonly because: string | null
  readonly becauseLanguage: Language | null
  readonly dissent: string | null
  readonly dissentLanguage: Language | null
}

/** What happened on one judgement; its ballots in order, those that were revealed alone. */
export interface JudgementFacts {
  readonly code: string
  readonly title: string
  readonly skipped: boolean
  readonly ballots: readonly BallotFacts[]
  readonly shift: Shift
  readonly agreement: AgreementFacts | null
}

/** What the minutes rest on: counts of people and what they agreed, never who. */
export interface MinutesFacts {
  readonly rehearsal: boolean
  readonly opened: Moment | null
  readonly reopened: readonly Moment[]
  readonly ended: Moment | null
  readonly people: {
    readonly count: number
    readonly onPaper: number
    readonly seqs: readonly number[]
  }
  readonly judgements: readonly JudgementFacts[]
}

/** How the minutes speak in their language. */
export interface MinutesWords {
  readonly translate: Translate<MinutesKey>
  readonly day: (at: string) => string
  readonly time: (at: string) => string
  readonly level: (level: Level) => string
  readonly ground: (code: string) => string
}

/**
 * One line. `lead` is a word of the toolkit that stands before people's own words, whose language
 * is then given; `level` is the level that the line tells of, for a mark beside it.
 */
export interface DraftLine {
  readonly key: string
  readonly seqs: readonly number[]
  readonly heading?: string
  readonly lead?: string
  readonly text: string
  readonly language?: Language
  readonly level?: Level
}

/**
 * Drafts the minutes of a workshop by rule: when it was open, how many took part, and for each
 * judgement what the ballots gave and the team agreed. Each line names the events that it rests on.
 */
export function draftMinutes(facts: MinutesFacts, words: MinutesWords): DraftLine[] {
  return [
    ...courseLines(facts, words),
    ...facts.judgements
      .filter((judgement) => judgement.skipped || !isUntouched(judgement))
      .flatMap((judgement) => judgementLines(judgement, words)),
    ...notReached(facts, words),
    endLine(facts, words),
  ]
}

function courseLines(
  { opened, reopened, rehearsal, people }: MinutesFacts,
  { translate: t, day, time }: MinutesWords,
): DraftLine[] {
  const heading = t('course')
  if (!opened) return [{ key: 'opened', seqs: [], heading, text: t('not-opened') }]
  const moment = ({ at }: Moment) => ({ day: day(at), time: time(at) })
  const onPaper = people.onPaper === 0 ? [] : [t('on-paper', { people: people.onPaper })]
  const lines: DraftLine[] = [
    { key: 'opened', seqs: opened.seqs, heading, text: t('opened', moment(opened)) },
    ...reopened.map((again, index) => ({
      key: `reopened.${index + 1}`,
      seqs: again.seqs,
      text: t('reopened', moment(again)),
    })),
    ...(rehearsal && people.count === 0
      ? []
      : [
          {
            key: 'people',
            seqs: people.seqs,
            text: [t('people', { people: people.count }), ...onPaper].join(' '),
          },
        ]),
  ]
  return rehearsal ? [...lines, { key: 'rehearsal', seqs: [], text: t('rehearsal') }] : lines
}

function endLine(
  { opened, ended }: MinutesFacts,
  { translate: t, day, time }: MinutesWords,
): DraftLine {
  const heading = t('end')
  if (!opened || !ended) return { key: 'ended', seqs: [], heading, text: t('not-ended') }
  const text = t('ended', { day: day(ended.at), time: time(ended.at) })
  return { key: 'ended', seqs: ended.seqs, heading, text }
}

const isUntouched = ({ ballots, agreement }: JudgementFacts): boolean =>
  ballots.length === 0 && !agreement

/** One line for all judgements that the workshop did not come to. */
function notReached({ judgements }: MinutesFacts, { translate: t }: MinutesWords): DraftLine[] {
  const left = judgements.filter((one) => !one.skipped && isUntouched(one))
  if (left.length === 0) return []
  const text = `${left.map(({ title }) => title).join(', ')}.`
  return [{ key: 'not-reached', seqs: [], heading: t('not-reached'), text }]
}

function judgementLines(facts: JudgementFacts, words: MinutesWords): DraftLine[] {
  const { code, title, ballots } = facts
  const { translate: t } = words
  const lines: DraftLine[] = isUntouched(facts)
    ? [{ key: `${code}.none`, seqs: [], text: t('skipped') }]
    : [
        ...ballots.map((ballot) => ballotLine(code, ballot, words)),
        ...shiftLines(facts, words),
        ...agreementLines(facts, words),
      ]
  return lines.map((line, index) => (index === 0 ? { ...line, heading: title } : line))
}

function ballotLine(
  code: string,
  { number, seqs, tally }: BallotFacts,
  { translate: t, level }: MinutesWords,
): DraftLine {
  const given = tally.levels.filter(({ count }) => count > 0)
  const spread =
    given.length === 0
      ? t('no-answers')
      : given.map((one) => `${level(one.level)} ${one.count}`).join(', ')
  const cannot = tally.cannotJudge === 0 ? [] : [t('cannot-judge', { people: tally.cannotJudge })]
  const pattern = given.length === 0 ? [] : [t(patternKey(tally))]
  const text = [t('ballot', { number, spread }), ...cannot, ...pattern].join(' ')
  return { key: `${code}.ballot.${number}`, seqs, text }
}

/** What the spread says; that all gave one level is more than that they were close together. */
function patternKey(tally: Tally): MinutesKey {
  const pattern = patternOf(tally)
  const held = tally.levels.filter(({ count }) => count > 0)
  return pattern === 'consensus' && held.length === 1 ? 'unanimous' : `pattern.${pattern}`
}

function shiftLines(
  { code, ballots, shift }: JudgementFacts,
  { translate: t }: MinutesWords,
): DraftLine[] {
  const key = `${code}.shift`
  const seqs = ballots.flatMap((ballot) => ballot.seqs)
  if (shift.people === null) {
    if (shift.reason === 'one-ballot') return []
    return [{ key, seqs, text: t('shift-kept-back') }]
  }
  const { people, up, down, same } = shift
  return [{ key, seqs, text: t('shift', { people, up, down, same }) }]
}

function agreementLines(facts: JudgementFacts, words: MinutesWords): DraftLine[] {
  const { code, agreement } = facts
  const { translate: t } = words
  if (!agreement) return [{ key: `${code}.agreed`, seqs: [], text: t('nothing-agreed') }]
  const { seqs, level, statements, because, becauseLanguage, dissent, dissentLanguage } = agreement
  const own = (
    key: string,
    lead: string,
    text: string | null,
    language: Language | null,
  ): DraftLine[] =>
    text === null
      ? []
      : [{ key: `${code}.${key}`, seqs, lead, text, ...(language && { language }) }]
  return [
    {
      key: `${code}.agreed`,
      seqs,
      text: agreedText(agreement, words),
      ...(level !== null && { level }),
    },
    ...statements.flatMap(({ kind, text, language }, index) =>
      own(`statement.${index + 1}`, t(kind), text, language),
    ),
    ...own('because', t(whyKey(facts)), because, becauseLanguage),
    ...own('dissent', t('dissent'), dissent, dissentLanguage),
  ]
}

function agreedText(
  { level, reason, ground }: AgreementFacts,
  { translate: t, level: levelName, ground: groundName }: MinutesWords,
): string {
  if (level === null) return t('agreed-none', { reason: reason ?? '' })
  if (ground === null) return t('agreed', { level: levelName(level) })
  return t('agreed-on-ground', { level: levelName(level), ground: groundName(ground) })
}

/** A reason may be given where none is asked for: then it is no reason for being greener. */
function whyKey({ ballots, agreement }: JudgementFacts): 'because' | 'because-other' {
  const last = ballots.at(-1)
  const level = agreement?.level ?? null
  return last && isOptimistic(level, levelsOf(last.tally)) ? 'because' : 'because-other'
}
