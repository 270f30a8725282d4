/** Krippendorff's ordinal alpha by the table of coincidences (Krippendorff 2011), as he writes it. */
export function plainAlpha(rows, levels) {
  const coincidences = Array.from({ length: levels }, () => Array(levels).fill(0))
  for (const row of rows) {
    row.forEach((one, at) => {
      row.forEach((other, place) => {
        if (at !== place) coincidences[one - 1][other - 1] += 1 / (row.length - 1)
      })
    })
  }
  const totals = coincidences.map((row) => row.reduce((sum, one) => sum + one))
  const n = totals.reduce((sum, one) => sum + one)
  const apart = (low, high) => {
    const between = totals.slice(low, high + 1).reduce((sum, one) => sum + one)
    return (between - (totals[low] + totals[high]) / 2) ** 2
  }
  let observed = 0
  let expected = 0
  for (let low = 0; low < levels; low += 1) {
    for (let high = low + 1; high < levels; high += 1) {
      observed += coincidences[low][high] * apart(low, high)
      expected += (totals[low] * totals[high] * apart(low, high)) / (n - 1)
    }
  }
  return 1 - observed / expected
}

/** The middle 95 % of alpha over units drawn again. */
export function plainBootstrap(rows, levels, resamples, draw) {
  const alphas = Array.from({ length: resamples }, () =>
    plainAlpha(
      rows.map(() => rows[Math.floor(draw() * rows.length)]),
      levels,
    ),
  ).sort((a, b) => a - b)
  return [alphas[Math.floor(0.025 * resamples)], alphas[Math.floor(0.975 * resamples)]]
}
