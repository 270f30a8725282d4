import type { Person } from '../../../actor.ts'
import type { HiddenCell, Judging, Sitting } from '../../../contract/comparisons.ts'
import { readingRight } from '../../../core/comparisons/judging.ts'
import { judgementCodes } from '../../../core/framework.ts'
import type { Language } from '../../../core/language.ts'
import { can } from '../../../core/permissions.ts'
import { hasReached } from '../../../core/workflow.ts'
import type { Deps } from '../../../deps.ts'
import { summarise } from '../../rounds/summary.ts'
import { basisIn, markOfAll } from '../basis.ts'
import { drawRemaining, isCompared } from '../drawable.ts'
import { type CellMaterial, hideIn, loadMaterials } from '../materials.ts'
import { type JudgedRound, loadForJudge } from '../place.ts'
import { listPairs, listSittings, type PairRecord, type SittingRecord } from '../repository.ts'
import { isWithdrawn, versionOf } from './choose.ts'

/** Where a judge stands in a round: the open sitting with its texts, and those handed in. */
export async function readJudging(
  deps: Deps,
  actor: Person,
  roundId: string,
  language: Language,
): Promise<Judging> {
  const judged = await loadForJudge(deps, deps.db, actor, roundId)
  const { round, reviews, comparable, framework, standing } = judged
  const sittings = await listSittings(deps.db, { roundId, personId: actor.id })
  const pairs = await listPairs(
    deps.db,
    sittings.map(({ id }) => id),
  )
  const materials = await loadMaterials(deps.db, round, comparable)
  const open = sittings.find(({ handedInAt }) => handedInAt === null)
  const pairsOf = ({ id }: SittingRecord) => pairs.filter(({ sittingId }) => sittingId === id)
  const { regions: _, published: __, ...summary } = summarise(round, reviews, language, deps.now())
  return {
    round: summary,
    texts: round.provenance === 'source' ? 'statements' : 'evidence',
    untilEnd: untilEnd(round, reviews),
    toDraw: drawRemaining(judged, materials, pairs, 0).length,
    withoutText: comparable.length * judgementCodes(framework).length - materials.length,
    sitting: open ? describeSitting(judged, materials, open, pairsOf(open)) : null,
    handedIn: sittings.flatMap((sitting) =>
      sitting.handedInAt === null
        ? []
        : [
            {
              id: sitting.id,
              at: sitting.handedInAt,
              compared: pairsOf(sitting).filter(isCompared).length,
            },
          ],
    ),
    readsResults: can(readingRight(round.provenance), standing),
  }
}

/** A document has no stages; comparing its statements does not end. */
function untilEnd(
  { provenance }: JudgedRound['round'],
  reviews: JudgedRound['reviews'],
): Judging['untilEnd'] {
  if (provenance === 'source') return null
  const open = reviews.filter(({ stage }) => !hasReached(stage, 'feedback'))
  return { open: open.length, regions: reviews.length }
}

/** The cells go by names in the order in which the pairs bring them, so that no name tells a region. */
function describeSitting(
  judged: JudgedRound,
  materials: readonly CellMaterial[],
  { id, drawnAt }: SittingRecord,
  pairs: readonly PairRecord[],
): Sitting {
  const basisOf = basisIn(materials)
  const hide = hideIn(judged.round, judged.reviews, materials)
  const names = new Map<string, string>()
  const cells: Record<string, HiddenCell> = {}
  const nameOf = (judgement: string, region: string): string => {
    const key = `${judgement} ${region}`
    const known = names.get(key)
    if (known !== undefined) return known
    const name = `c${names.size + 1}`
    names.set(key, name)
    const material = materials.find((one) => one.judgement === judgement && one.region === region)
    cells[name] = material ? hide(material) : { texts: [], expected: null }
    return name
  }
  return {
    id,
    version: versionOf(pairs),
    drawnAt: drawnAt ?? '',
    evidence: markOfAll(materials),
    pairs: pairs.map((pair) => {
      const { position, judgement, last } = pair
      const withdrawn = isWithdrawn(judged, pair)
      return {
        position,
        judgement,
        left: withdrawn ? '' : nameOf(judgement, pair.left),
        right: withdrawn ? '' : nameOf(judgement, pair.right),
        withdrawn,
        basis: withdrawn ? '' : basisOf(pair),
        changed: !withdrawn && last?.basis != null && last.basis !== basisOf(pair),
        last: last && { id: last.id, choice: last.choice },
      }
    }),
    cells,
  }
}
