import type { Language } from '../server/core/language.ts'
import type { Query } from './api.ts'
import { namedLanguage } from './language.tsx'

/** An address in the toolkit, which keeps a language that the present address names. */
export function address(path: string, query: Query = {}): string {
  return withQuery(path, { lang: namedLanguage.value, ...query })
}

/** The same page, filters included, in the language given. */
export function addressIn(url: string, language: Language): string {
  const [path = '/', search = ''] = url.split('?')
  return withQuery(path, { ...Object.fromEntries(new URLSearchParams(search)), lang: language })
}

function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined)
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
  return search.size === 0 ? path : `${path}?${search}`
}

export const roundAddress = (round: string) => address(`/rounds/${round}`)

export const matrixAddress = (round: string, query: Query = {}) =>
  address(`/rounds/${round}/matrix`, query)

export const chartsAddress = (round: string) => address(`/rounds/${round}/charts`)

/** Where a judge compares the regions of a round in pairs, and what comes of all comparisons. */
export const judgingAddress = (round: string) => address(`/rounds/${round}/judging`)
export const comparisonsAddress = (round: string) => address(`/rounds/${round}/comparisons`)

/** What the figures of a round say of how far its ratings agree. */
export const figuresAddress = (round: string) => address(`/rounds/${round}/figures`)

export const overTimeAddress = (query: Query = {}) => address('/over-time', query)

export const cellAddress = (round: string, region: string, judgement: string) =>
  address(`/rounds/${round}/regions/${region}/judgements/${judgement}`)

/** Where the drafts of a region are checked and sealed. */
export const checkAddress = (round: string, region: string) =>
  address(`/rounds/${round}/regions/${region}/check`)

export const newEvidenceAddress = (round: string, region: string, judgement: string) =>
  address(`/rounds/${round}/regions/${region}/evidence/new`, { judgement })

/** Where a piece of evidence is corrected, reached from a judgement. */
export const evidenceAddress = (
  round: string,
  region: string,
  evidence: string,
  judgement: string,
) => address(`/rounds/${round}/regions/${region}/evidence/${evidence}`, { judgement })

/** Where a source is corrected. */
export const sourceAddress = (round: string, region: string, source: string, judgement: string) =>
  address(`/rounds/${round}/regions/${region}/sources/${source}`, { judgement })

export const setupAddress = (round: string) => address(`/rounds/${round}/setup`)

/** What the assignments of a round will allow its figures to say. */
export const figuresPlanAddress = (round: string) => address(`/rounds/${round}/plan-of-figures`)

export const trailAddress = (round: string, query: Query = {}) =>
  address(`/rounds/${round}/trail`, query)

/** The feedback of one region of a round: every judgement, what was said of it, and the answers. */
export const feedbackAddress = (round: string, region: string) =>
  address(`/rounds/${round}/regions/${region}/feedback`)

/** The page of a review's expected positions, all on one page. */
export const positionsAddress = (round: string, region: string) =>
  address(`/rounds/${round}/regions/${region}/expected-positions`)

export const handOverAddress = (round: string, region: string) =>
  address(`/rounds/${round}/regions/${region}/hand-over`)

/** The page where the lead reviewer writes about a region as a whole, or with null of a round. */
export const overallAddress = (round: string, region: string | null) =>
  address(
    region === null ? `/rounds/${round}/overall` : `/rounds/${round}/regions/${region}/overall`,
  )

/** The page of one region of a round: its judgements. */
export const regionAddress = (round: string, region: string) =>
  address(`/rounds/${round}/regions/${region}`)

/** What a region can learn from the others of its round. */
export const learningAddress = (round: string, region?: string) =>
  address(`/rounds/${round}/learning`, { region })

/** Where somebody joins a workshop, and stays: by its code, or where they enter one. */
export const joinAddress = (code?: string) => address(code ? `/join/${code}` : '/join')

/** The workshops in which the leadership team of a region reviews itself. */
export const workshopsAddress = (round: string, region: string) =>
  address(`/rounds/${round}/regions/${region}/workshops`)

/** A page of one workshop; without a name the one from which it is run. */
export const workshopAddress = (
  id: string,
  page?: 'plan' | 'projector' | 'invitation' | 'ballots' | 'minutes',
) => address(page === undefined ? `/workshops/${id}` : `/workshops/${id}/${page}`)
