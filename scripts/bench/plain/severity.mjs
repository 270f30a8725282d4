import { invert } from './comparisons.mjs'

/**
 * The rating-scale model with raters by marginal maximum likelihood, unit by unit on a grid of theta:
 * severities, steps and the spread, climbed by the outer product of the units' slopes (Berndt, Hall,
 * Hall and Hausman 1974) until no parameter moves by a ten-thousandth.
 */
export function plainSeverity(rows, levels) {
  const raters = rows[0].length
  let model = {
    severities: Array(raters).fill(0),
    thresholds: Array(levels - 1).fill(0),
    mean: 0,
    logSigma: 0,
  }
  let reached = climb(model)
  for (let moved = 1; moved > 1e-4; ) {
    const { slopes } = reached
    const total = slopes[0].map((_, at) => slopes.reduce((sum, slope) => sum + slope[at], 0))
    const outer = total.map((_, one) =>
      total.map((__, other) => slopes.reduce((sum, slope) => sum + slope[one] * slope[other], 0)),
    )
    const step = invert(outer).map((row) =>
      row.reduce((sum, entry, at) => sum + entry * total[at], 0),
    )
    let size = 1
    let next = shift(model, step, size)
    let there = climb(next)
    while (there.likelihood < reached.likelihood && size > 1e-4) {
      size /= 2
      next = shift(model, step, size)
      there = climb(next)
    }
    moved = Math.max(...step.map((by) => Math.abs(by * size)))
    model = next
    reached = there
  }
  return { severities: model.severities, sigma: Math.exp(model.logSigma) }

  function climb({ severities, thresholds, mean, logSigma }) {
    const sigma = Math.exp(logSigma)
    const nodes = Array.from({ length: 41 }, (_, at) => (at - 20) / 4)
    const at = nodes.map((z) =>
      severities.map((severity) => {
        const odds = [1]
        for (const threshold of thresholds) {
          odds.push(odds.at(-1) * Math.exp(mean + sigma * z - severity - threshold))
        }
        const sum = odds.reduce((all, one) => all + one)
        const chances = odds.map((one) => one / sum)
        const beyond = thresholds.map((_, step) =>
          chances.slice(step + 1).reduce((all, one) => all + one, 0),
        )
        return { chances, beyond, expected: beyond.reduce((all, one) => all + one, 0) }
      }),
    )
    let likelihood = 0
    const slopes = rows.map((row) => {
      const densities = nodes.map((z, node) =>
        row.reduce(
          (all, value, rater) => all * at[node][rater].chances[value - 1],
          Math.exp((-z * z) / 2),
        ),
      )
      const sum = densities.reduce((all, one) => all + one)
      likelihood += Math.log(sum)
      const slope = Array(raters - 1 + (levels - 2) + 2).fill(0)
      nodes.forEach((z, node) => {
        const share = densities[node] / sum
        let surplus = 0
        row.forEach((value, rater) => {
          const { beyond, expected } = at[node][rater]
          const over = value - 1 - expected
          surplus += over
          // The last severity and the last step are minus the sum of the others.
          if (rater < raters - 1) slope[rater] -= share * over
          else for (let other = 0; other < raters - 1; other += 1) slope[other] += share * over
          const past = beyond.map((chance, step) => (value > step + 1 ? 1 : 0) - chance)
          for (let step = 0; step < levels - 2; step += 1) {
            slope[raters - 1 + step] += share * (past[levels - 2] - past[step])
          }
        })
        slope[slope.length - 2] += share * surplus
        slope[slope.length - 1] += share * surplus * sigma * z
      })
      return slope
    })
    return { likelihood, slopes }
  }

  function shift({ severities, thresholds, mean, logSigma }, step, size) {
    const free = (list, from) => list.slice(0, -1).map((one, at) => one + size * step[from + at])
    const closed = (list) => [...list, -list.reduce((sum, one) => sum + one, 0)]
    return {
      severities: closed(free(severities, 0)),
      thresholds: closed(free(thresholds, raters - 1)),
      mean: mean + size * step.at(-2),
      logSigma: logSigma + size * step.at(-1),
    }
  }
}
