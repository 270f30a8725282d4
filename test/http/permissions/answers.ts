import { type ActorKind, actors } from '../../../fixtures/permissions-table.ts'
import { layers } from '../../../server/core/layers.ts'
import { judgements } from '../../support/scene.ts'
import type { Ask, Toolkit } from '../../support/toolkit.ts'
import type { PermissionScene } from './scene.ts'

/** Everybody of the table, and a second reviewer of the same review. */
export type Viewer = ActorKind | 'second-reviewer'
export const viewers: readonly Viewer[] = [...actors, 'second-reviewer']

/** Whole answers, headers and status included, by viewer and address. */
export type Answers = ReadonlyMap<Viewer, ReadonlyMap<string, string>>

export function askAsViewer(toolkit: Toolkit, scene: PermissionScene, viewer: Viewer): Ask {
  return viewer === 'second-reviewer' ? toolkit.as('seren') : scene.ask(viewer)
}

/** Every answer to a GET that tells of the scene’s round. */
export function placesOf({ roundId, reviews }: PermissionScene): string[] {
  const round = `/api/rounds/${roundId}`
  const regions = Object.entries(reviews)
  return [
    round,
    `${round}/overall`,
    `${round}/trail`,
    ...layers.map((layer) => `${round}/matrix?layer=${layer}`),
    `${round}/matrix?layer=sealed&lang=cy`,
    `${round}/ratings.csv`,
    `${round}/ratings.csv-metadata.json`,
    ...regions.flatMap(([region]) =>
      judgements.map((judgement) => `${round}/cells/${region}/${judgement}`),
    ),
    ...regions.map(([region]) => `${round}/regions/${region}`),
    ...regions.flatMap(([, id]) =>
      ['sources', 'evidence', 'earlier-evidence'].map((list) => `/api/reviews/${id}/${list}`),
    ),
  ]
}

/** Answers that tell of no one round. */
export const placesElsewhere = [
  '/api/rounds',
  '/api/over-time',
  '/api/people',
  '/api/regions',
  '/api/frameworks/small',
  '/api/session',
  '/api/account/tokens',
]

export async function readAnswers(
  toolkit: Toolkit,
  scene: PermissionScene,
  places: readonly string[],
  of: readonly Viewer[] = viewers,
): Promise<Answers> {
  const read = async (viewer: Viewer, place: string) => {
    const answer = await askAsViewer(toolkit, scene, viewer)('GET', place)
    const { date: _, ...headers } = answer.headers
    return [place, JSON.stringify([answer.statusCode, headers, answer.body])] as const
  }
  const all = of.map(async (viewer) => {
    const answers = await Promise.all(places.map((place) => read(viewer, place)))
    return [viewer, new Map(answers)] as const
  })
  return new Map(await Promise.all(all))
}

/** The addresses at which somebody is answered otherwise than before, byte for byte. */
export function differing(before: Answers, after: Answers, viewer: Viewer): string[] {
  const answers = [...(before.get(viewer) ?? [])]
  return answers
    .filter(([place, answer]) => after.get(viewer)?.get(place) !== answer)
    .map(([place]) => place)
}

/** Answers without who has sealed and without what keeps the reveal shut. */
export function withoutProgress(answers: Answers): Answers {
  return mapAnswers(answers, (answer) => {
    const [status, { 'content-length': _, ...headers }, body] = JSON.parse(answer)
    const told = body === '' ? {} : asObject(parseBody(body))
    const { progress, missingForReveal, unsealed, ...rest } = told
    return JSON.stringify([status, headers, rest])
  })
}

/**
 * Answers with their ids named in the order in which each answer tells them, so that those of two
 * scenes can be compared; without ETags, which are made of the bytes and so of the ids.
 */
export function withoutIds(answers: Answers, { roundId }: PermissionScene): Answers {
  return mapAnswers(answers, (answer) => {
    const names = new Map<string, string>()
    const [status, { etag: _, ...headers }, body] = JSON.parse(answer)
    const told = JSON.stringify([status, headers, body])
    return told.replaceAll(roundId, 'the-round').replace(uuids, (id) => {
      const name = names.get(id) ?? `id-${names.size}`
      names.set(id, name)
      return name
    })
  })
}

const uuids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

function mapAnswers(answers: Answers, change: (answer: string) => string): Answers {
  return new Map(
    [...answers].map(([viewer, told]) => [
      viewer,
      new Map([...told].map(([place, answer]) => [nameless(place), change(answer)])),
    ]),
  )
}

/** An address that does not tell of which round it is. */
function nameless(place: string): string {
  return place.replace(/round-[0-9a-f]{8}/, 'the-round').replace(uuids, 'the-review')
}

/** An answer that is a file of figures counts as the text that it is. */
function parseBody(body: string): unknown {
  return /^[[{]/.test(body) ? JSON.parse(body) : { text: body }
}

function asObject(body: unknown): Record<string, unknown> {
  return Array.isArray(body) ? { list: body } : (body as Record<string, unknown>)
}
