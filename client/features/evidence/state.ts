import type {
  Evidence,
  EvidenceInput,
  Source,
  SourceInput,
} from '../../../server/contract/evidence.ts'
import type { Language } from '../../../server/core/language.ts'

/** A source while it is being described: empty fields are empty texts. */
export interface SourceFields extends Omit<SourceInput, 'heldOn' | 'role' | 'lineage'> {
  readonly heldOn: string
  readonly role: string
  readonly lineage: string
}

export type Link = EvidenceInput['links'][number]

/** A piece of evidence while it is being written. */
export interface EvidenceFields {
  /** The id of a registered source, `new`, or nothing chosen yet. */
  readonly source: string
  readonly newSource: SourceFields
  readonly excerpt: string
  readonly language: Language
  readonly rendering: EvidenceInput['rendering']
  readonly links: readonly Link[]
  /** The version that is corrected; null for evidence that is not saved yet. */
  readonly version: number | null
}

export const newSource = 'new'

export function emptyEvidence(judgement: string, language: Language): EvidenceFields {
  return {
    source: '',
    newSource: {
      title: '',
      kind: 'document',
      heldOn: '',
      organisation: 'school',
      role: '',
      lineage: '',
      language,
      suppliedByRegion: false,
    },
    excerpt: '',
    language,
    rendering: 'verbatim',
    links: [firstLink(judgement)],
    version: null,
  }
}

/** Saved evidence as the form shows it. */
export function fieldsOfEvidence(evidence: Evidence): EvidenceFields {
  const { source, excerpt, language, rendering, links, version } = evidence
  return { ...emptyEvidence('', language), source, excerpt, rendering, links, version }
}

/** A registered source as its form shows it. */
export function fieldsOfSource({ id: _, version: __, ...source }: Source): SourceFields {
  const { heldOn, role, lineage } = source
  return { ...source, heldOn: heldOn ?? '', role: role ?? '', lineage: lineage ?? '' }
}

const firstLink = (judgement: string): Link => ({
  judgement,
  kind: 'strength',
  polarity: 'supports',
})

export function withLink(links: readonly Link[], judgement: string): Link[] {
  return [...links, firstLink(judgement)]
}

export function withChangedLink(
  links: readonly Link[],
  index: number,
  change: Partial<Link>,
): Link[] {
  return links.map((link, at) => (at === index ? { ...link, ...change } : link))
}

export function withoutLink(links: readonly Link[], index: number): Link[] {
  return links.filter((_, at) => at !== index)
}

/** The judgement that a further link starts with: the first that none has yet. */
export function nextJudgement(links: readonly Link[], codes: readonly string[]): string {
  const free = codes.find((code) => links.every(({ judgement }) => judgement !== code))
  return free ?? codes[0] ?? ''
}

export type EvidenceFault =
  | 'source-missing'
  | 'title-missing'
  | 'excerpt-missing'
  | 'day-unknown'
  | 'judgement-twice'

export type FieldFault =
  | { readonly field: string; readonly fault: EvidenceFault }
  | { readonly field: string; readonly length: number; readonly maximum: number }

/** The lengths that the contract allows. */
const longestLine = 300
const longestExcerpt = 20_000

/** What keeps the evidence from being saved, and in which field. */
export function faultsOf(fields: EvidenceFields): FieldFault[] {
  const { source, newSource: described, excerpt, links } = fields
  return [
    ...(source === '' ? [{ field: 'source', fault: 'source-missing' as const }] : []),
    ...(source === newSource ? sourceFaults(described) : []),
    ...(excerpt.trim() === '' ? [{ field: 'excerpt', fault: 'excerpt-missing' as const }] : []),
    ...lengthFault('excerpt', excerpt, longestExcerpt),
    ...onceEach(links).flatMap(({ judgement }, index, once) =>
      once.findIndex((link) => link.judgement === judgement) < index
        ? [
            {
              field: `links.${links.findLastIndex((link) => link.judgement === judgement)}.judgement`,
              fault: 'judgement-twice' as const,
            },
          ]
        : [],
    ),
  ]
}

function lengthFault(field: string, text: string, maximum: number): FieldFault[] {
  const { length } = text.trim()
  return length > maximum ? [{ field, length, maximum }] : []
}

export function sourceFaults(source: SourceFields): FieldFault[] {
  const { title, heldOn } = source
  const isDay = heldOn === '' || /^\d{4}-\d{2}-\d{2}$/.test(heldOn)
  return [
    ...(title.trim() === '' ? [{ field: 'title', fault: 'title-missing' as const }] : []),
    ...(isDay ? [] : [{ field: 'heldOn', fault: 'day-unknown' as const }]),
    ...(['title', 'role', 'lineage'] as const).flatMap((field) =>
      lengthFault(field, source[field], longestLine),
    ),
  ]
}

export function toSourceInput(fields: SourceFields): SourceInput {
  const { heldOn, role, lineage } = fields
  return {
    ...fields,
    title: fields.title.trim(),
    heldOn: heldOn || null,
    role: role.trim() || null,
    lineage: lineage.trim() || null,
  }
}

/** The same link given twice is sent once. */
export function toEvidenceInput(fields: EvidenceFields, source: string): EvidenceInput {
  const { excerpt, language, rendering, links } = fields
  return { source, excerpt: excerpt.trim(), language, rendering, links: onceEach(links) }
}

function onceEach(links: readonly Link[]): Link[] {
  const key = ({ judgement, kind, polarity }: Link) => [judgement, kind, polarity].join(' ')
  return [...new Map(links.map((link) => [key(link), link])).values()]
}

/** Whether evidence that was saved says the same as what is to be sent; the order of links aside. */
export function isSameEvidence(input: EvidenceInput, saved: Evidence): boolean {
  const said = ({ source, excerpt, language, rendering, links }: EvidenceInput) =>
    JSON.stringify([
      [source, excerpt, language, rendering],
      links.map(({ judgement, kind, polarity }) => [judgement, kind, polarity].join(' ')).sort(),
    ])
  return said(input) === said(saved)
}

/** The same of a source. */
export function isSameSource(
  input: SourceInput,
  { id: _, version: __, ...saved }: Source,
): boolean {
  return (Object.keys(input) as (keyof SourceInput)[]).every((key) => input[key] === saved[key])
}
