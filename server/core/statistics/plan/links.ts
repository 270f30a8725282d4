import { joinRaters, type PlannedRegion } from './rating-plan.ts'

/** That one rater would rate one more region. */
export interface Link {
  readonly rater: string
  readonly region: string
}

/**
 * The fewest further assignments by which all raters could be compared, each joining one group to
 * another: whoever has least to rate takes the region that fewest rate. Empty where all are joined,
 * or where nobody is free to join them.
 *
 * @param free whether a rater may be asked to rate a region
 */
export function linksNeeded(
  regions: readonly PlannedRegion[],
  free: (rater: string, region: string) => boolean = () => true,
): Link[] {
  const links: Link[] = []
  let plan = regions
  for (;;) {
    const link = nextLink(plan, free)
    if (link === null) return links
    links.push(link)
    plan = withLink(plan, link)
  }
}

/** The plan with one more assignment. */
export function withLink(regions: readonly PlannedRegion[], link: Link): PlannedRegion[] {
  return regions.map((region) =>
    region.region === link.region ? { ...region, raters: [...region.raters, link.rater] } : region,
  )
}

function nextLink(
  regions: readonly PlannedRegion[],
  free: (rater: string, region: string) => boolean,
): Link | null {
  const raters = [...new Set(regions.flatMap((region) => region.raters))].sort()
  const groups = joinRaters(raters, regions)
  if (groups.length < 2) return null
  const load = (rater: string) =>
    regions.reduce((sum, one) => sum + (one.raters.includes(rater) ? one.judgements : 0), 0)
  const joining = raters.flatMap((rater) => {
    const group = groups.find((one) => one.includes(rater)) ?? []
    return regions
      .filter(({ region, judgements, raters: there }) => {
        const others = there.some((one) => !group.includes(one))
        return judgements > 0 && others && !there.includes(rater) && free(rater, region)
      })
      .map((region) => ({ rater, region: region.region, crowd: region.raters.length }))
  })
  const [best] = joining.sort((a, b) => load(a.rater) - load(b.rater) || a.crowd - b.crowd)
  return best === undefined ? null : { rater: best.rater, region: best.region }
}
