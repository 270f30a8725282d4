import type { Direction } from './calibration.ts'
import type { RecordKey } from './calibration-record-words/en.ts'
import type { Language } from './language.ts'
import type { Translate } from './messages.ts'
import type { Level, LevelCount } from './scale.ts'
import type { DraftLine, Moment } from './workshop/minutes.ts'

/** What the record of a calibration session rests on, as far as its reader may know it. */
export interface RecordFacts {
  readonly opened: Moment & { readonly by: string | null }
  readonly ended: Moment | null
  readonly people: {
    readonly there: readonly string[]
    readonly away: readonly string[]
    /** Who is recused, with the regions from whose judgements they step out. */
    readonly recused: readonly { readonly name: string; readonly regions: readonly string[] }[]
    /** Whether the lead said so; else it is who followed the session on a device. */
    readonly confirmed: boolean
    readonly seqs: readonly number[]
  }
  /** The cells that were taken up or decided, in the order in which they first were. */
  readonly taken: readonly TakenCell[]
  /** What was adopted in one step, by region. */
  readonly adopted: readonly RegionCells[]
  /** What has no calibrated level by the end, by region. */
  readonly left: readonly RegionCells[]
}

export interface TakenCell {
  readonly region: { readonly id: string; readonly name: string }
  readonly judgement: { readonly code: string; readonly title: string }
  readonly seqs: readonly number[]
  /** The first sealed levels, and how many raters gave none. */
  readonly sealed: readonly LevelCount[]
  readonly gaveNone: number
  /** The calibrated level that stood until then; null where there was none. */
  readonly before: { readonly level: Level | null } | null
  readonly decisions: readonly RecordedDecision[]
  readonly proposals: readonly Said[]
  readonly dissents: readonly Said[]
}

/** A calibrated level that was recorded in the session; a later one takes its place. */
export interface RecordedDecision {
  readonly seqs: readonly number[]
  readonly level: Level | null
  readonly reason: string | null
  readonly ground: string | null
  /** Against the middle of the sealed levels; null where there is nothing to hold it against. */
  readonly moved: Direction | null
  /** Whether it lies above or below every sealed level; null where it does not. */
  readonly outside: Exclude<Direction, 'same'> | null
  readonly because: string | null
  readonly becauseLanguage: Language | null
  readonly dissent: string | null
  readonly dissentLanguage: Language | null
}

/** What a reviewer proposed or held against a level, in their words. */
export interface Said {
  readonly by: string
  readonly level: Level | null
  readonly text: string
  readonly language: Language | null
  readonly seqs: readonly number[]
}

export interface RegionCells {
  readonly region: { readonly id: string; readonly name: string }
  readonly cells: readonly { readonly title: string; readonly level: Level | null }[]
  readonly seqs: readonly number[]
}

/** How the record speaks in its language. */
export interface RecordWords {
  readonly translate: Translate<RecordKey>
  readonly day: (at: string) => string
  readonly time: (at: string) => string
  readonly level: (level: Level) => string
  readonly ground: (code: string) => string
}

/**
 * Drafts the record of a calibration session by rule: who was there, what was taken in which order,
 * what came of it and why, what was adopted in one step and what was left open. Each line names the
 * events that it rests on; keys of lines about a region begin with it.
 */
export function draftRecord(facts: RecordFacts, words: RecordWords): DraftLine[] {
  return [
    ...courseLines(facts, words),
    ...facts.taken.flatMap((cell) => cellLines(cell, words)),
    ...regionLines('adopted', facts.adopted, words),
    ...leftLines(facts, words),
    endLine(facts, words),
  ]
}

function courseLines(
  { opened, people }: RecordFacts,
  { translate: t, day, time }: RecordWords,
): DraftLine[] {
  const { there, away, recused, confirmed, seqs } = people
  const at = { day: day(opened.at), time: time(opened.at) }
  const by = opened.by === null ? t('opened', at) : t('opened-by', { ...at, name: opened.by })
  const names = (list: readonly string[]) => ({ count: list.length, names: list.join(', ') })
  const lines: DraftLine[] = [
    { key: 'opened', seqs: opened.seqs, heading: t('course'), text: by },
    {
      key: 'there',
      seqs,
      text: t(confirmed ? 'there' : 'there-unconfirmed', names(there)),
    },
  ]
  const stepOut = recused.map(({ name, regions }) => `${name} (${regions.join(', ')})`)
  return [
    ...lines,
    ...(confirmed && away.length > 0 ? [{ key: 'away', seqs, text: t('away', names(away)) }] : []),
    ...(recused.length > 0
      ? [{ key: 'recused', seqs: [], text: t('recused', names(stepOut)) }]
      : []),
  ]
}

function cellLines(cell: TakenCell, words: RecordWords): DraftLine[] {
  const { region, judgement, seqs, before, decisions, proposals, dissents } = cell
  const { translate: t } = words
  const key = `${region.id}.${judgement.code}`
  const heading = t('cell', { judgement: judgement.title, region: region.name })
  return [
    { key: `${key}.sealed`, seqs, heading, text: sealedText(cell, words) },
    ...proposals.map((said, index) =>
      saidLine(`${key}.proposal.${index + 1}`, 'proposal', said, words),
    ),
    ...(before && decisions.length > 0
      ? [{ key: `${key}.until-then`, seqs: [], text: t('until-then', levelOr(before, words)) }]
      : []),
    ...decisions.flatMap((decision, index) =>
      decisionLines(`${key}.calibrated.${index + 1}`, decision, words),
    ),
    ...(decisions.length === 0
      ? [{ key: `${key}.open`, seqs, text: withoutLevel(cell, words) }]
      : []),
    ...dissents.map((said, index) =>
      saidLine(`${key}.dissent.${index + 1}`, 'dissent', said, words),
    ),
  ]
}

const levelOr = (
  { level }: { readonly level: Level | null },
  { translate: t, level: levelName }: RecordWords,
) => ({ level: level === null ? t('not-rated') : levelName(level) })

function withoutLevel({ before }: TakenCell, words: RecordWords): string {
  const { translate: t } = words
  return before === null ? t('not-settled') : t('stays', levelOr(before, words))
}

function sealedText({ sealed, gaveNone }: TakenCell, { translate: t, level }: RecordWords): string {
  const given = sealed.filter(({ count }) => count > 0)
  const spread =
    given.length === 0
      ? t('sealed-none')
      : t('sealed', {
          spread: given
            .map((one) => t('given', { level: level(one.level), count: one.count }))
            .join(', '),
        })
  return gaveNone === 0 ? spread : `${spread} ${t('gave-none', { count: gaveNone })}`
}

function decisionLines(key: string, decision: RecordedDecision, words: RecordWords): DraftLine[] {
  const { seqs, level, because, becauseLanguage, dissent, dissentLanguage } = decision
  const { translate: t } = words
  const own = (part: string, lead: string, text: string | null, language: Language | null) =>
    text === null
      ? []
      : [{ key: `${key}.${part}`, seqs, lead, text, ...(language && { language }) }]
  return [
    { key, seqs, text: decidedText(decision, words), ...(level !== null && { level }) },
    ...own('because', t('because'), because, becauseLanguage),
    ...own('dissent', t('dissent-noted'), dissent, dissentLanguage),
  ]
}

function decidedText(
  { level, reason, ground, moved, outside }: RecordedDecision,
  { translate: t, level: levelName, ground: groundName }: RecordWords,
): string {
  if (level === null) return t('calibrated-none', { reason: reason ?? '' })
  const named = { level: levelName(level) }
  const text =
    ground === null
      ? t('calibrated', named)
      : t('calibrated-on-ground', { ...named, ground: groundName(ground) })
  if (outside !== null) return `${text} ${t(`outside-${outside}`)}`
  return moved === null || moved === 'same' ? text : `${text} ${t(`moved-${moved}`)}`
}

function saidLine(
  key: string,
  what: 'proposal' | 'dissent',
  { by, level, text, language, seqs }: Said,
  { translate: t, level: levelName }: RecordWords,
): DraftLine {
  const lead =
    level === null
      ? t(what, { name: by })
      : t(`${what}-level`, { name: by, level: levelName(level) })
  return { key, seqs, lead, text, ...(language && { language }) }
}

function regionLines(
  what: 'adopted' | 'left',
  regions: readonly RegionCells[],
  { translate: t, level: levelName }: RecordWords,
): DraftLine[] {
  return regions.map(({ region, cells, seqs }, index) => ({
    key: `${region.id}.${what}`,
    seqs,
    ...(index === 0 && { heading: t(what) }),
    lead: region.name,
    text: cells
      .map(({ title, level }) => (level === null ? title : `${title}: ${levelName(level)}`))
      .join('; '),
  }))
}

function leftLines({ left }: RecordFacts, words: RecordWords): DraftLine[] {
  if (left.length > 0) return regionLines('left', left, words)
  const { translate: t } = words
  return [{ key: 'left', seqs: [], heading: t('left'), text: t('left-nothing') }]
}

function endLine({ ended }: RecordFacts, { translate: t, day, time }: RecordWords): DraftLine {
  const heading = t('end')
  if (!ended) return { key: 'ended', seqs: [], heading, text: t('not-ended') }
  const text = t('ended', { day: day(ended.at), time: time(ended.at) })
  return { key: 'ended', seqs: ended.seqs, heading, text }
}

interface KeyedLine {
  readonly key: string
  readonly heading?: string | undefined
}

/**
 * The lines of a record that somebody may read who reads of some regions alone: whole parts about
 * another region are left out, with what was added to them; in a part about several, its lines.
 */
export function linesReadable<Line extends KeyedLine>(
  lines: readonly Line[],
  hidden: readonly string[],
): Line[] {
  const isAbout = ({ key }: KeyedLine) => hidden.some((region) => key.startsWith(`${region}.`))
  let isHiddenPart = false
  let lost: string | undefined
  return lines.flatMap((line) => {
    if (line.heading !== undefined) {
      const [, judgement] = line.key.split('.')
      isHiddenPart = isAbout(line) && judgement !== 'adopted' && judgement !== 'left'
      lost = undefined
    }
    if (isHiddenPart || isAbout(line)) {
      lost = isHiddenPart ? undefined : (line.heading ?? lost)
      return []
    }
    if (lost === undefined || line.heading !== undefined) return [line]
    const heading = lost
    lost = undefined
    return [{ ...line, heading }]
  })
}
