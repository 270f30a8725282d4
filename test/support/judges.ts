import { randomUUID } from 'node:crypto'
import type { Judging, NewChoice, Sitting } from '../../server/contract/comparisons.ts'
import type { PersonKey } from './people.ts'
import { expectOk, judgements, type Scene } from './scene.ts'
import { change, create, type Toolkit } from './toolkit.ts'

export type Said = Pick<NewChoice, 'position' | 'choice'> &
  Partial<Pick<NewChoice, 'basis' | 'supersedes'>>

/** The judges of a scene's round, by the requests that their pages make. */
export function judgesOf(toolkit: Toolkit, { roundId }: Pick<Scene, 'roundId'>) {
  const at = `/api/rounds/${roundId}`

  const read = async (person: PersonKey): Promise<Judging> =>
    expectOk(await toolkit.as(person)('GET', `${at}/judging`)).json()

  const draw = (person: PersonKey, id: string = randomUUID()) =>
    toolkit.as(person)('PUT', `${at}/sittings/${id}`, {}, create)

  const say = (person: PersonKey, sitting: string, said: Said, id: string = randomUUID()) =>
    toolkit.as(person)('PUT', `${at}/sittings/${sitting}/choices/${id}`, said, create)

  const handIn = (person: PersonKey, sitting: string, version: number) =>
    toolkit.as(person)('PUT', `${at}/sittings/${sitting}/handed-in`, {}, change(version))

  const open = async (person: PersonKey): Promise<Sitting> => {
    const { sitting } = await read(person)
    if (!sitting) throw new Error(`${person} has no open sitting`)
    return sitting
  }

  return { at, read, draw, say, handIn, open }
}

/** Gives every judgement of both regions a text that names its region. */
export async function addTexts(toolkit: Toolkit, { reviews }: Scene): Promise<void> {
  for (const [region, reviewId] of Object.entries(reviews)) {
    const tell = (judgement: string) => `What the ${region} can show of ${judgement}`
    await addTextsTo(toolkit, reviewId, judgements, tell)
  }
}

/** Gives some judgements of a review a text each, all from one source. */
export async function addTextsTo(
  toolkit: Toolkit,
  reviewId: string,
  judgements: readonly string[],
  tell: (judgement: string) => string,
): Promise<void> {
  const ask = toolkit.as('rhys')
  const source = toolkit.deps.ids.ordered()
  const about = { title: 'Minutes', kind: 'document', organisation: 'school', language: 'en' }
  const body = { ...about, suppliedByRegion: false }
  expectOk(await ask('PUT', `/api/reviews/${reviewId}/sources/${source}`, body, create))
  for (const judgement of judgements) {
    const excerpt = tell(judgement)
    const links = [{ judgement, kind: 'strength', polarity: 'supports' }]
    const evidence = { source, excerpt, language: 'en', rendering: 'verbatim', links }
    const address = `/api/reviews/${reviewId}/evidence/${toolkit.deps.ids.ordered()}`
    expectOk(await ask('PUT', address, evidence, create))
  }
}
