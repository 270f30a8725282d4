import type {
  Figures,
  FiguresByRater,
  ShownAgreement,
  ShownLeaving,
} from '../../contract/figures.ts'
import { judgementsOf } from '../../core/framework.ts'
import type { Language } from '../../core/language.ts'
import type { AgreementReport, SeverityReport } from '../../core/statistics/reports.ts'
import { closedLeaving, gateAgreement } from '../../core/statistics/says/gates.ts'
import { putIntoWords, sayNote } from '../../core/statistics/words/put-into-words.ts'
import type { Deps } from '../../deps.ts'
import { provenanceNotes } from '../exports/words.ts'
import type { RoundContext } from '../reviews/context.ts'
import type { ReviewRecord } from '../rounds/repository.ts'
import { summarise } from '../rounds/summary.ts'
import type { BesideRatings } from './after-reveal.ts'
import type { Computed, ComputedLeaving } from './compute.ts'
import { describeSeverity, describeSurprises } from './describe-severity.ts'
import type { Gathered, GatheredRating } from './gather.ts'
import { nameLevels } from './name-levels.ts'

/** What the figures are described from; `beside` is null for those who see agreement alone. */
export interface Material {
  readonly context: RoundContext
  /** Those whose ratings the figures are of. */
  readonly reviews: readonly ReviewRecord[]
  readonly gathered: Gathered
  readonly computed: Computed
  readonly beside: BesideRatings | null
}

/** The figures in one language, with what no screen may show taken out. */
export function describeFigures(
  { now }: Pick<Deps, 'now'>,
  material: Material,
  language: Language,
): Figures {
  const { context, gathered, beside } = material
  const computed = nameLevels(material.computed, levelNames(context, gathered, language))
  const { blind } = computed
  return {
    ...describePlace({ now }, material, language),
    cells: gathered.cells,
    notRated: gathered.notRated,
    agreement: describeAgreement(computed.agreement, language),
    blind: blind && {
      leftOut: gathered.ratings.filter(({ notBlind }) => notBlind).length,
      agreement: describeAgreement(blind.agreement, language),
    },
    leaving: computed.leaving.map((one) => describeLeaving(one, gathered, language)),
    byRater: beside && describeByRater(gathered, computed, language),
    selfReview: beside?.selfReview.map((one) => putIntoWords(one, language)) ?? null,
    movement: beside && putIntoWords(beside.movement, language),
  }
}

/** Of the levels of the scale, lowest first. */
function levelNames(
  { framework }: RoundContext,
  { scale }: Gathered,
  language: Language,
): string[] {
  return scale.map((level) => {
    const found = framework.scale.levels.find(({ value }) => value === level)
    return found?.name[language] ?? String(level)
  })
}

function describePlace(
  { now }: Pick<Deps, 'now'>,
  { context, reviews }: Material,
  language: Language,
) {
  const { round, framework } = context
  const {
    regions,
    carried: _,
    published: __,
    id,
    ...summary
  } = summarise(round, context.reviews, language, now())
  const isShown = (region: { id: string }) =>
    reviews.some((review) => review.region.id === region.id)
  return {
    round: id,
    ...summary,
    provenanceNote: provenanceNotes[round.provenance][language],
    aspects: framework.aspects.map(({ code, title }) => ({ id: code, name: title[language] })),
    judgements: judgementsOf(framework).map(({ aspect, judgement }) => ({
      code: judgement.code,
      aspect: aspect.code,
      title: judgement.title[language],
    })),
    regions: regions.filter(isShown),
    closedRegions: regions.filter((region) => !isShown(region)),
  }
}

function describeAgreement(report: AgreementReport, language: Language): ShownAgreement {
  const { pairs: _, ...said } = putIntoWords(gateAgreement(report), language)
  return { ...said, warnings: [...said.warnings] }
}

function describeLeaving(
  { by, count, rows }: ComputedLeaving,
  gathered: Gathered,
  language: Language,
): ShownLeaving {
  const closed = closedLeaving(by, count)
  const place = placeOf(gathered)
  const ordered = by === 'rater' ? rows.toSorted((a, b) => place(a.id) - place(b.id)) : rows
  return {
    by,
    closed: closed && sayNote(closed, language),
    rows: ordered.map(({ id, agreement }) => {
      const { counts, exact, alpha, ac2 } = describeAgreement(agreement, language)
      return {
        id,
        units: counts.pairableUnits,
        exact: bareFigure(exact),
        alpha: bareFigure(alpha.ordinal),
        ac2: bareFigure(ac2.linear),
      }
    }),
  }
}

/** A figure without its interval. */
function bareFigure({ value, n, reason }: ShownAgreement['exact']): ShownAgreement['exact'] {
  return value === null
    ? { value, ...(reason && { reason }) }
    : { value, ...(n !== undefined && { n }) }
}

/** The place of a rater among all by name: an order by any figure would rank people. */
function placeOf({ raters }: Gathered): (id: string) => number {
  const places = new Map(raters.map(({ id }, place) => [id, place]))
  return (id) => places.get(id) ?? places.size
}

function describeByRater(
  gathered: Gathered,
  { agreement, severity, blind }: Computed,
  language: Language,
): Figures['byRater'] {
  const place = placeOf(gathered)
  const told = (report: SeverityReport, ratings: readonly GatheredRating[]) => {
    const described = describeSeverity(report, ratings, language)
    described.raters.sort((a, b) => place(a.rater) - place(b.rater))
    return described
  }
  return {
    raters: [...gathered.raters],
    pairs: describePairs(agreement, place, language),
    severity: told(severity, gathered.ratings),
    severityBlind:
      blind &&
      told(
        blind.severity,
        gathered.ratings.filter(({ notBlind }) => !notBlind),
      ),
    surprises: describeSurprises(severity, gathered, language),
  }
}

function describePairs(
  agreement: AgreementReport,
  place: (id: string) => number,
  language: Language,
): FiguresByRater['pairs'] {
  return putIntoWords(gateAgreement(agreement), language)
    .pairs.map((pair) => {
      const [one, other] = pair.raters
      const raters: [string, string] = place(one) < place(other) ? [one, other] : [other, one]
      return { ...pair, raters }
    })
    .sort(
      (a, b) => place(a.raters[0]) - place(b.raters[0]) || place(a.raters[1]) - place(b.raters[1]),
    )
}
